package org.disclosurelint.detect.arithmetic;

import static org.disclosurelint.detect.amount.Amount.Kind.PERCENT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.amount.Amount;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/** Percentages of one whole that do not come to a hundred: votes for and against, owners of a combined company. */
final class Shares {
    static final Analysis<List<Disagreement>> OF_WHOLE = Shares::ofWhole;

    private static final String P = "[" + Skeleton.signs(PERCENT) + "]";
    private static final String BETWEEN = "[^;\uE000-\uE006]{0,100}?";
    private static final Pattern VOTES = Pattern.compile("(?<a>" + P + ")" + BETWEEN + "\\b(?:for|in favou?r)\\b"
            + BETWEEN + "(?<b>" + P + ")" + BETWEEN + "\\bagainst\\b" + BETWEEN + "(?<c>" + P + ")" + BETWEEN
            + "\\b(?:abstain\\w*|abstention\\w*|withheld)\\b");
    private static final Pattern OWNERS = Pattern.compile(
            "\\b(?:own|hold)\\b" + BETWEEN + "(?<a>" + P + ")" + BETWEEN + "\\band\\b" + BETWEEN + "(?<b>" + P + ")"
                    + BETWEEN + "\\bof the (?:combined|merged|new|resulting) (?:company|entity)\\b(?<c>)");
    private static final Pattern REST = Pattern.compile("\\b(?:rest|remain\\w*|balance|others?|non-votes?)\\b");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Shares() {}

    private static List<Disagreement> ofWhole(Subject subject) {
        List<Disagreement> disagreements = new ArrayList<>();
        for (Skeleton skeleton : subject.recall(Skeleton.ANALYSIS)) {
            long percents =
                    skeleton.amounts().stream().filter(a -> a.kind() == PERCENT).count();
            if (percents == 3) {
                add(skeleton, VOTES.matcher(skeleton.text()), disagreements);
            } else if (percents == 2) {
                add(skeleton, OWNERS.matcher(skeleton.text()), disagreements);
            }
        }
        return List.copyOf(disagreements);
    }

    private static void add(Skeleton skeleton, Matcher m, List<Disagreement> disagreements) {
        if (!m.find()) {
            return;
        }
        List<Amount> percents =
                skeleton.amounts().stream().filter(a -> a.kind() == PERCENT).toList();
        Interval sum =
                percents.stream().map(ShareMath::open).reduce(Interval::plus).orElseThrow();
        boolean leavesRest = sum.high().compareTo(WHOLE) < 0;
        if (sum.low().compareTo(WHOLE) > 0
                || (leavesRest && !REST.matcher(skeleton.text()).find())) {
            TextRange range = new TextRange(
                    percents.get(0).range().start(),
                    percents.get(percents.size() - 1).range().end());
            disagreements.add(new Disagreement(range, Map.of("sum", sum.told() + "%")));
        }
    }
}
