package org.disclosurelint.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Threshold;
import org.disclosurelint.finding.Verdict;
import org.disclosurelint.pack.PackFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiversTest {
    private static final String MILL = """
            LARKSPUR MILLS OPENS SECOND MILL

            LAKE PLACID, N.Y., March 4, 2024 -- Larkspur Mills, Inc. said that its
            shareholders will benefit from the mill. It said that growers
            will benefit as well.
            """;

    @TempDir
    Path root;

    private Shelf shelf;

    @BeforeEach
    void aShelfOfOneDraft() {
        shelf = new Shelf(root).with("drafts/mill.txt", MILL);
    }

    private static String waiver(String more) {
        return """
                rule: bare-promise
                draft: drafts/mill.txt
                reason: The mill is paid for.
                approver: Ada Quill
                approved-on: 2026-11-01
                """ + more;
    }

    @Test
    void aQuoteAcceptsTheFindingThatStandsInItAndNoOther() {
        shelf.waiving(waiver("quote: its shareholders will benefit\nexpires: 2026-12-31\nticket: LEGAL-12\n"));

        LintRun run = shelf.lint("drafts/mill.txt");

        assertThat(Shelf.open(run)).containsExactly("drafts/mill.txt:5:1 bare-promise: will benefit");
        assertThat(run.accepted()).singleElement().satisfies(f -> {
            assertThat(f.region().startLine()).isEqualTo(4);
            assertThat(f.disposition()).isInstanceOfSatisfying(Disposition.Waived.class, w -> {
                assertThat(w.reason()).isEqualTo("The mill is paid for.");
                assertThat(w.approver()).isEqualTo("Ada Quill");
                assertThat(w.approvedOn()).contains(LocalDate.of(2026, 11, 1));
                assertThat(w.expires()).isEqualTo(LocalDate.of(2026, 12, 31));
                assertThat(w.ticket()).contains("LEGAL-12");
                assertThat(w.place()).hasToString("waivers.yml:3:5");
                assertThat(w.inDraft()).isFalse();
            });
        });
    }

    @Test
    void aQuoteIsReadAcrossLineEndsCaseAndShapesOfQuotationMarks() {
        shelf.with("drafts/mill.txt", "\u201CThe Company\u2019s holders\nwill\nbenefit,\u201D said Ada Quill.\n");
        shelf.waiving(waiver("quote: \"\\\"the company's HOLDERS will benefit\"\nexpires: 2026-12-31\n"));

        assertThat(Shelf.open(shelf.lint("drafts/mill.txt"))).isEmpty();
    }

    @Test
    void aQuoteOfWholeWordsOnlyIsMeant() {
        shelf.with("drafts/mill.txt", "Shareholders will benefit.\n");
        shelf.waiving(waiver("quote: holders will benefit\nexpires: 2026-12-31\n"));

        assertThat(Shelf.accepted(shelf.lint("drafts/mill.txt"))).isEmpty();
    }

    @Test
    void aFingerprintAcceptsItsFinding() {
        Finding second = shelf.lint("drafts/mill.txt").findings().get(1);
        shelf.waiving(waiver("fingerprint: \"" + second.fingerprint() + "\"\nexpires: 2026-12-31\n"));

        LintRun run = shelf.lint("drafts/mill.txt");

        assertThat(Shelf.open(run)).containsExactly("drafts/mill.txt:4:14 bare-promise: will benefit");
        assertThat(Shelf.accepted(run))
                .containsExactly("drafts/mill.txt:5:1 bare-promise: will benefit | waived by Ada Quill");
    }

    @Test
    void wordsThatStandAtTwoFindingsAcceptNeither() {
        shelf.waiving(waiver("quote: will benefit\nexpires: 2026-12-31\n"));

        assertThat(Shelf.open(shelf.lint("drafts/mill.txt")))
                .containsExactly(
                        "drafts/mill.txt:4:14 bare-promise: will benefit | waiver of Ada Quill (waivers.yml:3:5) does not"
                                + " say which of several findings it accepts",
                        "drafts/mill.txt:5:1 bare-promise: will benefit | waiver of Ada Quill (waivers.yml:3:5) does not"
                                + " say which of several findings it accepts",
                        "waivers.yml:3:5 unused-waiver: waiver of 'bare-promise' by Ada Quill could mean any of 2"
                                + " findings, so it accepts none");
    }

    @Test
    void aSentenceQuotedWholeAcceptsBothFindingsThatWereSeenInIt() {
        shelf.with("drafts/mill.txt", "The mill will lead, and holders will benefit.\n");
        shelf.waiving(waiver("quote: The mill will lead, and holders will benefit.\nexpires: 2026-12-31\n"));

        assertThat(Shelf.open(shelf.lint("drafts/mill.txt"))).isEmpty();
    }

    @Test
    void aWaiverHoldsThroughItsLastDayAndThenTheFindingComesBackWithTheDay() {
        shelf.waiving(waiver("quote: its shareholders will benefit\nexpires: 2026-11-22\n"));

        assertThat(Shelf.accepted(shelf.lint("drafts/mill.txt"))).hasSize(1);
        assertThat(Shelf.open(
                        shelf.asking(l -> l.on(LocalDate.of(2026, 11, 23))).lint("drafts/mill.txt")))
                .containsExactly(
                        "drafts/mill.txt:4:14 bare-promise: will benefit | waiver of Ada Quill (waivers.yml:3:5) expired on"
                                + " 2026-11-22",
                        "drafts/mill.txt:5:1 bare-promise: will benefit");
    }

    @Test
    void ofTwoWaiversTheOneThatHoldsCounts() {
        shelf.waiving(
                waiver("quote: its shareholders will benefit\nexpires: 2026-11-10\n"),
                waiver("quote: shareholders will benefit from the mill\nexpires: 2026-12-31\n")
                        .replace("Ada Quill", "Ben Oakes"));

        assertThat(Shelf.accepted(shelf.lint("drafts/mill.txt")))
                .containsExactly("drafts/mill.txt:4:14 bare-promise: will benefit | waived by Ben Oakes");
    }

    @Test
    void whatIsWaivedStopsNothingAndCountsNowhereButAmongTheWaived() {
        shelf.with("drafts/mill.txt", "Holders will benefit.\n");
        shelf.waiving(waiver("quote: Holders will benefit\nexpires: 2026-12-31\n"));

        LintRun run = shelf.lint("drafts/mill.txt");

        assertThat(run.counts()).hasToString("no finding");
        assertThat(run.drafts().get(0).counts()).hasToString("no finding");
        assertThat(Verdict.of(run, Threshold.NOTE).passed()).isTrue();
        assertThat(run.drafts().get(0).results().get(0).passed()).isFalse();
    }

    @Test
    void aWaiverOfARuleThatIsSwitchedOffIsNoProblemAndNotCalledUnused() {
        shelf.waiving(waiver("quote: will benefit from\nexpires: 2026-12-31\n").replace("bare-promise", "no-phone"));

        assertThat(Shelf.open(shelf.lint("drafts/mill.txt"))).hasSize(2).noneMatch(l -> l.contains("waiver"));
    }

    @Test
    void aPatternOfDraftsIsReadAsThePatternsOfTheBuildAre() {
        shelf.with("drafts/2026/q4/mill.txt", "Holders will benefit.\n")
                .with("drafts/mill.txt", "Holders will benefit.\n");
        String waiver = waiver("quote: Holders will benefit\nexpires: 2026-12-31\n");

        assertThat(waived(waiver.replace("drafts/mill.txt", "drafts/**/mill.txt")))
                .hasSize(2);
        assertThat(waived(waiver.replace("drafts/mill.txt", "drafts/*.txt"))).hasSize(1);
        assertThat(waived(waiver.replace("drafts/mill.txt", "drafts/"))).hasSize(2);
        assertThat(waived(waiver.replace("drafts/mill.txt", "mill.txt"))).isEmpty();
    }

    private List<String> waived(String waiver) {
        return Shelf.accepted(shelf.waiving(waiver).lint("drafts/mill.txt", "drafts/2026/q4/mill.txt"));
    }

    @Test
    void aRuleIsCalledByAnyIdThatItHad() {
        shelf.with("drafts/mill.txt", "A game changing mill.\n");
        PackFolder.in(root, "house").with("hype.yaml", PackFolder.RULE + "aliases: [puffery]\n");
        shelf.waiving(
                waiver("quote: A game changing mill\nexpires: 2026-12-31\n").replace("bare-promise", "puffery"));

        assertThat(Shelf.accepted(shelf.lint("drafts/mill.txt")))
                .containsExactly("drafts/mill.txt:1:3 hype: game changing | waived by Ada Quill");
    }

    @Test
    void aWaiverFileOfAnotherNameIsNamed() {
        shelf.waiving(waiver("quote: its shareholders will benefit\nexpires: 2026-12-31\n"));
        shelf.with("legal/accepted.yml", read("waivers.yml")).without("waivers.yml");
        shelf.configured("waivers: {file: legal/accepted.yml}\n");

        assertThat(Shelf.accepted(shelf.lint("drafts/mill.txt"))).hasSize(1);
    }

    private String read(String file) {
        try {
            return java.nio.file.Files.readString(root.resolve(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
