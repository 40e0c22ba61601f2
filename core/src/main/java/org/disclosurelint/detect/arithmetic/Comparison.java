package org.disclosurelint.detect.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurelint.detect.amount.Amount;
import org.disclosurelint.detect.amount.Figure;
import org.disclosurelint.draft.TextRange;

/**
 * Two amounts of one thing at two times, as a sentence joins them: {@code rose 12% to $5.6 million from $5.0 million}.
 *
 * @param direction which way the words say that it went
 * @param word the words that say so
 * @param change by how much it is said to have changed, if it is; a share of the earlier amount, or a difference
 * @param second the same said in other units: {@code $0.6 million, or 12%}
 * @param same whether nothing in the sentence says that the change is reckoned on other amounts than these two
 */
record Comparison(
        Direction direction,
        TextRange word,
        Optional<Amount> change,
        Optional<Amount> second,
        Amount earlier,
        Amount later,
        boolean same) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE_DIGITS = BigDecimal.valueOf(100);

    /** Which way. */
    enum Direction {
        UP,
        DOWN,
        /** {@code improved}, {@code changed}: either way. */
        EITHER
    }

    /** The change as the words give it in units of some kinds, unless the words leave it open. */
    Optional<Amount> change(Amount.Kind... kinds) {
        return Stream.of(change, second)
                .flatMap(Optional::stream)
                .filter(a -> Stream.of(kinds).anyMatch(k -> k == a.kind()))
                .findFirst();
    }

    /** Whether the two amounts are told as they are, and arithmetic on them has a meaning: both above zero or both below. */
    boolean computes() {
        return !isOpen(earlier)
                && !isOpen(later)
                && earlier.figure().value().signum() != 0
                && earlier.figure().value().signum() == later.figure().value().signum();
    }

    /** The earlier amount without its sign, any zeros at its end taken as rounded. */
    Figure from() {
        return size(earlier);
    }

    /** The later amount without its sign, any zeros at its end taken as rounded. */
    Figure to() {
        return size(later);
    }

    /**
     * Whether a word leaves an amount so open that nothing can be reckoned with it. Before three digits and more
     * {@code approximately} tells no more than that the amount is rounded.
     */
    static boolean isOpen(Amount amount) {
        Figure figure = amount.figure().coarse();
        return amount.approximate()
                && figure.value().abs().compareTo(figure.unit().multiply(THREE_DIGITS)) < 0;
    }

    /** An amount without its sign, any zeros at its end taken as rounded, twice so if a word leaves it open. */
    static Figure size(Amount amount) {
        Figure figure = amount.figure().coarse();
        BigDecimal unit = amount.approximate() ? figure.unit().multiply(TWO) : figure.unit();
        return new Figure(figure.value().abs(), unit);
    }

    /** How much more the later amount is, in units of both; below zero if it is less. */
    Interval difference() {
        return Interval.of(to()).minus(Interval.of(from()));
    }

    /** How much more the later amount is, in percent of the earlier; empty if that could be zero before it was rounded. */
    Optional<Interval> rate() {
        Interval from = Interval.of(from());
        return from.low().signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        Interval.of(to()).dividedBy(from).minus(BigDecimal.ONE).times(BigDecimal.valueOf(100)));
    }

    /** Which way the amounts went, if rounding leaves no doubt. */
    Direction told() {
        Interval difference = difference();
        return difference.low().signum() > 0
                ? Direction.UP
                : difference.high().signum() < 0 ? Direction.DOWN : Direction.EITHER;
    }
}
