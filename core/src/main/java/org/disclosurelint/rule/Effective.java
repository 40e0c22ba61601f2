package org.disclosurelint.rule;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which a rule holds, both inclusive. A draft is judged under the rules of its own date. */
public record Effective(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Without limit. */
    public static final Effective ALWAYS = new Effective(Optional.empty(), Optional.empty());

    public boolean holdsOn(LocalDate day) {
        return from.map(f -> !day.isBefore(f)).orElse(true)
                && to.map(t -> !day.isAfter(t)).orElse(true);
    }
}
