package org.disclosurelint.report;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.draft.Filing;
import org.disclosurelint.finding.AcceptedCounts;
import org.disclosurelint.finding.Counts;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Upkeep;
import org.disclosurelint.pack.RulePack;

/**
 * JSON: everything the engine knows about a run. The same run gives the same bytes; no times, no absolute paths. The shape
 * is told in {@code docs/json-report.md}.
 */
public final class JsonReport implements ReportFormat {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public String fileName() {
        return "disclosure-report.json";
    }

    @Override
    public void write(LintRun run, Writer out) throws IOException {
        Json.write(out, run.isRedacted(), json -> {
            json.text("schemaVersion", "1");
            json.object("tool", tool -> tool.text("name", "DisclosureLint").text("version", run.version()));
            if (run.isRedacted()) {
                json.flag("redacted", true);
            }
            json.text("evaluatedOn", run.evaluation().on().toString())
                    .flag("forWire", run.evaluation().forWire());
            json.objects("rulePacks", run.packs(), pack -> pack(json, pack));
            json.object("configuration", c -> configuration(c, run.configuration()));
            json.object("summary", s -> counts(s.number("drafts", run.drafts().size()), run.counts(), run.accepted()));
            json.objects("drafts", run.drafts(), draft -> draft(json, draft));
            json.objects("upkeep", run.upkeep(), upkeep -> upkeep(json, upkeep));
        });
    }

    private static void pack(Json json, RulePack pack) throws IOException {
        json.text("name", pack.name())
                .text("version", pack.version())
                .text("sha256", pack.sha256())
                .number("rules", pack.rules().size());
    }

    private static void configuration(Json json, Configuration configuration) throws IOException {
        json.said("issuer", configuration.profile().legalName())
                .objects(
                        "switchedOff",
                        configuration.switchedOff(),
                        off -> json.text("rule", off.rule().id())
                                .text("pack", off.rule().pack())
                                .text("reason", off.reason())
                                .text("place", off.place()));
        JsonAcceptance.configured(json, configuration.acceptance());
    }

    private static void draft(Json json, DraftResult draft) throws IOException {
        json.text("path", draft.path()).text("format", draft.format()).text("sha256", draft.sha256());
        Optional<Filing> filing = draft.facts().draft().filing();
        if (filing.isPresent()) {
            json.object("filing", f -> filing(f, filing.get()));
        }
        new JsonFacts(json, draft.facts()).write();
        json.object("summary", s -> counts(s, draft.counts(), draft.accepted()));
        json.objects("results", draft.results(), result -> JsonFindings.result(json, result));
        json.objects("findings", draft.findings(), finding -> JsonFindings.finding(json, draft.path(), finding));
        json.objects("accepted", draft.accepted(), finding -> JsonFindings.finding(json, draft.path(), finding));
    }

    private static void filing(Json json, Filing filing) throws IOException {
        json.said("accessionNumber", filing.accessionNumber())
                .said("form", filing.form())
                .said("issuer", filing.issuer())
                .said("cik", filing.cik())
                .said("filed", filing.filed().map(LocalDate::toString))
                .said("period", filing.period().map(LocalDate::toString))
                .text("exhibit", filing.exhibit())
                .said("description", filing.description());
    }

    private static void upkeep(Json json, Upkeep upkeep) throws IOException {
        json.text("path", upkeep.path())
                .objects("findings", upkeep.findings(), finding -> JsonFindings.finding(json, upkeep.path(), finding));
    }

    private static void counts(Json json, Counts counts, List<Finding> accepted) throws IOException {
        AcceptedCounts ofThem = AcceptedCounts.of(accepted);
        json.number("errors", counts.errors())
                .number("warnings", counts.warnings())
                .number("attestations", counts.attestations())
                .number("notes", counts.notes())
                .number("waived", ofThem.waived())
                .number("baselined", ofThem.baselined());
    }
}
