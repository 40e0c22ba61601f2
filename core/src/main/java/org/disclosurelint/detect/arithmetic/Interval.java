package org.disclosurelint.detect.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.disclosurelint.detect.amount.Figure;

/** All values that a reckoning can have, given that its figures were rounded; both ends included. */
record Interval(BigDecimal low, BigDecimal high) {
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Interval of(Figure figure) {
        return new Interval(figure.low(), figure.high());
    }

    /** The values that a number in words (twelve percent) or in whole units may have been before it was rounded. */
    static Interval rounded(Figure figure) {
        return of(figure.unit().signum() == 0 ? new Figure(figure.value(), BigDecimal.ONE) : figure);
    }

    Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    Interval minus(BigDecimal number) {
        return new Interval(low.subtract(number), high.subtract(number));
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    /** Of numbers that are not below zero. */
    Interval times(Interval other) {
        return new Interval(low.multiply(other.low), high.multiply(other.high));
    }

    Interval times(BigDecimal above) {
        return new Interval(low.multiply(above), high.multiply(above));
    }

    /** Of numbers above zero. */
    Interval dividedBy(Interval other) {
        return new Interval(low.divide(other.high, DIGITS), high.divide(other.low, DIGITS));
    }

    /** Without the sign: the size of a change whichever way it went. */
    Interval size() {
        if (low.signum() >= 0) {
            return this;
        }
        return high.signum() <= 0
                ? new Interval(high.negate(), low.negate())
                : new Interval(BigDecimal.ZERO, high.max(low.negate()));
    }

    boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** Its middle with one decimal, as a message tells it. */
    String told() {
        return low.add(high)
                .divide(TWO, DIGITS)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
