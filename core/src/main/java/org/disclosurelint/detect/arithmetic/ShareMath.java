package org.disclosurelint.detect.arithmetic;

import static org.disclosurelint.detect.amount.Amount.Kind.COUNT;
import static org.disclosurelint.detect.amount.Amount.Kind.MONEY;
import static org.disclosurelint.detect.amount.Amount.Kind.PERCENT;
import static org.disclosurelint.detect.amount.Amount.Kind.SHARES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.amount.Amount;
import org.disclosurelint.detect.amount.Figure;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/** Shares times their price against the proceeds of one sentence, and a premium against the two prices that it joins. */
final class ShareMath {
    static final Analysis<List<Disagreement>> PROCEEDS = ShareMath::proceeds;
    static final Analysis<List<Disagreement>> PREMIUMS = ShareMath::premiums;

    private static final String SECURITIES = "[" + Skeleton.signs(SHARES) + "]|[" + Skeleton.signs(COUNT)
            + "](?= (?:[a-z'-]{1,20} ){0,3}(?:units|shares|warrants|notes|ads)\\b)";
    private static final Pattern NUMBER = Pattern.compile("(?<n>" + SECURITIES + ")");
    private static final Pattern PRICE = Pattern.compile(
            "(?:price (?:to the public )?(?:of |is |was |set at )|\\bat |@ ?)(?<n>[" + Skeleton.signs(MONEY)
                    + "])(?: \\([^)]{0,40}\\))? (?:per|a|for each) (?:[a-z'-]{1,20} ){0,2}(?:share|unit|ads|note|warrant)\\b");
    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:gross|aggregate|total) (?:gross )?(?:cash )?(?:proceeds|consideration|purchase price|cost|subscription price)"
                    + "(?: to [^;,\uE000-\uE006]{1,40})? (?:of|are|is|was|were|totaling|totalling)(?: expected to be)? ?(?<n>["
                    + Skeleton.signs(MONEY) + "]))");
    private static final Pattern PREMIUM =
            Pattern.compile("(?<later>[" + Skeleton.signs(MONEY) + "])[^;\uE000-\uE006]{0,100}\\bpremium of (?<change>["
                    + Skeleton.signs(PERCENT)
                    + "])[^;\uE000-\uE006]{0,120}\\bprice[^;\uE000-\uE006]{0,100}?(?:of|was|at) (?<earlier>["
                    + Skeleton.signs(MONEY) + "])");

    private ShareMath() {}

    private static List<Disagreement> proceeds(Subject subject) {
        List<Disagreement> disagreements = new ArrayList<>();
        for (Skeleton skeleton : subject.recall(Skeleton.ANALYSIS)) {
            if (skeleton.amounts().size() > 2 && TOTAL.matcher(skeleton.text()).find()) {
                Optional<Amount> number = only(skeleton, NUMBER);
                Optional<Amount> price = only(skeleton, PRICE);
                Optional<Amount> total = only(skeleton, TOTAL);
                if (number.isPresent() && price.isPresent() && total.isPresent()) {
                    proceeds(subject, number.get(), price.get(), total.get()).ifPresent(disagreements::add);
                }
            }
        }
        return List.copyOf(disagreements);
    }

    private static Optional<Disagreement> proceeds(Subject subject, Amount number, Amount price, Amount total) {
        Interval computed = open(number).times(open(price));
        return total.comparableWith(price) && !total.range().equals(price.range()) && !computed.meets(open(total))
                ? Optional.of(new Disagreement(
                        total.range(),
                        Map.of(
                                "number", subject.draft().words(number.range()),
                                "price", subject.draft().words(price.range()),
                                "computed", AmountWords.like(total, computed))))
                : Optional.empty();
    }

    private static List<Disagreement> premiums(Subject subject) {
        List<Disagreement> disagreements = new ArrayList<>();
        for (Skeleton skeleton : subject.recall(Skeleton.ANALYSIS)) {
            Matcher m = PREMIUM.matcher(skeleton.text());
            if (skeleton.amounts().size() > 2 && m.find()) {
                Amount offer = skeleton.amount(m, "later").orElseThrow();
                Amount price = skeleton.amount(m, "earlier").orElseThrow();
                Amount premium = skeleton.amount(m, "change").orElseThrow();
                if (offer.comparableWith(price) && price.figure().low().signum() > 0 && arePricesOfOne(offer, price)) {
                    Interval computed = Interval.of(offer.figure())
                            .dividedBy(Interval.of(price.figure()))
                            .minus(BigDecimal.ONE)
                            .times(BigDecimal.valueOf(100));
                    if (!computed.meets(open(premium))) {
                        disagreements.add(new Disagreement(
                                premium.range(),
                                Map.of(
                                        "offer", subject.draft().words(offer.range()),
                                        "price", subject.draft().words(price.range()),
                                        "computed", computed.told() + "%")));
                    }
                }
            }
        }
        return List.copyOf(disagreements);
    }

    /** {@code for $120 million, a premium to the closing price of $8.00}: the first is the price of all shares. */
    private static boolean arePricesOfOne(Amount offer, Amount price) {
        return offer.figure().value().compareTo(price.figure().value().multiply(BigDecimal.TEN)) <= 0;
    }

    /** Twice as open if a word leaves it open. */
    static Interval open(Amount amount) {
        Figure figure = amount.figure().coarse();
        BigDecimal unit = figure.unit().signum() == 0 ? BigDecimal.ONE : figure.unit();
        return Interval.of(
                new Figure(figure.value(), amount.approximate() ? unit.multiply(BigDecimal.valueOf(2)) : unit));
    }

    /** The amount of a pattern, if the sentence holds just one. */
    private static Optional<Amount> only(Skeleton skeleton, Pattern pattern) {
        Matcher m = pattern.matcher(skeleton.text());
        if (!m.find()) {
            return Optional.empty();
        }
        Optional<Amount> amount = skeleton.amount(m, "n");
        return m.find() ? Optional.empty() : amount;
    }
}
