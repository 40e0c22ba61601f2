package org.disclosurelint.detect.horizon;

import java.util.function.UnaryOperator;

/**
 * A time that was read.
 *
 * @param next the index of the atom behind it
 * @param dated whether its year is told
 */
record Read(Period period, int next, boolean dated) {
    Read with(UnaryOperator<Period> change) {
        return new Read(change.apply(period), next, dated);
    }

    Read to(int other) {
        return new Read(period, other, dated);
    }
}
