package org.disclosurelint.detect.arithmetic;

import static org.disclosurelint.detect.amount.Amount.Kind.COUNT;
import static org.disclosurelint.detect.amount.Amount.Kind.SHARES;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.amount.Amount;
import org.disclosurelint.detect.amount.Amounts;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * Share counts before and after a split or consolidation against its ratio. The ratio may be written either way round ({@code
 * 1-for-10}, {@code ten-for-one}, {@code 10:1}): a count is wrong only if neither way bears it out.
 */
final class Splits {
    static final Analysis<List<Disagreement>> WRONG = Splits::wrong;

    private static final Pattern SPLIT = Pattern.compile("\\b(?:split|consolidat\\w+|share combination)\\b");
    private static final Pattern RATIO = Pattern.compile(
            "(?i)\\b(?<new>\\d{1,4}|[a-z-]{3,12})(?:[ -]?(?:-for-|-to-| for )[ -]?(?<old>\\d{1,4}|[a-z-]{3,12})\\b"
                    + "|[ ]?:[ ]?(?!0)(?<parts>\\d{1,4})\\b(?! ?(?:[ap]\\.?m\\b|[ecmp][sd]?t\\b|eastern|central|mountain|pacific)))");
    private static final String COUNTS = "[" + Skeleton.signs(SHARES, COUNT) + "]";
    private static final Pattern FROM_TO = Pattern.compile("\\bshares\\b[^;\uE000-\uE003]{0,120}\\bfrom (?<before>"
            + COUNTS + ")[^;\uE000-\uE006]{0,40}\\bto (?<after>" + COUNTS + ")|\\bfrom (?<shares>["
            + Skeleton.signs(SHARES) + "])[^;\uE000-\uE006]{0,40}\\bto (?<then>" + COUNTS + ")");
    private static final BigDecimal LEAST = BigDecimal.valueOf(10_000);
    /** Fractional shares are rounded or paid out, holder by holder: a count may be off by so much of itself. */
    private static final BigDecimal FRACTIONS = new BigDecimal("0.01");

    private Splits() {}

    private static List<Disagreement> wrong(Subject subject) {
        List<Disagreement> disagreements = new ArrayList<>();
        List<Skeleton> all = subject.recall(Skeleton.ANALYSIS);
        Optional<Split> last = Optional.empty();
        for (Skeleton skeleton : all) {
            String words = subject.draft().words(skeleton.sentence().range());
            Optional<Split> known = last;
            if (SPLIT.matcher(skeleton.text()).find()) {
                last = split(words)
                        .map(r -> new Split(r, skeleton.sentence().block()))
                        .or(() -> known);
            }
            Matcher m = FROM_TO.matcher(skeleton.text());
            Optional<Split> split =
                    last.filter(s -> s.block() == skeleton.sentence().block());
            if (split.isPresent() && m.find()) {
                disagreement(subject, skeleton, m, split.get()).ifPresent(disagreements::add);
            }
        }
        return List.copyOf(disagreements);
    }

    private static Optional<BigDecimal> split(String words) {
        Matcher m = RATIO.matcher(words);
        while (m.find()) {
            Optional<BigDecimal> one = number(m.group("new"));
            Optional<BigDecimal> other = number(m.group("old") == null ? m.group("parts") : m.group("old"));
            if (one.isPresent() && other.isPresent()) {
                BigDecimal ratio = one.get().divide(other.get(), MathContext.DECIMAL64);
                return Optional.of(
                                ratio.compareTo(BigDecimal.ONE) < 0
                                        ? other.get().divide(one.get(), MathContext.DECIMAL64)
                                        : ratio)
                        .filter(r -> r.compareTo(BigDecimal.ONE) > 0);
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> number(String words) {
        return Amounts.in(words + " percent").stream()
                .findFirst()
                .map(a -> a.figure().value())
                .filter(v -> v.signum() > 0);
    }

    private static Optional<Disagreement> disagreement(Subject subject, Skeleton skeleton, Matcher m, Split split) {
        boolean plain = m.start("before") >= 0;
        Amount before = skeleton.amount(m, plain ? "before" : "shares").orElseThrow();
        Amount after = skeleton.amount(m, plain ? "after" : "then").orElseThrow();
        if (before.figure().value().compareTo(LEAST) < 0
                || after.figure().value().signum() <= 0) {
            return Optional.empty();
        }
        Interval more = ShareMath.open(before).times(split.ratio());
        Interval less = ShareMath.open(before).dividedBy(split.ratio());
        Interval open = ShareMath.open(after).widened(after.figure().value().multiply(FRACTIONS));
        boolean fell = after.figure().value().compareTo(before.figure().value()) < 0;
        return open.meets(more) || open.meets(less)
                ? Optional.empty()
                : Optional.of(new Disagreement(
                        after.range(),
                        Map.of(
                                "before", subject.draft().words(before.range()),
                                "computed", AmountWords.like(after, fell ? less : more))));
    }

    /** A split and the block that tells it. */
    private record Split(BigDecimal ratio, int block) {}
}
