package org.disclosurelint.detect.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is written: what it means, and how much its rounding leaves open. {@code 1.2 million} is 1,200,000 with a
 * unit of 100,000, and so anything from 1,150,000 to 1,250,000.
 *
 * @param value as meant, magnitude words multiplied in; below zero with a minus sign or in the parentheses of accountants
 * @param unit what a step of the last digit written is worth; 0 if the number is exact
 */
public record Figure(BigDecimal value, BigDecimal unit) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final MathContext TWO_DIGITS = new MathContext(2);
    private static final Pattern CELL = Pattern.compile(
            "(?:US|C|A|CA|AU)?[$€£¥]?[ ]?(?<open>\\()?[ ]?(?<minus>[-−–])?(?:US|C|A|CA|AU)?[$€£¥]?[ ]?(?<digits>[\\d,.]{1,40})[ ]?%?[ ]?"
                    + "(?:\\)?[ ]?%)?[ ]?\\)?(?:[ ]?(?:\\*{1,3}|\\([a-z1-9]\\)))?");
    private static final Pattern NIL = Pattern.compile("(?:US|C|A|CA|AU)?[$€£¥]?[ ]?(?:-{1,3}|–|—|−)[ ]?%?");
    private static final Pattern WELL_FORMED =
            Pattern.compile("(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,6})(?:\\.\\d{1,10})?|\\.\\d{1,10}");

    /** An exact number. */
    public static Figure exact(long value) {
        return new Figure(BigDecimal.valueOf(value), BigDecimal.ZERO);
    }

    /**
     * Digits as they are written, thousands separated by commas or not at all.
     *
     * @return empty unless every comma stands before three digits
     */
    public static Optional<Figure> ofDigits(String digits) {
        if (!WELL_FORMED.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(digits.replace(",", ""));
        return Optional.of(new Figure(value, BigDecimal.ONE.movePointLeft(value.scale())));
    }

    /**
     * The cell of a table: {@code 1,234}, {@code $ (12.5)}, {@code 4.2%}, {@code 1,234(a)}. A dash is nil, rounded to a whole
     * unit. A scale told by the table, such as thousands, is the caller's to multiply in by {@link #times}.
     *
     * @return empty if the cell holds anything else, words or {@code NM}
     */
    public static Optional<Figure> parse(String cell) {
        String text = cell.strip();
        if (NIL.matcher(text).matches()) {
            return Optional.of(new Figure(BigDecimal.ZERO, BigDecimal.ONE));
        }
        Matcher m = CELL.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean negative = m.group("open") != null || m.group("minus") != null;
        return ofDigits(m.group("digits")).map(f -> negative ? f.negated() : f);
    }

    /** The least that rounds to it. */
    public BigDecimal low() {
        return value.subtract(unit.multiply(HALF));
    }

    /** The most that rounds to it. */
    public BigDecimal high() {
        return value.add(unit.multiply(HALF));
    }

    public Figure negated() {
        return new Figure(value.negate(), unit);
    }

    /** The sum of two numbers, as open as both together. */
    public Figure plus(Figure other) {
        return new Figure(value.add(other.value), unit.add(other.unit));
    }

    /** The difference of two numbers, as open as both together. */
    public Figure minus(Figure other) {
        return plus(other.negated());
    }

    /** The same number of thousands, of millions. */
    public Figure times(BigDecimal factor) {
        return new Figure(value.multiply(factor), unit.multiply(factor.abs()));
    }

    /**
     * The number as somebody would mean it who rounded further than the digits show: three zeros or more at the end, as in
     * {@code 1,500,000}, count as rounded away, down to two digits.
     */
    public Figure coarse() {
        if (value.signum() == 0 || unit.signum() == 0) {
            return this;
        }
        BigDecimal ofLastDigit =
                BigDecimal.ONE.movePointLeft(value.stripTrailingZeros().scale());
        BigDecimal ofSecondDigit =
                BigDecimal.ONE.movePointLeft(value.round(TWO_DIGITS).scale());
        return ofLastDigit.compareTo(unit.multiply(THOUSAND)) < 0
                ? this
                : new Figure(value, ofLastDigit.min(ofSecondDigit));
    }

    /** Whether both could be the same number before each was rounded. */
    public boolean agreesWith(Figure other) {
        return low().compareTo(other.high()) <= 0 && other.low().compareTo(high()) <= 0;
    }

    /** The value without zeros that say nothing. */
    @Override
    public String toString() {
        return value.stripTrailingZeros().toPlainString();
    }
}
