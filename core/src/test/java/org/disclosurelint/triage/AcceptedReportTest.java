package org.disclosurelint.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.disclosurelint.finding.LintRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waived, never hidden. */
class AcceptedReportTest {
    @TempDir
    Path root;

    private LintRun run;

    @BeforeEach
    void aDraftWithOneFindingOfEachDisposition() {
        Shelf shelf = new Shelf(root)
                .configured("waivers: {longest: 1 year, approvers: [Ada Quill]}\nbaseline: old.txt\n")
                .with("drafts/a.txt", "Holders will benefit.\n\nThe mill will lead.\n\nIt is game-changing.\n");
        String hype = shelf.lint("drafts/a.txt").findings().get(2).fingerprint();
        run = shelf.with("old.txt", "# written 2026-11-01: 1 finding\n" + hype + " hype drafts/a.txt\n")
                .waiving("""
                        rule: bare-promise
                        draft: drafts/a.txt
                        quote: Holders will benefit
                        reason: The mill is paid for.
                        approver: Ada Quill
                        approved-on: 2026-11-01
                        expires: 2026-12-31
                        ticket: LEGAL-12
                        """, """
                        rule: bare-promise
                        draft: drafts/a.txt
                        quote: The mill will lead
                        reason: It is the only one.
                        approver: Ada Quill
                        approved-on: 2026-01-01
                        expires: 2026-10-31
                        """)
                .lint("drafts/a.txt");
    }

    @Test
    void theConsoleTellsWhoAcceptedWhatUntilWhenAndWhy() {
        assertThat(Shelf.console(run)).isEqualTo("""
                drafts/a.txt:3:10  error  bare-promise
                  'will lead' promises
                  3 | The mill will lead.
                    |          ^^^^^^^^^
                  why:      Why it matters.
                  basis:    house
                  to clear: What clears it.
                  remark:   waiver of Ada Quill (waivers.yml:11:5) expired on 2026-10-31

                drafts/a.txt:1:9  waived error  bare-promise
                  'will benefit' promises
                  reason:   The mill is paid for.
                  accepted: by Ada Quill on 2026-11-01, until 2026-12-31, LEGAL-12 (waivers.yml:3:5)

                drafts/a.txt:5:7  in the baseline, warning  hype
                  'game-changing' is hype

                drafts/a.txt: 1 error (1 waived, 1 in the baseline)
                1 draft, 3 rules (house 1.0.0), as of 2026-11-22: 1 error (1 waived, 1 in the baseline)
                baseline: 1 finding in old.txt
                switched off: no-phone: We have no telephone.
                """);
    }

    @Test
    void theJsonReportTellsItToPrograms() {
        assertThat(Shelf.json(run)).contains("""
                    "acceptance" : {
                      "waiverFile" : "waivers.yml",
                      "waivers" : 2,
                      "longest" : "1 year",
                      "inline" : "never",
                      "approvers" : [
                        "Ada Quill"
                      ],
                      "baseline" : {
                        "file" : "old.txt",
                        "exists" : true,
                        "entries" : 1
                      }
                    }
                """.indent(0).stripTrailing(), """
                  "summary" : {
                    "drafts" : 1,
                    "errors" : 1,
                    "warnings" : 0,
                    "attestations" : 0,
                    "notes" : 0,
                    "waived" : 1,
                    "baselined" : 1
                  },
                """, """
                          "remark" : "waiver of Ada Quill (waivers.yml:11:5) expired on 2026-10-31"
                """, """
                          "disposition" : "waived",
                          "acceptance" : {
                            "reason" : "The mill is paid for.",
                            "approver" : "Ada Quill",
                            "approvedOn" : "2026-11-01",
                            "expires" : "2026-12-31",
                            "ticket" : "LEGAL-12",
                            "inDraft" : false,
                            "path" : "waivers.yml",
                            "region" : {
                              "startLine" : 3,
                              "startColumn" : 5,
                              "endLine" : 3,
                              "endColumn" : 23
                            }
                          }
                """, """
                          "disposition" : "baselined",
                          "acceptance" : {
                            "path" : "old.txt",
                """);
    }
}
