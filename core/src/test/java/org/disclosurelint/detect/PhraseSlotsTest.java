package org.disclosurelint.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.yaml.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases with {@code *} and slots. */
class PhraseSlotsTest {
    private static List<String> found(String phrase, String text) {
        return Subjects.words(detector(phrase), Subjects.of(text));
    }

    private static Detector detector(String phrase) {
        return Subjects.detector(new PhrasesProvider(), "phrases: ['" + phrase.replace("'", "''") + "']");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rose {percent} | Sales rose 12.5% in May. | rose 12.5%",
                "rose {percent} | Sales rose twenty-five per cent. | rose twenty-five per cent",
                "rose {percent} | Sales rose 12 percentage points. |",
                "{percent} growth | It saw 3 percent growth. | 3 percent growth",
                "raised {money} | It raised $4.5 million in cash. | raised $4.5 million",
                "raised {money} | It raised US$1,200,000 from Orrin. | raised US$1,200,000",
                "raised {money} | It raised 30 million euros then. | raised 30 million euros",
                "raised {money} | It raised EUR 30 million then. | raised EUR 30 million",
                "raised {money} | It raised 30 million pallets then. |",
                "{number} new bakeries | Orrin opened 1,200 new bakeries. | 1,200 new bakeries",
                "{number} new bakeries | Orrin opened three new bakeries. | three new bakeries",
                "on {date} | It ends on March 9, 2026, at noon. | on March 9, 2026",
                "on {date} | It ends on 9 Mar. 2026 at noon. | on 9 Mar. 2026",
                "on {date} | It ends on 2026-03-09 at noon. | on 2026-03-09",
                "on {date} | It ends on Monday at noon. |",
                "fiscal {year} | Sales of fiscal 2025 were flat. | fiscal 2025",
                "fiscal {year} | Sales of fiscal 2,025 were flat. |",
                "FY{year} sales | Our FY2025 sales were flat. | FY2025 sales",
                "{quarter} results | The second-quarter results were flat, and so were Q3 results. | second-quarter results,Q3 results",
                "{name} announced | Today Velder & Sons, Inc. announced a sale. | Velder & Sons, Inc. announced",
                "{name} announced | The Bank of Akron announced a sale. | Bank of Akron announced",
                "{name} announced | He announced a sale. |",
                "by {name} | A letter by Ruth J. Aldane of the board | by Ruth J. Aldane",
                "a {word} sale | It was a record-breaking sale, a very large sale. | a record-breaking sale",
                "Q{number} sales | Its Q3 sales were flat; Q sales were not. | Q3 sales",
                "up {number}x | Sales are up 3x now. | up 3x",
            })
    void aSlotStandsForWhatItsNameSays(String phrase, String text, String expected) {
        assertThat(found(phrase, text)).isEqualTo(expected == null ? List.of() : List.of(expected.split(",(?=Q)")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sales * doubled | Our sales of bread doubled. | sales of bread doubled",
                "sales * doubled | Our sales doubled. | sales doubled",
                "sales * doubled | Our sales, for once, have almost doubled. | sales, for once, have almost doubled",
                "sales * doubled | Our sales of bread and of small cakes doubled. |",
                "sales * * doubled | Our sales of bread and of small cakes doubled. | sales of bread and of small cakes doubled",
                "sales * doubled | We count sales. Orrin doubled. |",
                "sales * {percent} | Sales grew 3% here and 5% there. | Sales grew 3%",
                "{name} * sold | Then Orrin has not sold. | Orrin has not sold",
            })
    void aStarStandsForUpToFiveWordsOfTheSameSentence(String phrase, String text, String expected) {
        assertThat(found(phrase, text)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void lineBreaksCaseAndQuotationMarksMakeNoDifferenceAroundSlots() {
        assertThat(found("Orrin's sales * rose {percent}", "ORRIN’S\nSALES of\nbread ROSE\n5 percent.\n"))
                .containsExactly("ORRIN'S SALES of bread ROSE 5 percent");
    }

    @Test
    void aBackslashMakesTheSignsOrdinary() {
        assertThat(found("5 \\* 3", "So 5 * 3 is 15, and 5 + 3 is 8.")).containsExactly("5 * 3");
        assertThat(found("\\{name}", "Dear {name}, dear Ruth.")).containsExactly("{name}");
    }

    @Test
    void whatStandsInTheSlotsFillsTheMessage() {
        Subject subject = Subjects.of("Velder Foods sold 3 ovens and 12 mixers for $5 million.");
        assertThat(detector("{name} sold {number} * and {number} * for {money}").detect(subject, Scope.WHOLE))
                .singleElement()
                .extracting(m -> m.evidence().orElseThrow().slots())
                .isEqualTo(Map.of("name", "Velder Foods", "number", "3", "number-2", "12", "money", "$5 million"));
    }

    @Test
    void phrasesWithAndWithoutSlotsStandTogetherAndTheLongestOfNestedOnesCounts() {
        Detector detector =
                Subjects.detector(new PhrasesProvider(), "phrases: [sales rose, 'sales rose {percent}', rose]");
        assertThat(Subjects.words(detector, Subjects.of("Our sales rose 5% and sales rose again; it rose.")))
                .containsExactly("sales rose 5%", "sales rose", "rose");
    }

    @Test
    void tablesAreReadLineByLine() {
        Subject subject = Subjects.of("""
                Orrin Tools sells hammers.

                Sales          1,200     1,100
                Cost of goods    800       700
                Gross margin     400       400
                """);
        assertThat(Subjects.words(detector("sales * {number}"), subject)).containsExactly("Sales 1,200");
        assertThat(Subjects.words(detector("sales * goods"), subject)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rose {percnt} | unknown slot '{percnt}', expected one of number, money, percent, date, year, quarter, name, word; did you mean 'percent'?",
                "{number} {word} | '{number} {word}' has no words of its own: a phrase of nothing but slots would match everywhere",
                "guarant* | '*' stands for whole words: put spaces around it, or write '\\*' for the sign itself",
                "sales rose * | '*' at the end of a phrase stands for nothing: leave it out, or write '\\*' for the sign itself",
                "rose {percent | the slot '{percent' does not end: expected '}', or '\\{' for the sign itself",
            })
    void aPhraseThatCannotBeMeantIsAProblem(String phrase, String problem) {
        List<Problem> problems = new ArrayList<>();
        SourceText source =
                SourceText.decode(SourceFile.of("rule.yaml", "phrases: ['" + phrase + "']"), Optional.empty());
        new PhrasesProvider().configure(YamlFile.read(source, problems).orElseThrow());
        assertThat(problems).extracting(Problem::message).containsExactly(problem);
        assertThat(problems.get(0).render()).startsWith("rule.yaml:1:11: ");
    }

    @Test
    void aHostileDraftIsReadInTimeInProportion() {
        List<String> lines = List.of(
                "sales ".repeat(12_000),
                "sales, ".repeat(10_000),
                "sales-".repeat(12_000),
                "sales Orrin 5% ".repeat(5_000),
                ",".repeat(35_000) + "sales".repeat(7_000),
                "sales " + "Aa ".repeat(22_000) + "doubled",
                "sales ".repeat(12_000) + "ends",
                "1,".repeat(35_000) + " sales");
        Detector detector = Subjects.detector(
                new PhrasesProvider(),
                "phrases: ['{name} * sales * * * {name} * {percent} * never', 'sales * sales * sales * sales * ends', "
                        + "'{number} sales {word} {word} {word} {money}', 'sales * doubled']");
        for (String line : lines) {
            Subject subject = Subjects.of(line);
            subject.prose().sentences(); // what splitting costs is not asked here
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            detector.detect(subject, Scope.WHOLE);
            assertThat((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9)
                    .as(line.substring(0, 20))
                    .isLessThan(1.5);
        }
    }

    @Test
    void theOrderOfMatchesIsThatOfTheDraft() {
        assertThat(detector("{number} ovens").detect(Subjects.of("Two ovens, 3 ovens and 4 ovens."), Scope.WHOLE))
                .extracting(Match.Found::range)
                .isSorted();
    }
}
