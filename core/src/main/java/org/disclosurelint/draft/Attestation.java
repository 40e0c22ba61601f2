package org.disclosurelint.draft;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody answers for, since no text can tell it.
 *
 * @param attests the name of the answer, as rules ask for it: {@code not-a-penny-stock}
 * @param by who answers for it; never blank
 * @param office of whoever that is
 * @param on the day of the answer
 * @param until the last day on which it holds, if somebody gave one
 * @param says the answer in their own words
 */
public record Attestation(
        String attests,
        String by,
        Optional<String> office,
        LocalDate on,
        Optional<LocalDate> until,
        Optional<String> says) {
    /** {@code Jane Roe, General Counsel}. */
    public String who() {
        return by + office.map(o -> ", " + o).orElse("");
    }
}
