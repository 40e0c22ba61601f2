package org.disclosurelint.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.pack.PackFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationDateTest {
    @TempDir
    Path root;

    private Shelf shelf(String text) {
        Shelf shelf = new Shelf(root).with("drafts/a.txt", text);
        PackFolder.in(root, "house")
                .with("hype.yaml", PackFolder.RULE + "effective: {from: 2026-01-01, to: 2026-06-30}\n");
        return shelf;
    }

    @Test
    void aDraftWithoutADateIsJudgedByTheRulesOfTheDayOfEvaluation() {
        Shelf shelf = shelf("A game-changing bakery.\n");

        assertThat(shelf.asking(l -> l.on(LocalDate.of(2026, 6, 30)))
                        .lint("drafts/a.txt")
                        .findings())
                .hasSize(1);
        LintRun later = shelf.asking(l -> l.on(LocalDate.of(2026, 7, 1))).lint("drafts/a.txt");
        assertThat(later.findings()).isEmpty();
        assertThat(later.drafts().get(0).results())
                .filteredOn(r -> r.rule().id().equals("hype"))
                .flatExtracting(r -> r.notApplicable().stream().toList())
                .containsExactly(
                        "the rule does not hold on the day of evaluation, by which a draft without a date is judged");
    }

    @Test
    void aCopyThatLostItsDateIsJudgedByTheLatestDayThatItNames() {
        Shelf shelf = shelf("""
                A game-changing bakery.

                The mill opened on May 3, 2024, and the bakery will follow on February 7, 2026.
                """);

        assertThat(shelf.asking(l -> l.on(LocalDate.of(2027, 2, 8)))
                        .lint("drafts/a.txt")
                        .findings())
                .hasSize(1);
        LintRun older = shelf("A game-changing bakery.\n\nThe mill opened on May 3, 2024.\n")
                .asking(l -> l.on(LocalDate.of(2026, 3, 9)))
                .lint("drafts/a.txt");
        assertThat(older.findings()).isEmpty();
        assertThat(older.drafts().get(0).results())
                .filteredOn(r -> r.rule().id().equals("hype"))
                .flatExtracting(r -> r.notApplicable().stream().toList())
                .containsExactly(
                        "the rule does not hold on 2024-05-03, the latest day that the draft names, by which one"
                                + " without a date of its own is judged");
    }

    @Test
    void aDraftThatNamesATimeOfTheLastYearOrAheadIsNoOldCopy() {
        for (String told : List.of(
                "The mill opened on May 3, 2025.",
                "The mill opened on May 3, 2024, and sales grew in 2025.",
                "The mill opened on May 3, 2024; its notes are due in 2031.",
                "The mill opened in 2014 and has 2026 ovens of 1930 bricks.",
                "The mill opened in 2014.")) {
            assertThat(shelf("A game-changing bakery.\n\n" + told + "\n")
                            .asking(l -> l.on(LocalDate.of(2026, 3, 9)))
                            .lint("drafts/a.txt")
                            .findings())
                    .as(told)
                    .hasSize(1);
        }
    }

    @Test
    void aDraftWithADateIsJudgedByTheRulesOfItsOwn() {
        Shelf shelf = shelf("AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. opened a game-changing bakery.\n");

        assertThat(shelf.asking(l -> l.on(LocalDate.of(2027, 1, 1)))
                        .lint("drafts/a.txt")
                        .findings())
                .hasSize(1);
    }

    @Test
    void theDayIsInEveryReport() {
        LintRun run = shelf("A bakery.\n").lint("drafts/a.txt");

        assertThat(Shelf.console(run)).contains(", as of 2026-11-22: no finding\n");
        assertThat(Shelf.json(run)).contains("\"evaluatedOn\" : \"2026-11-22\"");
    }
}
