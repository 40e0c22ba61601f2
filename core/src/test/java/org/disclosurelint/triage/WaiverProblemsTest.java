package org.disclosurelint.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.disclosurelint.pack.PackFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A waiver that is not whole, or that nobody may give, stops the run before any draft is judged. */
class WaiverProblemsTest {
    private static final String WAIVER = """
            rule: bare-promise
            draft: drafts/mill.txt
            quote: Holders will benefit
            reason: The mill is paid for.
            approver: Ada Quill, General Counsel
            approved-on: 2026-11-01
            expires: 2026-12-31
            """;

    @TempDir
    Path root;

    private Shelf shelf;

    @BeforeEach
    void aShelfOfOneDraft() {
        shelf = new Shelf(root).with("drafts/mill.txt", "Holders will benefit.\n");
    }

    private String problems(String... waivers) {
        return shelf.waiving(waivers).problems("drafts/mill.txt");
    }

    @Test
    void everyProblemOfEveryWaiverIsToldAtOnce() {
        assertThat(problems("""
                rule: bare-promis
                draft: /drafts/mill.txt
                quote: '...'
                raison: The mill is paid for.
                approver: ''
                approved-on: soon
                expires: never
                """, "rule: hype\ndraft: drafts/mill.txt")).isEqualTo("""
                waivers.yml:3:5: missing key 'reason'
                    - rule: bare-promis
                      ^^^^^^^^^^^^^^^^^

                waivers.yml:3:11: unknown rule 'bare-promis': no pack holds it
                    - rule: bare-promis
                            ^^^^^^^^^^^
                  did you mean 'bare-promise'?

                waivers.yml:4:12: 'draft' is a path from the folder of disclosure.yml
                      draft: /drafts/mill.txt
                             ^^^^^^^^^^^^^^^^

                waivers.yml:5:12: a 'quote' needs words
                      quote: '...'
                             ^^^^^

                waivers.yml:6:5: unknown key 'raison'
                      raison: The mill is paid for.
                      ^^^^^^
                  did you mean 'reason'?

                waivers.yml:7:15: empty 'approver'
                      approver: ''
                                ^^

                waivers.yml:8:18: 'approved-on' must be a date like 2026-11-22
                      approved-on: soon
                                   ^^^^

                waivers.yml:9:14: 'expires' must be a date like 2026-11-22
                      expires: never
                               ^^^^^

                waivers.yml:10:5: a waiver accepts one finding: it needs a 'quote' of the draft at the finding, or its 'fingerprint'
                    - rule: hype
                      ^^^^^^^^^^
                  a rule that is not for you is switched off in disclosure.yml, with the reason

                waivers.yml:10:5: missing key 'reason'
                    - rule: hype
                      ^^^^^^^^^^

                waivers.yml:10:5: missing key 'approver'
                    - rule: hype
                      ^^^^^^^^^^

                waivers.yml:10:5: missing key 'approved-on'
                    - rule: hype
                      ^^^^^^^^^^

                waivers.yml:10:5: missing key 'expires'
                    - rule: hype
                      ^^^^^^^^^^""");
    }

    @Test
    void aReasonIsSaidInWords() {
        assertThat(problems(WAIVER.replace("The mill is paid for.", "n/a"))).isEqualTo("""
                waivers.yml:6:13: 'n/a' is no reason: say in words why the finding may stand
                      reason: n/a
                              ^^^""");
    }

    @Test
    void aFingerprintHasSixteenDigits() {
        assertThat(problems(WAIVER.replace("quote: Holders will benefit", "fingerprint: 12ab")))
                .isEqualTo("""
                waivers.yml:5:18: 'fingerprint' must be 16 hexadecimal digits in lower case, in quotation marks, as reports print it
                      fingerprint: 12ab
                                   ^^^^""");
    }

    @Test
    void aWaiverLivesNoLongerThanThePolicySays() {
        shelf.configured("waivers: {longest: 30 days}\n");

        assertThat(problems(WAIVER)).isEqualTo("""
                waivers.yml:9:14: a waiver lives at most 30 days here: this one to 2026-12-01
                      expires: 2026-12-31
                               ^^^^^^^^^^""");
        assertThat(problems(WAIVER.replace("2026-12-31", "2026-12-01"))).isEmpty();
        assertThat(problems(WAIVER.replace("2026-12-31", "2026-10-31")))
                .startsWith("waivers.yml:9:14: it expires before it was approved\n");
    }

    @Test
    void whoMayApproveIsNamedByNameOrOffice() {
        shelf.configured("waivers: {approvers: [General Counsel, Ben Oakes]}\n");

        assertThat(problems(WAIVER)).isEmpty();
        assertThat(problems(WAIVER.replace("Ada Quill, General Counsel", "ben oakes")))
                .isEmpty();
        assertThat(problems(WAIVER.replace("Ada Quill, General Counsel", "Ben Oaks")))
                .isEqualTo("""
                waivers.yml:7:15: 'Ben Oaks' may not approve waivers here, expected one of General Counsel; Ben Oakes
                      approver: Ben Oaks
                                ^^^^^^^^
                  did you mean 'Ben Oakes'?""");
    }

    @Test
    void aRuleThatNobodyMayWaiveIsNotWaived() {
        assertThat(problems(WAIVER.replace("bare-promise", "never-this"))).isEqualTo("""
                waivers.yml:3:11: nobody may waive 'never-this'
                    - rule: never-this
                            ^^^^^^^^^^
                  change the draft, or take up the rule itself in disclosure.yml""");
    }

    @Test
    void aRuleMayNameWhoAloneMayWaiveIt() {
        PackFolder.in(root, "house").with("hype.yaml", PackFolder.RULE + "waivable: {by: [General Counsel]}\n");
        String waiver = WAIVER.replace("bare-promise", "hype");

        assertThat(problems(waiver)).isEmpty();
        assertThat(problems(waiver.replace("Ada Quill, General Counsel", "Ada Quill")))
                .isEqualTo("""
                waivers.yml:7:15: 'Ada Quill' may not waive 'hype', expected 'General Counsel'
                      approver: Ada Quill
                                ^^^^^^^^^""");
    }

    @Test
    void nobodyApprovedAnythingOnADayToCome() {
        shelf.asking(l -> l.on(LocalDate.of(2026, 10, 31)));

        assertThat(problems(WAIVER)).isEqualTo("""
                waivers.yml:8:18: approved after the day of evaluation, which is 2026-10-31
                      approved-on: 2026-11-01
                                   ^^^^^^^^^^""");
    }

    @Test
    void thePolicyItselfIsRead() {
        shelf.configured("""
                waivers:
                  file: accepted.yml
                  longest: half a year
                  inline: sometimes
                  aprovers: [Ada Quill]
                """);

        assertThat(shelf.problems("drafts/mill.txt")).isEqualTo("""
                disclosure.yml:6:9: no such file: accepted.yml
                    file: accepted.yml
                          ^^^^^^^^^^^^

                disclosure.yml:7:12: 'longest' must be a time like 180 days, 26 weeks, 6 months or 1 year
                    longest: half a year
                             ^^^^^^^^^^^

                disclosure.yml:8:11: unknown 'inline': 'sometimes', expected one of never, allowed
                    inline: sometimes
                            ^^^^^^^^^

                disclosure.yml:9:3: unknown key 'aprovers'
                    aprovers: [Ada Quill]
                    ^^^^^^^^
                  did you mean 'approvers'?""");
    }
}
