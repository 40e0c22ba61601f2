package org.disclosurelint.profile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A listing or quotation of the issuer's securities.
 *
 * @param exchange the exchange or market, by its label or any alias
 * @param ticker the symbol
 * @param from the first day, if there was one
 * @param to the last day, if there is one
 */
public record ProfileListing(String exchange, String ticker, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Whether the listing holds on a day. */
    public boolean isValidOn(LocalDate day) {
        return from.map(f -> !day.isBefore(f)).orElse(true)
                && to.map(t -> !day.isAfter(t)).orElse(true);
    }
}
