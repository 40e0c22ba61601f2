package org.disclosurelint.detect.amount;

import java.util.Optional;
import org.disclosurelint.draft.TextRange;

/**
 * An amount in the prose of a draft.
 *
 * @param range with its currency and unit: {@code $1.2 million}, {@code 40 basis points}, {@code 3,000,000 common shares}
 * @param figure in whole units of its kind: dollars, percent, basis points, shares
 * @param currency of money: its ISO 4217 code if the words tell it, else the sign ({@code $}, {@code ¥})
 * @param approximate whether a word before it leaves it open: about, more than, up to
 */
public record Amount(TextRange range, Kind kind, Figure figure, Optional<String> currency, boolean approximate) {
    /** What is counted. */
    public enum Kind {
        MONEY,
        PERCENT,
        BASIS_POINTS,
        PERCENTAGE_POINTS,
        /** Shares of stock, American depositary shares too. */
        SHARES,
        /** {@code 3x}, {@code 2.5 times}, and {@code two-for-one}, which is 2. */
        RATIO,
        /** Any other number that stands alone: {@code 1,250} employees. Parts of dates, forms and telephone numbers are none. */
        COUNT
    }

    /** Whether both are of one kind and, if money, of one currency. */
    public boolean comparableWith(Amount other) {
        return kind == other.kind && currency.equals(other.currency);
    }
}
