package org.disclosurelint.detect.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.disclosurelint.detect.amount.Figure;

/**
 * All values that a reckoning can have, given that its figures were rounded; both ends included.
 *
 * @param value what it comes to with the figures as they are written, as a reader reckons it
 */
record Interval(BigDecimal low, BigDecimal value, BigDecimal high) {
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    static Interval of(Figure figure) {
        return new Interval(figure.low(), figure.value(), figure.high());
    }

    /** The values that a number in words (twelve percent) or in whole units may have been before it was rounded. */
    static Interval rounded(Figure figure) {
        return of(figure.unit().signum() == 0 ? new Figure(figure.value(), BigDecimal.ONE) : figure);
    }

    Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), value.subtract(other.value), high.subtract(other.low));
    }

    Interval minus(BigDecimal number) {
        return new Interval(low.subtract(number), value.subtract(number), high.subtract(number));
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), value.add(other.value), high.add(other.high));
    }

    /** Of numbers that are not below zero. */
    Interval times(Interval other) {
        return new Interval(low.multiply(other.low), value.multiply(other.value), high.multiply(other.high));
    }

    Interval times(BigDecimal above) {
        return new Interval(low.multiply(above), value.multiply(above), high.multiply(above));
    }

    /** Of numbers above zero. */
    Interval dividedBy(Interval other) {
        return new Interval(
                low.divide(other.high, DIGITS), value.divide(other.value, DIGITS), high.divide(other.low, DIGITS));
    }

    Interval dividedBy(BigDecimal above) {
        return new Interval(low.divide(above, DIGITS), value.divide(above, DIGITS), high.divide(above, DIGITS));
    }

    /** Wider by as much at both ends. */
    Interval widened(BigDecimal by) {
        return new Interval(low.subtract(by), value, high.add(by));
    }

    /** Without the sign: the size of a change whichever way it went. */
    Interval size() {
        if (low.signum() >= 0) {
            return this;
        }
        return high.signum() <= 0
                ? new Interval(high.negate(), value.negate(), low.negate())
                : new Interval(BigDecimal.ZERO, value.abs(), high.max(low.negate()));
    }

    boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** Its value with one decimal, as a message tells it. */
    String told() {
        return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
