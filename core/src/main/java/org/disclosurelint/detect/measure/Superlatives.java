package org.disclosurelint.detect.measure;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/** Words that characterize a measure: record, exceptional. */
final class Superlatives {
    private static final String WORD =
            "(?:record(?:[- ](?:high|setting|breaking))?|all-time (?:high|best)|exceptional|outstanding|extraordinary|remarkable|impressive|stellar"
                    + "|superb|phenomenal|tremendous|fantastic|terrific|spectacular|stunning|historic|unprecedented|blowout|amazing|incredible"
                    + "|(?:best|highest|strongest|largest|greatest|biggest)(?:[- ]ever| (?:quarterly|annual|result|figure|level|in (?:our|its|the company's) history|on record|to date|yet)))";

    /** Before a measure, with at most three words between. */
    private static final Pattern BEFORE =
            Pattern.compile("(?i)(?<!track )\\b" + WORD + "(?:\\s[\\p{L}\\d-]{1,20}){0,2}\\s$");

    /** Behind it: {@code reached a record $2 million}. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)(?:[^.;,\\n]|[.,](?=\\d)){0,40}?\\b(?:a|an|the|new|our|its|was|were|is)\\s(?:[\\p{L}-]{1,20}\\s){0,2}"
                    + WORD + "\\b");

    /** Around it: {@code the highest adjusted EBITDA in our history}. */
    private static final Pattern HIGHEST = Pattern.compile(
            "(?i)\\b(?:best|highest|strongest|largest|greatest|biggest)(?:\\s[\\p{L}\\d-]{1,20}){0,2}\\s$");

    private static final Pattern EVER = Pattern.compile(
            "(?i)(?:[^.;\\n]|[.](?=\\d)){0,40}?\\b(?:ever|on record|to date|in (?:our|its|the company's) history)\\b");

    private static final int REACH = 80;

    private Superlatives() {}

    /** Whether such a word characterizes the measure and none a comparable measure of GAAP in the same stretch. */
    static boolean alone(Subject subject, Measures measures, Measure measure, Setting setting) {
        String text = subject.draft().text();
        Stream<TextRange> others = setting.glance().stream()
                .flatMap(g -> measures.comparableTo(measure, g).stream())
                .map(Measures.Mention::range);
        return characterizes(text, measure.range()) && others.noneMatch(r -> characterizes(text, r));
    }

    private static boolean characterizes(String text, TextRange range) {
        return isBefore(BEFORE, text, range)
                || isBehind(BEHIND, text, range)
                || (isBefore(HIGHEST, text, range) && isBehind(EVER, text, range));
    }

    private static boolean isBefore(Pattern words, String text, TextRange range) {
        return words.matcher(text)
                .region(Math.max(0, range.start() - REACH), range.start())
                .find();
    }

    private static boolean isBehind(Pattern words, String text, TextRange range) {
        return words.matcher(text)
                .region(range.end(), Math.min(text.length(), range.end() + REACH))
                .lookingAt();
    }
}
