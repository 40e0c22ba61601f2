package org.disclosurelint.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Threshold;
import org.disclosurelint.finding.Verdict;
import org.disclosurelint.report.BaselineFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    private static final String FILE = "disclosure-baseline.txt";

    @TempDir
    Path root;

    private Shelf shelf;

    @BeforeEach
    void twoOldDrafts() {
        shelf = new Shelf(root)
                .configured("baseline: " + FILE + "\n")
                .with("drafts/a.txt", "Holders will benefit. It is game-changing.\n")
                .with("drafts/b.txt", "The mill will lead.\n");
    }

    private BaselineText write(String... drafts) {
        BaselineText text = BaselineText.of(shelf.lint(drafts));
        shelf.with(FILE, text.text());
        return text;
    }

    @Test
    void whatStandsIsWrittenSortedOnALineEachWithoutAWordOfADraft() {
        LintRun run = shelf.lint("drafts/a.txt", "drafts/b.txt");
        List<String> lines = run.findings().stream()
                .map(f -> f.fingerprint() + " " + f.rule().id() + " " + f.path())
                .sorted()
                .toList();

        BaselineText text = BaselineText.of(run);

        assertThat(text.entries()).isEqualTo(3);
        assertThat(text.text()).isEqualTo("""
                # Findings accepted as they stood, one per line: fingerprint, rule, draft. Holds no words of a draft.
                # Written by disclosure:baseline only. The lines below keep when, and with how many.
                # written 2026-11-22: 3 findings
                """ + String.join("\n", lines) + "\n");
        assertThat(text.text()).doesNotContain("benefit").doesNotContain("Holders");
    }

    @Test
    void whatIsInTheBaselineStopsNothingAndIsInEveryReport() {
        write("drafts/a.txt", "drafts/b.txt");

        LintRun run = shelf.lint("drafts/a.txt", "drafts/b.txt");

        assertThat(Shelf.open(run)).isEmpty();
        assertThat(Shelf.accepted(run))
                .containsExactly(
                        "drafts/a.txt:1:9 bare-promise: will benefit | baselined",
                        "drafts/a.txt:1:29 hype: game-changing | baselined",
                        "drafts/b.txt:1:10 bare-promise: will lead | baselined");
        assertThat(Verdict.of(run, Threshold.NOTE).passed()).isTrue();
    }

    @Test
    void aNewFindingInAnOldDraftStands() {
        write("drafts/a.txt", "drafts/b.txt");
        shelf.with("drafts/b.txt", "The mill will lead. Growers will benefit.\n");

        assertThat(Shelf.open(shelf.lint("drafts/b.txt")))
                .containsExactly("drafts/b.txt:1:29 bare-promise: will benefit");
    }

    @Test
    void theSameWordsInAnotherDraftStand() {
        write("drafts/a.txt", "drafts/b.txt");
        shelf.with("drafts/c.txt", "The mill will lead.\n");

        assertThat(Shelf.open(shelf.lint("drafts/c.txt"))).containsExactly("drafts/c.txt:1:10 bare-promise: will lead");
    }

    @Test
    void anEntryWhoseFindingIsGoneIsAFindingOfItsOwn() throws IOException {
        write("drafts/a.txt", "drafts/b.txt");
        shelf.with("drafts/b.txt", "The mill is open.\n").without("drafts/a.txt");

        LintRun run = shelf.lint("drafts/b.txt");

        assertThat(run.upkeep()).singleElement().satisfies(u -> {
            assertThat(u.path()).isEqualTo(FILE);
            assertThat(u.findings())
                    .extracting(f -> f.rule().id() + ": " + f.message())
                    .containsExactlyInAnyOrder(
                            "baseline-entry-without-finding: there is no draft 'drafts/a.txt' any more",
                            "baseline-entry-without-finding: there is no draft 'drafts/a.txt' any more",
                            "baseline-entry-without-finding: a finding of 'bare-promise' in drafts/b.txt is there no more");
        });
        assertThat(Verdict.of(run, Threshold.WARNING).passed()).isTrue();
    }

    @Test
    void ofADraftThatWasNotJudgedNoEntryIsCalledUseless() {
        write("drafts/a.txt", "drafts/b.txt");

        assertThat(shelf.lint("drafts/b.txt").upkeep()).isEmpty();
    }

    @Test
    void writingItAnewKeepsWhatWasNotJudgedAndDropsWhatIsGone() {
        write("drafts/a.txt", "drafts/b.txt");
        shelf.with("drafts/a.txt", "Holders wait. It is game-changing.\n");
        shelf.asking(l -> l.on(LocalDate.of(2026, 12, 1)));

        BaselineText text = write("drafts/a.txt");

        assertThat(text.removed()).isEqualTo(1);
        assertThat(text.added()).isZero();
        assertThat(text.text().lines().filter(l -> !l.startsWith("#")))
                .hasSize(2)
                .anyMatch(l -> l.endsWith(" hype drafts/a.txt"))
                .anyMatch(l -> l.endsWith(" bare-promise drafts/b.txt"));
        assertThat(text.text()).contains("# written 2026-11-22: 3 findings\n# written 2026-12-01: 2 findings\n");
    }

    @Test
    void whereNothingChangedTheTextIsTheSameOnEveryDay() {
        String first = write("drafts/a.txt", "drafts/b.txt").text();
        shelf.asking(l -> l.on(LocalDate.of(2027, 3, 1)));

        BaselineText again = write("drafts/b.txt");

        assertThat(again.isNew()).isFalse();
        assertThat(again.text()).isEqualTo(first);
    }

    @Test
    void growthIsSeenInTheSummary() {
        write("drafts/a.txt");
        shelf.asking(l -> l.on(LocalDate.of(2026, 12, 1)));
        write("drafts/a.txt", "drafts/b.txt");

        assertThat(Shelf.console(shelf.lint("drafts/a.txt", "drafts/b.txt"))).contains("""
                drafts/a.txt: no finding (2 in the baseline)
                drafts/b.txt: no finding (1 in the baseline)
                2 drafts, 3 rules (house 1.0.0), as of 2026-12-01: no finding (3 in the baseline)
                baseline: 3 findings in disclosure-baseline.txt, 1 more than on 2026-11-22
                """);
    }

    @Test
    void growthByHandIsSeenToo() throws IOException {
        write("drafts/a.txt");
        String text = Files.readString(root.resolve(FILE));
        shelf.with(FILE, text + "0123456789abcdef hype drafts/b.txt\n");

        assertThat(Shelf.console(shelf.lint("drafts/a.txt")))
                .contains("baseline: 3 findings in disclosure-baseline.txt, 1 more than on 2026-11-22\n");
    }

    @Test
    void aBaselineThatIsNotThereAcceptsNothingAndIsNotMade() {
        LintRun run = shelf.lint("drafts/a.txt");

        assertThat(Shelf.open(run)).hasSize(2);
        assertThat(Shelf.console(run))
                .contains(
                        "baseline: disclosure-baseline.txt is not there and accepts nothing; disclosure:baseline writes it");
        assertThat(root.resolve(FILE)).doesNotExist();
    }

    @Test
    void whatNobodyMayWaiveDoesNotComeInAndDoesNotCountIfItStandsThere() {
        shelf.with("drafts/b.txt", "It is guaranteed.\n");
        LintRun run = shelf.lint("drafts/b.txt");

        BaselineText text = BaselineText.of(run);

        assertThat(text.entries()).isZero();
        assertThat(text.leftOut())
                .extracting(l -> l.finding().rule().id() + ": " + l.why())
                .containsExactly("never-this: nobody may accept a finding of this rule");
        shelf.with(FILE, run.findings().get(0).fingerprint() + " never-this drafts/b.txt\n");
        assertThat(Shelf.open(shelf.lint("drafts/b.txt")))
                .containsExactly("drafts/b.txt:1:7 never-this: guaranteed | its entry in the baseline"
                        + " (disclosure-baseline.txt:1:1) does not count: the rule names who may accept its findings, and a"
                        + " baseline names nobody");
    }

    @Test
    void anExpiredWaiverIsNotRevivedByTheBaseline() {
        shelf.waiving("""
                rule: bare-promise
                draft: drafts/b.txt
                quote: The mill will lead
                reason: It is the only one.
                approver: Ada Quill
                approved-on: 2026-01-01
                expires: 2026-06-30
                """);

        BaselineText text = write("drafts/b.txt");

        assertThat(text.entries()).isZero();
        assertThat(text.leftOut())
                .extracting(BaselineText.LeftOut::why)
                .allSatisfy(why -> assertThat(why).contains("expired on 2026-06-30"))
                .hasSize(1);
    }

    @Test
    void linesThatAreNoEntriesAreProblems() {
        shelf.with(
                FILE,
                "# by hand\n<<<<<<< ours\n0123456789abcdef hype drafts/a.txt\n0123456789abcdef hype drafts/a.txt\n");

        assertThat(shelf.problems("drafts/a.txt")).isEqualTo("""
                disclosure-baseline.txt:2:1: expected a fingerprint of 16 hexadecimal digits, a rule id and the path of a draft, with a blank between them
                  <<<<<<< ours
                  ^^^^^^^^^^^^
                  disclosure:baseline writes this file

                disclosure-baseline.txt:4:1: the same entry stands here twice
                  0123456789abcdef hype drafts/a.txt
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^""");
    }

    @Test
    void itIsWrittenWholeWhereTheConfigurationSays() throws IOException {
        BaselineText text = BaselineText.of(shelf.lint("drafts/a.txt"));

        BaselineFile.write(text, root.resolve("legal").resolve(FILE));

        assertThat(root.resolve("legal").resolve(FILE)).hasContent(text.text());
    }
}
