package org.disclosurelint.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.disclosurelint.config.Acceptance;
import org.disclosurelint.config.Baseline;
import org.disclosurelint.draft.Attestation;
import org.disclosurelint.finding.Attested;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.rule.Lifetime;
import org.disclosurelint.source.Place;

/** Who accepted what and why, and what a repository lets be accepted. */
final class JsonAcceptance {
    private JsonAcceptance() {}

    /** Writes whether a finding stands into its open object. */
    static void disposition(Json json, Finding finding) throws IOException {
        if (finding.disposition() instanceof Disposition.Waived waived) {
            json.text("disposition", "waived").object("acceptance", a -> {
                a.text("reason", waived.reason())
                        .text("approver", waived.approver())
                        .text("approvedOn", waived.approvedOn().map(LocalDate::toString))
                        .text("expires", waived.expires().toString())
                        .text("ticket", waived.ticket())
                        .flag("inDraft", waived.inDraft());
                place(a, waived.place());
            });
        } else if (finding.disposition() instanceof Disposition.Baselined baselined) {
            json.text("disposition", "baselined").object("acceptance", a -> place(a, baselined.place()));
        } else if (finding.disposition() instanceof Disposition.Open open) {
            json.text("remark", open.remark());
        }
    }

    /** Writes who answered what a rule asks into the open object. */
    static void attested(Json json, Attested attested) throws IOException {
        Attestation given = attested.attestation();
        json.text("attests", given.attests())
                .text("by", given.by())
                .text("office", given.office())
                .text("on", given.on().toString())
                .text("until", given.until().map(LocalDate::toString))
                .text("says", given.says())
                .flag("inDraft", attested.inDraft());
        place(json, attested.place());
    }

    /** Writes what the configuration accepts into its open object; nothing if it accepts nothing. */
    static void configured(Json json, Acceptance acceptance) throws IOException {
        if (acceptance.equals(Acceptance.NONE)) {
            return;
        }
        json.object("acceptance", a -> {
            a.text("waiverFile", acceptance.waiverFile().map(f -> f.file().path()))
                    .number("waivers", acceptance.waivers().size())
                    .text("longest", acceptance.policy().longest().map(Lifetime::words))
                    .text("inline", acceptance.policy().inDrafts() ? "allowed" : "never")
                    .texts("approvers", acceptance.policy().approvers());
            if (acceptance.attestationFile().isPresent()) {
                a.text(
                                "attestationFile",
                                acceptance.attestationFile().map(f -> f.file().path()))
                        .number("attestations", acceptance.attestations().size());
            }
            if (acceptance.baseline().isPresent()) {
                a.object("baseline", b -> baseline(b, acceptance.baseline().get()));
            }
        });
    }

    private static void baseline(Json json, Baseline baseline) throws IOException {
        json.text("file", baseline.path())
                .flag("exists", baseline.exists())
                .number("entries", baseline.entries().size());
        Optional<Baseline.Writing> before = baseline.before();
        if (before.isPresent()) {
            json.object(
                    "before",
                    w -> w.text("on", before.get().on().toString())
                            .number("entries", before.get().entries()));
        }
    }

    private static void place(Json json, Place place) throws IOException {
        json.text("path", place.path()).region("region", place.region());
    }
}
