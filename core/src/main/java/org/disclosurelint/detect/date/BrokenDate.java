package org.disclosurelint.detect.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.pattern.GuardedMatcher;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.words.MonthNames;

/**
 * A date of which a piece stands twice or is missing: "30 June 30, 2026", "the period to 31, 2026".
 *
 * @param problem what is wrong with it, as a clause about it
 */
public record BrokenDate(String problem) implements Evidence {
    private static final String MONTH = "(?=[JFMASOND])(?:" + MonthNames.FULL + "|" + MonthNames.STOPPED + ")";
    private static final String YEAR = "(?:19|20)\\d\\d(?![\\d,]\\d|\\d|%)";

    private static final GuardedPattern DAY_TWICE =
            GuardedPattern.of("(?<![\\p{N}.,$-])\\b(?<d>[0-3]?\\d)(?:st|nd|rd|th)?[ \\n]" + MONTH
                    + "[ \\n]\\k<d>(?:st|nd|rd|th)?,?[ \\n]" + YEAR);
    private static final GuardedPattern MONTH_TWICE =
            GuardedPattern.of("\\b(?<m>" + MONTH + ")[ \\n]\\k<m>[ \\n]\\d{1,2}(?!\\d)(?:,?[ \\n]" + YEAR + ")?");
    private static final GuardedPattern YEAR_TWICE = GuardedPattern.of(
            "\\b" + MONTH + "[ \\n]\\d{1,2},?[ \\n](?<y>" + YEAR + "),?[ \\n]\\k<y>(?![\\d,]\\d|\\d|%)");
    private static final GuardedPattern NO_MONTH = GuardedPattern.of(
            "\\b(?:ended|ending|dated|as of|on|to|until|through|period)[ \\n](?<d>[0-3]?\\d),[ \\n]" + YEAR);
    private static final GuardedPattern NO_DAY = GuardedPattern.of("\\b" + MONTH + "[ \\n],[ \\n]?" + YEAR);

    /** "January 1 to 31, 2026" and "pages 3 to 31" tell what the number counts. */
    private static final Pattern EXPLAINED = Pattern.compile("(?:" + MONTH + "[^.;]{0,24}|\\d[ \\n]?)$");

    private static final int LOOK_BACK = 30;

    @Override
    public Map<String, String> slots() {
        return Map.of("problem", problem);
    }

    /** {@code broken-date}. Cells of a table stand beside each other without meaning one date: tables are left out. */
    static List<Match.Found> in(Subject subject, Scope scope) {
        String text = subject.draft().text();
        List<Match.Found> found = new ArrayList<>();
        each(DAY_TWICE, subject, "gives its day twice", found);
        each(MONTH_TWICE, subject, "gives its month twice", found);
        each(YEAR_TWICE, subject, "gives its year twice", found);
        each(NO_DAY, subject, "lacks its day", found);
        GuardedMatcher undated = NO_MONTH.matcher(subject);
        Matcher m = undated.match();
        while (undated.find()) {
            int from = Math.max(0, m.start() - LOOK_BACK);
            if (!EXPLAINED.matcher(text).region(from, m.start()).find()) {
                found.add(new Match.Found(new TextRange(m.start("d"), m.end()), new BrokenDate("lacks its month")));
            }
        }
        return found.stream()
                .filter(f -> {
                    Part part = subject.anatomy().partOf(f.range());
                    return part != Part.FINANCIAL_TABLE && scope.contains(part);
                })
                .sorted(Comparator.comparing(Match.Found::range))
                .toList();
    }

    private static void each(GuardedPattern pattern, Subject subject, String problem, List<Match.Found> found) {
        pattern.in(subject)
                .forEach(m -> found.add(new Match.Found(new TextRange(m.start(), m.end()), new BrokenDate(problem))));
    }
}
