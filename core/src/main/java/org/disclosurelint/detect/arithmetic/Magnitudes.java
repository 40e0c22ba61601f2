package org.disclosurelint.detect.arithmetic;

import static org.disclosurelint.detect.amount.Amount.Kind.COUNT;
import static org.disclosurelint.detect.amount.Amount.Kind.MONEY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.amount.Amount;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/** Money of which the magnitude or the currency is lost between one sentence and another. */
final class Magnitudes {
    static final Analysis<List<Disagreement>> THOUSANDFOLD = Magnitudes::thousandfold;
    static final Analysis<List<Disagreement>> NO_CURRENCY = Magnitudes::noCurrency;

    private static final String MONEY_SIGNS = Skeleton.signs(MONEY);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Set<String> PLAIN = Set.of(
            "from",
            "with",
            "were",
            "than",
            "that",
            "this",
            "approximately",
            "about",
            "over",
            "more",
            "quarter",
            "year",
            "total",
            "ended",
            "increased",
            "decreased",
            "compared",
            "company",
            "million",
            "billion",
            "months",
            "first",
            "second",
            "third",
            "fourth",
            "fiscal",
            "same",
            "period",
            "prior",
            "their",
            "have",
            "been",
            "will",
            "which");
    private static final Pattern WORD = Pattern.compile("[a-z]{4,20}");
    private static final int BEFORE = 60;
    private static final int FEWEST_DIGITS = 3;

    private static final Pattern METRIC = Pattern.compile(
            "\\b(?:net (?:income|loss|earnings|sales|revenues?)|revenues?|gross profit|operating (?:income|loss|profit)|ebitda|earnings|cash flow|net proceeds|gross proceeds)"
                    + "(?: for the [^;,.\uE000-\uE006]{1,40})? (?:of|was|were|totaled|to) (?<n>["
                    + Skeleton.signs(COUNT) + "])(?=[,.;)]|$| (?:in|for|compared|versus|up|down|from|or|and|on)\\b)");

    private Magnitudes() {}

    private static List<Disagreement> thousandfold(Subject subject) {
        Map<String, List<Said>> known = new HashMap<>();
        List<Disagreement> disagreements = new ArrayList<>();
        for (Skeleton skeleton : subject.recall(Skeleton.ANALYSIS)) {
            String text = skeleton.text();
            for (int i = 0; i < text.length(); i++) {
                int at = i;
                if (MONEY_SIGNS.indexOf(text.charAt(i)) >= 0) {
                    skeleton.amounts().stream()
                            .filter(a -> a.range().start() == skeleton.offset(at))
                            .filter(a -> a.figure().value().abs().compareTo(MILLION) >= 0)
                            .filter(a -> a.figure().value().stripTrailingZeros().precision() >= FEWEST_DIGITS)
                            .map(a -> new Said(a, words(text, at)))
                            .forEach(s -> judge(subject, s, known, disagreements));
                }
            }
        }
        return List.copyOf(disagreements);
    }

    private static void judge(
            Subject subject, Said said, Map<String, List<Said>> known, List<Disagreement> disagreements) {
        BigDecimal value = said.amount().figure().value();
        String digits = value.stripTrailingZeros().unscaledValue().toString();
        List<Said> same = known.computeIfAbsent(digits, d -> new ArrayList<>());
        same.stream()
                .filter(s -> isThousandfold(s.amount().figure().value(), value)
                        && s.amount().comparableWith(said.amount())
                        && s.words().stream().anyMatch(said.words()::contains))
                .findFirst()
                .ifPresent(s -> disagreements.add(new Disagreement(
                        said.amount().range(),
                        Map.of("other", subject.draft().words(s.amount().range())))));
        same.add(said);
    }

    private static boolean isThousandfold(BigDecimal a, BigDecimal b) {
        BigDecimal thousand = BigDecimal.valueOf(1000);
        return a.compareTo(b.multiply(thousand)) == 0 || b.compareTo(a.multiply(thousand)) == 0;
    }

    private static Set<String> words(String text, int sign) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text).region(Math.max(0, sign - BEFORE), sign);
        while (word.find()) {
            if (!PLAIN.contains(word.group())) {
                words.add(word.group());
            }
        }
        return words;
    }

    private static List<Disagreement> noCurrency(Subject subject) {
        List<Disagreement> disagreements = new ArrayList<>();
        boolean money = false;
        for (Skeleton skeleton : subject.recall(Skeleton.ANALYSIS)) {
            money |= skeleton.amounts().stream().anyMatch(a -> a.kind() == MONEY);
            Matcher m = METRIC.matcher(skeleton.text());
            while (m.find()) {
                skeleton.amount(m, "n")
                        .filter(a -> a.figure().value().compareTo(MILLION) >= 0)
                        .ifPresent(a -> disagreements.add(new Disagreement(a.range(), Map.of())));
            }
        }
        return money ? List.copyOf(disagreements) : List.of();
    }

    /** Money and the words before it. */
    private record Said(Amount amount, Set<String> words) {}
}
