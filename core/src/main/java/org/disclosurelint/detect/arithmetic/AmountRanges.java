package org.disclosurelint.detect.arithmetic;

import static org.disclosurelint.detect.amount.Amount.Kind.BASIS_POINTS;
import static org.disclosurelint.detect.amount.Amount.Kind.MONEY;
import static org.disclosurelint.detect.amount.Amount.Kind.PERCENT;
import static org.disclosurelint.detect.amount.Amount.Kind.SHARES;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurelint.detect.amount.Amount;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/** Ranges whose low end is above the high end. A range of losses or of decline may fall, and {@code from X to Y} may be a change. */
final class AmountRanges {
    static final Analysis<List<Disagreement>> REVERSED = AmountRanges::reversed;

    private static final String ENDS = "[" + Skeleton.signs(MONEY, PERCENT, BASIS_POINTS, SHARES) + "]";
    /** What each share has of it, and the same in another currency. */
    private static final String EACH = "(?: per (?:diluted )?(?:common )?share)?(?: ?\\([^()]{0,12}["
            + Skeleton.signs(MONEY) + "][^()]{0,12}\\))?";

    private static final String TO = EACH + ",? ?(?:to|-|through) ?";
    private static final String AHEAD =
            "expect(?:s|ed|ing)?|anticipat(?:es|ed|ing)|guidance|outlook|forecasts?|project(?:s|ed|ing)|estimat(?:es|ed|ing)|target(?:s|ing)?|sees|plan(?:s|ned|ning)";
    /** Words directly before an amount that is the first of a range, and not what another changed from. */
    private static final String OPENS =
            "\\b(?:of|at|be|is|are|was|were|represent(?:s|ing)?|roughly|spend|invest|grow|rise|increase|up) ";

    private static final List<Pattern> RANGES = List.of(
            Pattern.compile("\\bbetween (?<low>" + ENDS + ")" + EACH + " (?:and|to) (?<high>" + ENDS + ")"),
            Pattern.compile("(?:\\brang(?:es?|ed|ing) (?:of |from |between |is |was ){0,2}|\\b(?:" + AHEAD
                    + ")\\b[^;\uE000-\uE005]{0,120}?(?<!\\bfrom ))(?<low>" + ENDS + ")" + TO + "(?<high>" + ENDS
                    + ")"));
    private static final List<Pattern> BARE = List.of(
            Pattern.compile(OPENS + "(?<low>" + ENDS + ")" + TO + "(?<high>" + ENDS + ")"),
            Pattern.compile("^[ (]{0,3}(?<low>" + ENDS + ")" + TO + "(?<high>" + ENDS + ")[ ).]{0,3}$"));
    private static final Pattern FALLING = Pattern.compile(
            "\\b(?:loss(?:es)?|declin\\w*|decreas\\w*|down|lower\\w*|negative|reduc\\w*|cut|fall\\w*|narrow\\w*|difference|gap|spread|split|ratio|step\\w*|drop\\w*)\\b");
    /** Where no word says that a range is meant, {@code of $5.00 to $2.50} may tell of a change. */
    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:from|went|rais\\w*|chang\\w*|amend\\w*|adjust(?:s|ed|ing)|repric\\w*|reset\\w*|revis\\w*|conver\\w*|restat\\w*|split\\w*)\\b");

    private static final int BEFORE = 120;

    private AmountRanges() {}

    private static List<Disagreement> reversed(Subject subject) {
        List<Disagreement> disagreements = new ArrayList<>();
        Set<TextRange> read = new HashSet<>();
        for (Skeleton skeleton : subject.recall(Skeleton.ANALYSIS)) {
            if (skeleton.amounts().size() > 1) {
                Stream.concat(
                                disagreements(subject, skeleton, RANGES, r -> true),
                                disagreements(
                                        subject,
                                        skeleton,
                                        BARE,
                                        r -> !CHANGED.matcher(before(skeleton, r))
                                                .find()))
                        .filter(s -> read.add(s.range()))
                        .forEach(disagreements::add);
            }
        }
        return List.copyOf(disagreements);
    }

    private static Stream<Disagreement> disagreements(
            Subject subject, Skeleton skeleton, List<Pattern> forms, Predicate<MatchResult> meant) {
        List<Disagreement> disagreements = new ArrayList<>();
        for (Pattern form : forms) {
            Matcher range = form.matcher(skeleton.text());
            while (range.find()) {
                if (meant.test(range)) {
                    disagreement(subject, skeleton, range).ifPresent(disagreements::add);
                }
            }
        }
        return disagreements.stream();
    }

    private static String before(Skeleton skeleton, MatchResult range) {
        return skeleton.text().substring(Math.max(0, range.start() - BEFORE), range.start());
    }

    private static Optional<Disagreement> disagreement(Subject subject, Skeleton skeleton, Matcher m) {
        Amount low = skeleton.amount(m, "low").orElseThrow();
        Amount high = skeleton.amount(m, "high").orElseThrow();
        String before = skeleton.text().substring(Math.max(0, m.start("low") - BEFORE), m.start("low"));
        if (!low.comparableWith(high)
                || high.figure().value().signum() <= 0
                || low.figure().low().compareTo(high.figure().high()) <= 0
                || FALLING.matcher(before).find()) {
            return Optional.empty();
        }
        return Optional.of(new Disagreement(
                new TextRange(low.range().start(), high.range().end()),
                Map.of(
                        "low",
                        subject.draft().words(low.range()),
                        "high",
                        subject.draft().words(high.range()))));
    }
}
