package org.disclosurelint.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A waiver is called useless only where that can be known: one may judge a single draft, or one folder at a time. */
class UselessWaiversTest {
    private static final String WAIVER = """
            rule: bare-promise
            draft: drafts/a.txt
            quote: Holders will benefit
            reason: The mill is paid for.
            approver: Ada Quill
            approved-on: 2026-01-01
            expires: 2026-12-31
            """;

    @TempDir
    Path root;

    private Shelf shelf;

    @BeforeEach
    void twoDrafts() {
        shelf = new Shelf(root).with("drafts/a.txt", "Holders wait.\n").with("drafts/b.txt", "Holders will benefit.\n");
    }

    @Test
    void aWaiverWithoutItsFindingIsAFinding() {
        shelf.waiving(WAIVER);

        assertThat(Shelf.open(shelf.lint("drafts/a.txt")))
                .containsExactly(
                        "waivers.yml:3:5 unused-waiver: waiver of 'bare-promise' by Ada Quill accepts no finding in"
                                + " 'drafts/a.txt'");
    }

    @Test
    void anExpiredWaiverWithoutItsFindingIsAnother() {
        shelf.waiving(WAIVER.replace("2026-12-31", "2026-06-30"));

        assertThat(Shelf.open(shelf.lint("drafts/a.txt")))
                .containsExactly(
                        "waivers.yml:3:5 expired-waiver: waiver of 'bare-promise' by Ada Quill expired on 2026-06-30"
                                + " and meets no finding in 'drafts/a.txt'");
    }

    @Test
    void aDraftThatIsThereAndWasNotJudgedSaysNothing() {
        shelf.waiving(WAIVER);

        assertThat(shelf.lint("drafts/b.txt").upkeep()).isEmpty();
    }

    @Test
    void ofAPatternEveryDraftMustHaveBeenJudged() {
        shelf.with("drafts/b.txt", "Holders wait.\n").waiving(WAIVER.replace("drafts/a.txt", "drafts/*.txt"));

        assertThat(shelf.lint("drafts/a.txt").upkeep()).isEmpty();
        assertThat(shelf.lint("drafts/b.txt").upkeep()).isEmpty();
        assertThat(shelf.lint("drafts/a.txt", "drafts/b.txt").upkeep()).hasSize(1);
    }

    @Test
    void aDraftThatIsNowhereIsTold() {
        shelf.waiving(WAIVER.replace("drafts/a.txt", "drafts/renamed.txt"));

        assertThat(Shelf.open(shelf.lint("drafts/a.txt")))
                .containsExactly(
                        "waivers.yml:3:5 unused-waiver: waiver of 'bare-promise' by Ada Quill accepts no finding:"
                                + " there is no draft 'drafts/renamed.txt'");
    }

    @Test
    void itIsToldOnTheConsoleWithItsLineAndWhatClearsIt() {
        shelf.waiving(WAIVER);

        assertThat(Shelf.console(shelf.lint("drafts/a.txt"))).isEqualTo("""
                waivers.yml:3:5  warning  unused-waiver
                  waiver of 'bare-promise' by Ada Quill accepts no finding in 'drafts/a.txt'
                  3 |   - rule: bare-promise
                    |     ^^^^^^^^^^^^^^^^^^
                  why:      A waiver waits for words that nobody has read, if those that it quotes are gone, hold only a
                            part of the finding, or fit several.
                  to clear: Quote the whole sentence in which the finding stands. If the sentence or the draft changed,
                            decide anew and write what you decided; if it is gone, take the waiver out.

                drafts/a.txt: no finding
                waivers.yml: 1 warning
                1 draft, 3 rules (house 1.0.0), as of 2026-11-22: 1 warning
                switched off: no-phone: We have no telephone.
                """);
    }
}
