package org.disclosurelint.detect.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;

/**
 * A number on its way to an amount: what stands directly around its digits, before its neighbors are asked.
 *
 * @param range with currency and unit
 * @param written the number before any magnitude word
 * @param kind empty if no unit tells it
 * @param standsOpen whether a neighbor can tell its unit
 * @param standsAlone whether nothing near by makes it part of a date, a form, a telephone number …
 */
record Numeral(
        TextRange range,
        Figure written,
        Optional<BigDecimal> magnitude,
        Optional<Amount.Kind> kind,
        Optional<String> currency,
        boolean approximate,
        boolean standsOpen,
        boolean standsAlone) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int CENTS = 2;

    /** With the kind, the currency and the magnitude that the other end of a range tells: {@code $10} to 12 million. */
    Numeral completedBy(Numeral other) {
        boolean told = kind.isPresent() || magnitude.isPresent();
        if (told ? !kind.equals(other.kind) : !standsOpen) {
            return this;
        }
        boolean scaled = magnitude.isEmpty() && other.magnitude.isPresent() && !isBelow(other);
        return new Numeral(
                range,
                written,
                scaled ? other.magnitude : magnitude,
                kind.or(other::kind),
                currency.or(other::currency),
                approximate || other.approximate,
                standsOpen,
                standsAlone);
    }

    /** {@code $950,000 to $1.2 million}, {@code $950 to $1.2 million}: as it stands it is the low end, scaled it could not be. */
    private boolean isBelow(Numeral other) {
        BigDecimal value = written.value().abs();
        return value.compareTo(THOUSAND) >= 0
                || value.compareTo(other.written.value().abs().multiply(BigDecimal.TEN)) > 0;
    }

    /** Whether it is written as money is that no magnitude word follows: {@code $25}, {@code $25.00}, but not {@code $2.5}. */
    boolean isPrice() {
        int decimals = written.unit().stripTrailingZeros().scale();
        return currency.isPresent() && magnitude.isEmpty() && (decimals == 0 || decimals == CENTS);
    }

    Optional<Amount> amount() {
        if (kind.isEmpty() && magnitude.isEmpty() && !standsAlone) {
            return Optional.empty();
        }
        return Optional.of(new Amount(
                range,
                kind.orElse(Amount.Kind.COUNT),
                magnitude.map(written::times).orElse(written),
                currency,
                approximate));
    }
}
