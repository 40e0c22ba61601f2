package org.disclosurelint.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.disclosurelint.Linter;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Threshold;
import org.disclosurelint.finding.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InlineWaiversTest {
    private static final String WAIVER = "<!-- disclosure-waive bare-promise: reason The mill is paid for."
            + " | approver Ada Quill | expires 2026-12-31 | ticket LEGAL-12 -->";

    @TempDir
    Path root;

    private Shelf shelf;

    @BeforeEach
    void aRepositoryThatAllowsThem() {
        shelf = new Shelf(root).configured("waivers: {inline: allowed}\n");
    }

    private LintRun lint(String text) {
        return shelf.with("drafts/mill.md", text).lint("drafts/mill.md");
    }

    @Test
    void aCommentAloneAcceptsTheFindingOfTheParagraphBelowIt() {
        LintRun run = lint("Growers will benefit.\n\n" + WAIVER + "\n\nHolders will benefit.\n\nAll will benefit.\n");

        assertThat(Shelf.open(run))
                .containsExactly(
                        "drafts/mill.md:1:9 bare-promise: will benefit",
                        "drafts/mill.md:7:5 bare-promise: will benefit");
        assertThat(run.accepted())
                .singleElement()
                .satisfies(f -> assertThat(f.disposition()).isInstanceOfSatisfying(Disposition.Waived.class, w -> {
                    assertThat(w.reason()).isEqualTo("The mill is paid for.");
                    assertThat(w.ticket()).contains("LEGAL-12");
                    assertThat(w.place()).hasToString("drafts/mill.md:3:1");
                    assertThat(w.inDraft()).isTrue();
                }));
    }

    @Test
    void aCommentWithinOrBehindAParagraphIsAboutThatParagraph() {
        assertThat(Shelf.open(lint("Holders " + WAIVER + " will benefit.\n\nAll will benefit.\n")))
                .containsExactly("drafts/mill.md:3:5 bare-promise: will benefit");
        assertThat(Shelf.open(lint("Holders will benefit. " + WAIVER + "\n\nAll will benefit.\n")))
                .containsExactly("drafts/mill.md:3:5 bare-promise: will benefit");
    }

    @Test
    void itsWordsNeverBecomeProse() {
        LintRun run = lint("Holders will benefit.\n" + WAIVER.replace("paid for", "game-changing") + "\n");

        assertThat(run.drafts().get(0).facts().draft().text()).isEqualTo("Holders will benefit.");
    }

    @Test
    void ofTwoFindingsInAParagraphItAcceptsTheOneItQuotes() {
        String text = "The mill will lead, and holders will benefit.\n";

        assertThat(Shelf.accepted(lint(WAIVER + "\n\n" + text))).isEmpty();
        assertThat(Shelf.open(lint(WAIVER + "\n\n" + text)))
                .anyMatch(l -> l.endsWith("could mean any of 2 findings, so it accepts none"));
        assertThat(Shelf.accepted(
                        lint(WAIVER.replace("| ticket", "| quote holders will benefit | ticket") + "\n\n" + text)))
                .containsExactly("drafts/mill.md:3:33 bare-promise: will benefit | waived by Ada Quill");
    }

    @Test
    void anExpiredOneLetsTheFindingComeBack() {
        assertThat(Shelf.open(lint(WAIVER.replace("2026-12-31", "2026-11-21") + "\n\nHolders will benefit.\n")))
                .containsExactly(
                        "drafts/mill.md:3:9 bare-promise: will benefit | waiver of Ada Quill (drafts/mill.md:1:1)"
                                + " expired on 2026-11-21");
    }

    @Test
    void oneThatMeetsNoFindingIsAFinding() {
        assertThat(Shelf.open(lint(WAIVER + "\n\nHolders wait.\n")))
                .containsExactly("drafts/mill.md:1:1 unused-waiver: waiver of 'bare-promise' by Ada Quill accepts no"
                        + " finding in its paragraph");
        assertThat(Shelf.open(lint("Holders wait.\n\n" + WAIVER + "\n"))).hasSize(1);
    }

    @Test
    void withoutThePolicyNoneCountsAndEachIsTold() {
        shelf.configured("");

        assertThat(Shelf.open(lint(WAIVER + "\n\nHolders will benefit.\n")))
                .containsExactly(
                        "drafts/mill.md:3:9 bare-promise: will benefit",
                        "drafts/mill.md:1:1 inline-waiver-not-allowed: 'disclosure-waive' stands in a draft, where the"
                                + " policy has no waivers");
    }

    @Test
    void onTheWireNoneCountsAndEachIsAnError() {
        shelf.asking(Linter::forWire);

        LintRun run = lint(WAIVER + "\n\nHolders will benefit.\n\n" + WAIVER.replace("bare-promise", "no-such-rule"));

        assertThat(Shelf.open(run))
                .containsExactly(
                        "drafts/mill.md:3:9 bare-promise: will benefit",
                        "drafts/mill.md:1:1 inline-waiver-left-for-wire: 'disclosure-waive' stands in a draft that goes out",
                        "drafts/mill.md:5:1 inline-waiver-left-for-wire: 'disclosure-waive' stands in a draft that goes out");
        assertThat(Verdict.of(run, Threshold.ERROR).summary())
                .isEqualTo("3 errors in 1 of 1 draft: drafts/mill.md (3)");
    }

    @Test
    void inAFormatWithoutCommentsItIsTextAndTold() {
        shelf.with("drafts/mill.txt", WAIVER + "\n\nHolders will benefit.\n");

        assertThat(Shelf.open(shelf.lint("drafts/mill.txt")))
                .contains(
                        "drafts/mill.txt:1:1 inline-waiver-not-allowed: 'disclosure-waive' is no comment in this format:"
                                + " readers will see it");
    }

    @Test
    void whatIsWrongWithOneIsAProblemOfTheDraft() {
        shelf.configured("waivers: {inline: allowed, longest: 30 days}\n");
        shelf.with("drafts/mill.md", """
                <!-- disclosure-waive bare-promise: raison Why | approver Ada Quill | expires soon -->

                <!-- disclosure-wave bare-promise: reason Why -->

                <!-- disclosure-waive bare-promis: reason Why | approver Ada Quill | expires 2026-12-31 -->

                <!-- disclosure-waive: all of it -->

                <!-- disclosure-waive hype: reason Why | approver Ada Quill | expires 2026-12-31 -->
                """);

        assertThat(shelf.problems("drafts/mill.md").lines().filter(l -> !l.matches("  (<!--|\\^).*|")))
                .containsExactly(
                        "drafts/mill.md:1:1: unknown 'raison' in a waiver, expected one of reason, approver, expires,"
                                + " approved-on, ticket, quote",
                        "  did you mean 'reason'?",
                        "drafts/mill.md:1:1: missing 'reason' in a waiver",
                        "drafts/mill.md:1:1: 'expires' must be a date like 2026-11-22",
                        "drafts/mill.md:3:1: unknown word 'disclosure-wave' in a comment",
                        "  did you mean 'disclosure-waive'?",
                        "drafts/mill.md:5:1: unknown rule 'bare-promis': no pack holds it",
                        "  did you mean 'bare-promise'?",
                        "drafts/mill.md:7:1: expected <!-- disclosure-waive rule-id: reason \u2026 | approver \u2026 |"
                                + " expires \u2026 -->",
                        "drafts/mill.md:9:1: missing 'approved-on': a waiver lives at most 30 days from its approval");
    }
}
