package org.disclosurelint.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurelint.finding.Attested;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.Upkeep;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.Region;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** What came of the rules as SARIF results. */
final class SarifResults {
    private final Json json;
    private final SarifRules rules;
    private final boolean redacted;

    /** @param redacted whether results hold no words of a draft */
    SarifResults(Json json, SarifRules rules, boolean redacted) {
        this.json = json;
        this.rules = rules;
        this.redacted = redacted;
    }

    /** One result. */
    sealed interface Result {
        static Result of(Finding finding, DraftResult draft) {
            return new Found(
                    finding, draft.facts().draft().source(), draft.format().equals("plain-text"));
        }

        static Result of(Finding finding, Upkeep upkeep) {
            return new Found(finding, upkeep.source(), false);
        }

        /** For each rule that found nothing one result, if its kind is asked for. */
        static List<Result> withoutFinding(DraftResult draft, Set<SarifKind> kinds) {
            return draft.results().stream()
                    .filter(r -> r.findings().isEmpty())
                    .map(r -> new Silent(
                            r.rule().id(),
                            draft.path(),
                            r.notApplicable().isPresent() ? SarifKind.NOT_APPLICABLE : SarifKind.PASS,
                            r.notApplicable()
                                    .map(why -> "not applicable: " + why)
                                    .or(() -> r.attested().map(Attested::words))
                                    .orElse("no finding")))
                    .filter(r -> kinds.contains(r.kind()))
                    .map(Result.class::cast)
                    .toList();
        }
    }

    /**
     * A finding.
     *
     * @param source in which it stands
     * @param plain whether any words may be put into the source as they are
     */
    private record Found(Finding finding, SourceText source, boolean plain) implements Result {
        /** The characters of the region as they stand in the file. */
        String snippet() {
            Region within = source.within(new Place(finding.path(), finding.region()));
            return source.words(new Span(
                    offset(within.startLine(), within.startColumn()), offset(within.endLine(), within.endColumn())));
        }

        private int offset(int line, int column) {
            return Math.min(
                    source.lineSpan(line).start() + column - 1, source.text().length());
        }

        /**
         * The words that would stand in the stead of those in the region, if nothing else is lost there: no markup between
         * the words, no character that means something else in the language of the file.
         */
        Optional<String> fix() {
            return finding.suggestion()
                    .filter(s -> !finding.missing() && finding.address().isEmpty())
                    .filter(s -> plain || MARKUP.matcher(s).results().findAny().isEmpty())
                    .filter(s -> snippet().replaceAll("\\s+", " ").equals(finding.words()));
        }

        private static final Pattern MARKUP = Pattern.compile("[<>&*_`#\\[\\]\\\\{}|]");
    }

    /** A rule that found nothing. */
    private record Silent(String rule, String path, SarifKind kind, String message) implements Result {}

    /** Members of a result. */
    void write(Result result) throws IOException {
        if (result instanceof Found found) {
            write(found);
        } else if (result instanceof Silent silent) {
            write(silent);
        }
    }

    private void write(Silent silent) throws IOException {
        json.text("ruleId", silent.rule())
                .number("ruleIndex", rules.number(silent.rule()))
                .text("kind", silent.kind().id())
                .text("level", "none")
                .object("message", m -> m.text("text", silent.message()))
                .objects("locations", List.of(silent), s -> SarifPlaces.writeFileOnly(json, s.path()))
                .objects("suppressions", List.of(), nothing -> {});
    }

    private void write(Found found) throws IOException {
        Finding finding = found.finding();
        json.text("ruleId", finding.rule().id())
                .number("ruleIndex", rules.number(finding.rule().id()))
                // SARIF 2.1.0, 3.27.9: somebody has to look; then, by 3.27.10, there is no level
                .text("kind", Optional.of("review").filter(k -> finding.severity() == Severity.ATTESTATION))
                .text("level", SarifRules.level(finding.severity()))
                .object("message", m -> m.text("text", FindingLine.withRemark(finding)))
                .objects("locations", List.of(found), this::location)
                .object("partialFingerprints", f -> f.text("disclosureLint/v1", finding.fingerprint()))
                // SARIF 2.1.0, 3.27.23: an array for every result of the run or for none
                .objects("suppressions", suppressions(finding), this::suppression);
        Optional<String> instead = found.fix();
        if (instead.isPresent()) {
            json.objects("fixes", List.of(instead.get()), words -> fix(finding, words));
        }
        json.object(
                "properties",
                p -> p.flag("missing", finding.missing())
                        .text("words", finding.address().map(a -> finding.words()))
                        .text("suggestion", finding.suggestion()));
    }

    private void location(Found found) throws IOException {
        Finding finding = found.finding();
        if (finding.address().isEmpty()) {
            String snippet = redacted ? "" : found.snippet();
            SarifPlaces.writePlace(json, finding.path(), finding.region(), snippet);
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
