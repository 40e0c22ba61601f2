package org.disclosurelint.detect.arithmetic;

import static org.disclosurelint.detect.amount.Amount.Kind.COUNT;
import static org.disclosurelint.detect.amount.Amount.Kind.MONEY;
import static org.disclosurelint.detect.amount.Amount.Kind.PERCENT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.disclosurelint.detect.amount.Amount;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * Yearly growth rates that the amounts of two years do not bear out. Years are counted in every way that an author can mean:
 * from the first to the last, with both, without both.
 */
final class GrowthRates {
    static final Analysis<List<Disagreement>> WRONG = GrowthRates::wrong;

    private static final Pattern RATE = Pattern.compile(
            "\\b(?:cagr|compound(?:ed)? annual(?:ized)? growth(?: rate)?)\\b(?: \\(cagr\\))?(?: of| at| is)? (?<rate>["
                    + Skeleton.signs(PERCENT) + "])|(?<before>[" + Skeleton.signs(PERCENT)
                    + "]) (?:cagr|compound(?:ed)? annual)");
    private static final Pattern IN_YEAR = Pattern.compile(
            "(?<amount>[" + Skeleton.signs(MONEY, COUNT)
                    + "])[^;\uE000-\uE006]{0,30}?\\b(?:in|by|for|at the end of|end of|during) (?:fiscal )?(?<year>20\\d\\d)\\b");

    private GrowthRates() {}

    private static List<Disagreement> wrong(Subject subject) {
        List<Disagreement> disagreements = new ArrayList<>();
        List<Skeleton> all = subject.recall(Skeleton.ANALYSIS);
        for (int i = 0; i < all.size(); i++) {
            Skeleton skeleton = all.get(i);
            Matcher rate = RATE.matcher(skeleton.text());
            if (rate.find()) {
                Amount stated = skeleton.amount(rate, rate.start("rate") >= 0 ? "rate" : "before")
                        .orElseThrow();
                List<InYear> years = years(skeleton);
                if (years.size() == 1
                        && i > 0
                        && all.get(i - 1).sentence().block()
                                == skeleton.sentence().block()) {
                    years.addAll(0, years(all.get(i - 1)));
                }
                if (!rate.find()) {
                    disagreement(subject, stated, years).ifPresent(disagreements::add);
                }
            }
        }
        return List.copyOf(disagreements);
    }

    private static List<InYear> years(Skeleton skeleton) {
        List<InYear> years = new ArrayList<>();
        Matcher m = IN_YEAR.matcher(skeleton.text());
        while (m.find()) {
            years.add(new InYear(skeleton.amount(m, "amount").orElseThrow(), Integer.parseInt(m.group("year"))));
        }
        return years;
    }

    private static Optional<Disagreement> disagreement(Subject subject, Amount stated, List<InYear> years) {
        if (years.size() != 2) {
            return Optional.empty();
        }
        boolean inOrder = years.get(0).year() < years.get(1).year();
        InYear first = years.get(inOrder ? 0 : 1);
        InYear last = years.get(inOrder ? 1 : 0);
        int span = last.year() - first.year();
        Interval from = ShareMath.open(first.amount());
        Interval to = ShareMath.open(last.amount());
        if (span < 2
                || !first.amount().comparableWith(last.amount())
                || from.low().signum() <= 0
                || to.low().signum() <= 0) {
            return Optional.empty();
        }
        Interval times = to.dividedBy(from);
        boolean borneOut = IntStream.rangeClosed(span - 1, span + 1)
                .mapToObj(n -> yearly(times, n))
                .anyMatch(ShareMath.open(stated)::meets);
        return borneOut
                ? Optional.empty()
                : Optional.of(new Disagreement(
                        stated.range(),
                        Map.of(
                                "first", subject.draft().words(first.amount().range()) + " in " + first.year(),
                                "last", subject.draft().words(last.amount().range()) + " in " + last.year(),
                                "computed", yearly(times, span).told() + "%")));
    }

    private static Interval yearly(Interval times, int years) {
        return new Interval(yearly(times.low(), years), yearly(times.value(), years), yearly(times.high(), years));
    }

    private static BigDecimal yearly(BigDecimal times, int years) {
        return BigDecimal.valueOf((Math.pow(times.doubleValue(), 1.0 / years) - 1) * 100);
    }

    /** What an amount was, or is to be, in a year. */
    private record InYear(Amount amount, int year) {}
}
