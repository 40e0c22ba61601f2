package org.disclosurelint.detect.harbor;

import java.util.List;
import java.util.regex.Pattern;
import org.disclosurelint.detect.cautionary.CautionaryStatement;
import org.disclosurelint.detect.cautionary.CautionaryStatements;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * The words with which a cautionary statement claims the safe harbor of the Private Securities Litigation Reform Act; none where it
 * says that the safe harbor does not apply, or claims it only so far as it does.
 */
final class Invocations {
    static final Analysis<List<TextRange>> ANALYSIS = Invocations::of;

    private static final Pattern STATUTE = Pattern.compile(
            "Securities\\s{1,3}Litigation|\\bPSLRA\\b|\\b27\\s?A\\b|\\b21\\s?E\\b|Litigation\\s{1,3}Reform",
            Pattern.CASE_INSENSITIVE);
    /** "To the extent applicable", "does not apply to tender offers". */
    private static final Pattern CARVED_OUT = Pattern.compile(
            "\\bto\\s{1,3}the\\s{1,3}(?:fullest\\s{1,3})?extent\\s{1,3}(?:\\w{1,12}\\s{1,3}){0,3}(?:applicable|available|applies|permitted)"
                    + "|\\b(?:if|where|as|when)\\s{1,3}applicable\\b"
                    + "|\\b(?:harbou?rs?|protections?|Act|provisions?)\\b[^.;]{0,120}\\b(?:not\\s{1,3}(?:appl|availab|extend|cover|protect|intended)"
                    + "|unavailable|inapplicable|excludes?)"
                    + "|\\b(?:not|nor)\\s{1,3}(?:\\w{1,12}\\s{1,3}){0,4}(?:protected|covered)\\s{1,3}by\\b"
                    + "|\\b(?:other\\s{1,3}than|except|excluding)\\b[^.;]{0,80}\\b(?:tender|exchange|offer|offering|transaction|merger)",
            Pattern.CASE_INSENSITIVE);

    private Invocations() {}

    private static List<TextRange> of(Subject subject) {
        CautionaryStatement statement = subject.recall(CautionaryStatements.ANALYSIS);
        String text = subject.draft().text();
        boolean carvedOut = statement.ranges().stream()
                .anyMatch(
                        r -> CARVED_OUT.matcher(text).region(r.start(), r.end()).find());
        return carvedOut
                ? List.of()
                : statement.citesStatute().stream()
                        .filter(r -> STATUTE.matcher(text)
                                .region(r.start(), end(text, r))
                                .find())
                        .toList();
    }

    /** The words name the statute, or it follows: "the safe harbor provisions of the Private Securities …". */
    private static int end(String text, TextRange words) {
        return Math.min(text.length(), words.end() + 80);
    }
}
