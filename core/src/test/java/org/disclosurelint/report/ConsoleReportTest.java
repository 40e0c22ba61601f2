package org.disclosurelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.rule.Severity;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
    private static final Ink BRACKETS =
            (style, words) -> "<" + style.name().toLowerCase(Locale.ROOT) + " " + words + ">";

    @Test
    void eachFindingIsAFrameAndEachDraftALine() throws IOException {
        LintRun run = MadeUpRun.of(MadeUpRun.withoutFinding(), MadeUpRun.withFindings());

        Golden.assertSame(print(ConsoleReport.in(Ink.none()), run), "console.txt");
    }

    @Test
    void verboseTellsTheWholeReasonAndEachRuleThatDidNotApply() throws IOException {
        LintRun run = MadeUpRun.of(MadeUpRun.withoutFinding(), MadeUpRun.withFindings());

        Golden.assertSame(print(ConsoleReport.in(BRACKETS).verbose(true), run), "console-verbose.txt");
    }

    @Test
    void nothingFoundIsNotCalledCompliance() {
        String printed = print(ConsoleReport.in(Ink.none()).verbose(true), MadeUpRun.of(MadeUpRun.withoutFinding()));

        assertThat(printed).contains("drafts/closing.txt: no finding").doesNotContainIgnoringCase("complian");
    }

    @Test
    void aFrameWeighsWhatItsFindingWeighs() {
        List<Severity> weights = new ArrayList<>();
        ConsoleReport.in(Ink.none()).write(MadeUpRun.of(MadeUpRun.withFindings()), (weight, line) -> {
            if (line.startsWith("drafts/new-mill.txt:")) {
                weights.add(weight);
            }
        });

        assertThat(weights).containsExactly(Severity.WARNING, Severity.ERROR, Severity.NOTE);
    }

    @Test
    void ofALongLineTheStretchAroundTheWordsIsShown() {
        String text = "hops and malt, ".repeat(40) + "they will benefit, " + "barley and rye, ".repeat(40);
        List<String> frame = frame("long.txt", text, "will benefit");

        String line = frame.get(2);
        String carets = frame.get(3);
        assertThat(line).startsWith("  1 | ...").endsWith("...").hasSizeLessThan(130);
        assertThat(line.substring(carets.indexOf('^'), carets.lastIndexOf('^') + 1))
                .isEqualTo("will benefit");
    }

    @Test
    void wordsLongerThanTheWindowAreUnderlinedAsFarAsTheyAreShown() {
        String words = "promise ".repeat(60).strip();
        List<String> frame = frame("long.txt", words + ".", words);

        assertThat(frame.get(2)).startsWith("  1 | promise promise").endsWith("...");
        assertThat(frame.get(3)).isEqualTo("    | " + "^".repeat(100));
    }

    @Test
    void ofManyLinesTheFirstTwoAndTheLastAreShown() {
        String words = "one\ntwo\nthree\nfour\nfive\nsix";
        List<String> frame = frame("lines.txt", "Here " + words + " end.\n", words.replace('\n', ' '));

        assertThat(frame.subList(2, 9))
                .containsExactly(
                        "  1 | Here one",
                        "    |      ^^^",
                        "  2 | two",
                        "    | ^^^",
                        "  ... | (3 more lines)",
                        "  6 | six end.",
                        "    | ^^^");
    }

    @Test
    void caretsStandUnderWordsBehindTabsAndPairsOfSurrogates() {
        List<String> frame = frame("pairs.txt", "\uD83C\uDF7A\there they will benefit\n", "will benefit");

        assertThat(frame.get(2)).isEqualTo("  1 | \uD83C\uDF7A here they will benefit");
        assertThat(frame.get(3)).isEqualTo("    |             ^^^^^^^^^^^^");
    }

    @Test
    void noControlCharacterOfADraftReachesTheConsole() {
        String words = "will\u001B[31m\u0007\u009B2J\u202E benefit\u2066";
        LintRun run =
                MadeUpRun.of(MadeUpRun.withFindings("drafts/\u001B]0;x\u0007.txt", "They " + words + ".\n", words));

        List<String> lines = new ArrayList<>();
        ConsoleReport.in(Ink.none()).verbose(true).write(run, (weight, line) -> lines.add(line));

        assertThat(String.join("", lines))
                .contains("\u241B[31m")
                .matches("[^\\p{Cc}\\p{Cf}\\p{Cs}\\x{2028}\\x{2029}]*");
    }

    private static List<String> frame(String path, String text, String words) {
        return print(ConsoleReport.in(Ink.none()), MadeUpRun.of(MadeUpRun.withFindings(path, text, words)))
                .lines()
                .toList();
    }

    private static String print(ConsoleReport report, LintRun run) {
        StringBuilder out = new StringBuilder();
        report.write(run, (weight, line) -> out.append(line).append('\n'));
        return out.toString();
    }
}
