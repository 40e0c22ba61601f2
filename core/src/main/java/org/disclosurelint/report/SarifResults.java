package org.disclosurelint.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.source.Place;

/** Findings as SARIF results. */
final class SarifResults {
    private final Json json;
    private final SarifRules rules;

    SarifResults(Json json, SarifRules rules) {
        this.json = json;
        this.rules = rules;
    }

    /** Members of a result. */
    void write(Finding finding) throws IOException {
        json.text("ruleId", finding.rule().id())
                .number("ruleIndex", rules.number(finding.rule().id()))
                .text("level", finding.severity().id())
                .object("message", m -> m.text("text", message(finding)))
                .objects("locations", List.of(finding), this::location)
                .object("partialFingerprints", f -> f.text("disclosureLint/v1", finding.fingerprint()))
                // SARIF 2.1.0, 3.27.23: an array for every result of the run or for none
                .objects("suppressions", suppressions(finding), this::suppression);
        if (!finding.missing()
                && finding.address().isEmpty()
                && finding.suggestion().isPresent()) {
            String instead = finding.suggestion().get();
            json.objects("fixes", List.of(instead), words -> fix(finding, words));
        }
        json.object(
                "properties",
                p -> p.flag("missing", finding.missing())
                        .text("words", finding.address().map(a -> finding.words()))
                        .text("suggestion", finding.suggestion()));
    }

    private static String message(Finding finding) {
        Optional<String> remark =
                finding.disposition() instanceof Disposition.Open open ? open.remark() : Optional.empty();
        return finding.message() + remark.map(r -> "; " + r).orElse("");
    }

    private void location(Finding finding) throws IOException {
        if (finding.address().isEmpty()) {
            SarifPlaces.writePlace(json, finding.path(), finding.region());
        } else {
            // A region of a file that has no lines would lead viewers astray; they show the address instead.
            SarifPlaces.writeFileOnly(json, finding.path());
        }
        List<Logical> logical = Stream.concat(
                        finding.address().map(a -> new Logical(a, "address")).stream(),
                        finding.part().map(p -> new Logical(p.id(), "part")).stream())
                .toList();
        if (!logical.isEmpty()) {
            json.objects(
                    "logicalLocations",
                    logical,
                    l -> json.text("name", l.name()).text("kind", l.kind()));
        }
    }

    private record Logical(String name, String kind) {}

    private static List<Disposition> suppressions(Finding finding) {
        return finding.isOpen() ? List.of() : List.of(finding.disposition());
    }

    private void suppression(Disposition accepted) throws IOException {
        if (accepted instanceof Disposition.Waived waived) {
            json.text("kind", waived.inDraft() ? "inSource" : "external")
                    .text("status", "accepted")
                    .text("justification", waived.reason());
            place(waived.place());
            json.object(
                    "properties",
                    p -> p.text("approver", waived.approver())
                            .text("approvedOn", waived.approvedOn().map(LocalDate::toString))
                            .text("expires", waived.expires().toString())
                            .text("ticket", waived.ticket()));
        } else if (accepted instanceof Disposition.Baselined baselined) {
            json.text("kind", "external")
                    .text("status", "accepted")
                    .text("justification", "in the baseline: it was there when the repository began to be judged");
            place(baselined.place());
        }
    }

    private void place(Place place) throws IOException {
        json.object("location", l -> SarifPlaces.writePlace(l, place.path(), place.region()));
    }

    private void fix(Finding finding, String words) throws IOException {
        json.object("description", d -> d.text("text", "write '" + words + "' instead"));
        json.objects("artifactChanges", List.of(finding), f -> {
            json.object("artifactLocation", a -> SarifPlaces.writeFile(a, f.path()));
            json.objects(
                    "replacements",
                    List.of(f),
                    g -> json.region("deletedRegion", g.region())
                            .object("insertedContent", c -> c.text("text", words)));
        });
    }
}
