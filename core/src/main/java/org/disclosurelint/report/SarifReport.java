package org.disclosurelint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.SwitchedOff;

/**
 * SARIF 2.1.0, the format that code hosts and editors read. Accepted findings are results with {@code suppressions}, so that
 * they are shown as such and not hidden; rules that did not apply are notifications, and by choice results. The same run gives the same bytes: no
 * times, no absolute paths. What stands where is told in {@code docs/sarif-report.md}.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReport implements ReportFormat {
    private final Set<SarifKind> kinds;

    /** With findings only. */
    public SarifReport() {
        this(ReportOptions.DEFAULT.sarifKinds());
    }

    private SarifReport(Set<SarifKind> kinds) {
        this.kinds = kinds;
    }

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String fileName() {
        return "disclosure-report.sarif";
    }

    @Override
    public ReportFormat with(ReportOptions options) {
        return new SarifReport(options.sarifKinds());
    }

    @Override
    public void write(LintRun run, Writer out) throws IOException {
        Json.write(
                out,
                json -> json.text("$schema", SCHEMA)
                        .text("version", "2.1.0")
                        .objects("runs", List.of(run), r -> run(json, r)));
    }

    private void run(Json json, LintRun run) throws IOException {
        SarifRules rules = SarifRules.of(run);
        json.object("tool", tool -> {
            tool.object("driver", driver -> {
                driver.text("name", "DisclosureLint").text("semanticVersion", run.version());
                rules.write(driver);
            });
            tool.objects("extensions", run.packs(), pack -> pack(json, pack));
        });
        json.objects("invocations", List.of(run), r -> invocation(json, r, rules));
        json.object("originalUriBaseIds", SarifPlaces::writeBase);
        json.objects(
                "artifacts",
                files(run),
                draft -> json.object("location", place -> SarifPlaces.writeFile(place, draft.path()))
                        .texts("roles", List.of("analysisTarget"))
                        .object("hashes", hashes -> hashes.text("sha-256", draft.sha256())));
        json.text("columnKind", "utf16CodeUnits").texts("newlineSequences", List.of("\r\n", "\n", "\r"));
        SarifResults results = new SarifResults(json, rules, run.isRedacted());
        List<SarifResults.Result> all = new ArrayList<>();
        run.drafts().forEach(draft -> {
            draft.everyFinding().forEach(finding -> all.add(SarifResults.Result.of(finding, draft)));
            all.addAll(SarifResults.Result.withoutFinding(draft, kinds));
        });
        run.upkeep()
                .forEach(upkeep ->
                        upkeep.findings().forEach(finding -> all.add(SarifResults.Result.of(finding, upkeep))));
        json.objects("results", all, results::write);
    }

    /** One draft of each file: a bundle holds several. */
    private static Collection<DraftResult> files(LintRun run) {
        Map<String, DraftResult> files = new LinkedHashMap<>();
        run.drafts().forEach(draft -> files.putIfAbsent(draft.path(), draft));
        return files.values();
    }

    private static void pack(Json json, RulePack pack) throws IOException {
        json.text("name", pack.name())
                .text("version", pack.version())
                .object("shortDescription", d -> d.text("text", pack.title()));
        if (pack.sha256().isPresent()) {
            json.object("properties", p -> p.text("sha256", pack.sha256()));
        }
    }

    private static void invocation(Json json, LintRun run, SarifRules rules) throws IOException {
        json.flag("executionSuccessful", true)
                .objects("ruleConfigurationOverrides", run.configuration().switchedOff(), off -> off(json, off))
                .objects("toolExecutionNotifications", idle(run), idle -> {
                    json.text("level", "note");
                    json.object("message", m -> m.text("text", "not applicable: " + idle.reason()));
                    json.object("associatedRule", rule -> rules.refer(rule, idle.rule()));
                    json.objects(
                            "locations",
                            List.of(idle.path()),
                            path -> json.object(
                                    "physicalLocation",
                                    p -> p.object("artifactLocation", a -> SarifPlaces.writeFile(a, path))));
                })
                .object(
                        "properties",
                        p -> p.text("evaluatedOn", run.evaluation().on().toString())
                                .flag("forWire", run.evaluation().forWire()));
    }

    private static void off(Json json, SwitchedOff off) throws IOException {
        json.object("descriptor", d -> d.text("id", off.rule().id()))
                .object(
                        "configuration",
                        c -> c.flag("enabled", false)
                                .object(
                                        "properties",
                                        p -> p.text("pack", off.rule().pack()).text("reason", off.reason())));
    }

    private static List<Idle> idle(LintRun run) {
        List<Idle> all = new ArrayList<>();
        for (DraftResult draft : run.drafts()) {
            for (RuleResult result : draft.results()) {
                result.notApplicable()
                        .ifPresent(why ->
                                all.add(new Idle(draft.path(), result.rule().id(), why)));
            }
        }
        return all;
    }

    /** A rule that did not apply to a draft. */
    private record Idle(String path, String rule, String reason) {}
}
