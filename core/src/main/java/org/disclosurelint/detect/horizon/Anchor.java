package org.disclosurelint.detect.horizon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.disclosurelint.detect.horizon.Horizon.Precision;

/**
 * What a time is resolved against.
 *
 * @param date the date of the draft
 * @param year the year that a time takes over from its neighbor: the first in "June 4 to July 2, 2027"
 */
record Anchor(Optional<LocalDate> date, Outlook outlook, OptionalInt year) {
    Anchor inYear(int other) {
        return new Anchor(date, outlook, OptionalInt.of(other));
    }

    /** For what stands behind a word that points backwards. */
    Anchor behind() {
        return new Anchor(date, Outlook.BEHIND, year);
    }

    /** A time of every year in the year that is meant; a year may lack it (February 29). */
    Period choose(IntFunction<Optional<Period>> inYear, Precision precision) {
        if (year.isPresent()) {
            return inYear.apply(year.getAsInt()).orElse(Period.unresolved(precision));
        }
        Optional<Period> best = Optional.empty();
        if (date.isPresent()) {
            int now = date.get().getYear();
            for (int y = now - 1; y <= now + 1; y++) {
                Optional<Period> next = inYear.apply(y);
                if (next.isPresent() && better(next.get(), best)) {
                    best = next;
                }
            }
        }
        return best.orElse(Period.unresolved(precision));
    }

    /** Whether a candidate, later than the best so far, is meant rather than that. */
    private boolean better(Period candidate, Optional<Period> best) {
        return best.isEmpty()
                || switch (outlook) {
                    case AHEAD -> distance(best.get()) < 0;
                    case NEAREST -> Math.abs(distance(candidate)) <= Math.abs(distance(best.get()));
                    case BEHIND -> distance(candidate) <= 0;
                };
    }

    /** Days to a time; negative if it is over, 0 if it contains the date. */
    private long distance(Period period) {
        LocalDate now = date.orElseThrow();
        LocalDate first = period.from().orElseThrow();
        LocalDate last = period.to().orElseThrow();
        return last.isBefore(now)
                ? -ChronoUnit.DAYS.between(last, now)
                : first.isAfter(now) ? ChronoUnit.DAYS.between(now, first) : 0;
    }
}
