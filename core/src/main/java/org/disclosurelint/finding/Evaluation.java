package org.disclosurelint.finding;

import java.time.LocalDate;

/**
 * For which day, and for what, drafts are judged. With the same drafts, rules, configuration and evaluation a run is the
 * same.
 *
 * @param on the day on which waivers must hold, and by which a draft is judged that tells nothing of its time
 * @param forWire whether the drafts are what goes out: then no waiver that stands in a draft counts
 */
public record Evaluation(LocalDate on, boolean forWire) {
    /** A judgment before the drafts go out. */
    public static Evaluation on(LocalDate day) {
        return new Evaluation(day, false);
    }
}
