package org.disclosurelint.detect.arithmetic;

import static org.disclosurelint.detect.amount.Amount.Kind.BASIS_POINTS;
import static org.disclosurelint.detect.amount.Amount.Kind.PERCENT;
import static org.disclosurelint.detect.amount.Amount.Kind.PERCENTAGE_POINTS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurelint.detect.amount.Amount;
import org.disclosurelint.detect.amount.Figure;
import org.disclosurelint.draft.TextRange;

/** What can be wrong with a change that stands beside the two amounts from which it is reckoned. */
enum ChangeProblem {
    /** The percentage is not that between the two amounts. */
    PERCENT_CHANGE {
        @Override
        Optional<Wrong> of(Comparison c) {
            // Amounts so far apart are a finding of their own, and the percentage may well be right.
            return timesApart(c).compareTo(FAR) < 0 ? percent(c) : Optional.empty();
        }
    },
    /** The amount by which it changed is not the difference of the two. */
    DIFFERENCE {
        @Override
        Optional<Wrong> of(Comparison c) {
            return !c.same() || c.earlier().kind() == PERCENT
                    ? Optional.empty()
                    : c.change(c.earlier().kind())
                            .filter(a -> a.currency().equals(c.earlier().currency()))
                            .flatMap(a -> wrong(c, a, c.difference(), ""));
        }
    },
    /** Basis points or percentage points that are not the difference of two percentages. */
    POINTS {
        @Override
        Optional<Wrong> of(Comparison c) {
            if (!c.same() || c.earlier().kind() != PERCENT) {
                return Optional.empty();
            }
            return c.change(BASIS_POINTS, PERCENTAGE_POINTS)
                    .flatMap(a -> a.kind() == BASIS_POINTS
                            ? wrong(c, a, c.difference().times(BigDecimal.valueOf(100)), " basis points")
                            : wrong(c, a, c.difference(), " percentage points"));
        }
    },
    /** A percentage that is the difference of two percentages, in points. */
    PERCENT_FOR_POINTS {
        @Override
        Optional<Wrong> of(Comparison c) {
            if (!c.same() || c.earlier().kind() != PERCENT) {
                return Optional.empty();
            }
            Interval points = c.difference().size();
            return c.change(PERCENT)
                    .filter(a -> Interval.rounded(a.figure()).meets(points))
                    .flatMap(a -> c.rate().flatMap(r -> wrong(c, a, r, "%")));
        }
    },
    /** One of the two amounts is some thousand times the other: a point for a comma, million for billion. */
    SCALE {
        @Override
        Optional<Wrong> of(Comparison c) {
            boolean less = c.from().value().compareTo(c.to().value()) < 0;
            Amount larger = less ? c.later() : c.earlier();
            BigDecimal times = timesApart(c);
            boolean borneOut = c.change(PERCENT).isPresent() && percent(c).isEmpty();
            return times.compareTo(FAR) < 0 || borneOut
                    ? Optional.empty()
                    : Optional.of(new Wrong(larger.range(), times.toPlainString()));
        }
    },
    /** {@code rose} where the amounts fell. */
    DIRECTION {
        @Override
        Optional<Wrong> of(Comparison c) {
            Comparison.Direction told = c.told();
            boolean contradicts = c.direction() != Comparison.Direction.EITHER
                    && told != Comparison.Direction.EITHER
                    && told != c.direction();
            return contradicts && (c.same() || c.change().isEmpty())
                    ? Optional.of(new Wrong(c.word(), told == Comparison.Direction.UP ? "up" : "down"))
                    : Optional.empty();
        }
    };

    private static final BigDecimal FAR = BigDecimal.valueOf(300);

    /**
     * @param range the words that are wrong
     * @param computed what would be right
     */
    record Wrong(TextRange range, String computed) {}

    /** What is wrong with a comparison of which the arithmetic has a meaning, if something is. */
    abstract Optional<Wrong> of(Comparison comparison);

    private static BigDecimal timesApart(Comparison c) {
        BigDecimal from = c.from().value();
        BigDecimal to = c.to().value();
        return from.max(to).divide(from.min(to), 0, RoundingMode.HALF_UP);
    }

    private static Optional<Wrong> percent(Comparison c) {
        return !c.same() || c.earlier().kind() == PERCENT
                ? Optional.empty()
                : c.change(PERCENT).flatMap(p -> c.rate().flatMap(r -> wrong(c, p, r, "%")));
    }

    private static Optional<Wrong> wrong(Comparison c, Amount stated, Interval computed, String unit) {
        boolean otherWay = c.direction() != Comparison.Direction.EITHER
                && c.told() != Comparison.Direction.EITHER
                && c.told() != c.direction();
        // The way that it went is a finding of its own.
        if (otherWay
                || Comparison.isOpen(stated)
                || Interval.rounded(size(stated)).meets(computed.size())) {
            return Optional.empty();
        }
        String told = unit.isEmpty()
                ? AmountWords.like(stated, computed.size())
                : computed.size().told() + unit;
        return Optional.of(new Wrong(stated.range(), told));
    }

    /** What is told of a change is meant to the last digit, unless a word leaves it open. */
    private static Figure size(Amount amount) {
        Figure figure = amount.figure().value().signum() < 0 ? amount.figure().negated() : amount.figure();
        return amount.approximate() ? Comparison.size(amount) : figure;
    }

    /** The name in rule files. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(ChangeProblem::id).toList();
    }

    static Optional<ChangeProblem> of(String id) {
        return Arrays.stream(values()).filter(p -> p.id().equals(id)).findFirst();
    }
}
