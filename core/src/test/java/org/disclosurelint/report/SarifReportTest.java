package org.disclosurelint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Threshold;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SarifReportTest {
    private static final Region WAIVER = new Region(3, 5, 10, 1);
    private static final Disposition WAIVED = new Disposition.Waived(
            "counsel knows the holders",
            "Ruth Aldane",
            Optional.of(LocalDate.of(2026, 11, 1)),
            LocalDate.of(2026, 12, 31),
            Optional.of("LEGAL-12"),
            new Place("waivers.yml", WAIVER),
            false);

    /** The public schema of OASIS, as it comes in the jar of a library for SARIF. */
    private static final Schema SCHEMA = schema();

    @Test
    void aReportHoldsRulesResultsAndWhatWasAccepted() throws IOException {
        String sarif = write(run());

        Golden.assertSame(sarif, "report.sarif");
        assertThat(problems(sarif)).isEmpty();
    }

    @Test
    void whatIsAcceptedIsSuppressedAndNeverLeftOut() throws IOException {
        DraftResult draft = MadeUpRun.withFindings();
        List<Disposition> ways = List.of(
                Disposition.OPEN,
                WAIVED,
                new Disposition.Waived(
                        "a comment",
                        "Ruth Aldane",
                        Optional.empty(),
                        LocalDate.of(2026, 12, 31),
                        Optional.empty(),
                        new Place("drafts/new-mill.txt", WAIVER),
                        true),
                new Disposition.Baselined(new Place("disclosure-baseline.txt", WAIVER)));

        List<String> kinds = ways.stream()
                .map(way -> results(MadeUpRun.of(draft.map(f -> f.with(way))))
                        .map(r -> r.get("suppressions")
                                .valueStream()
                                .map(s -> s.get("kind").asString())
                                .toList()
                                .toString())
                        .distinct()
                        .toList()
                        .toString())
                .toList();

        assertThat(kinds).containsExactly("[[]]", "[[external]]", "[[inSource]]", "[[external]]");
    }

    @Test
    void anExpiredWaiverIsNamedInTheMessage() {
        Disposition open = new Disposition.Open(Optional.of("waiver waivers.yml:3:5 expired on 2026-10-31"));

        assertThat(results(MadeUpRun.of(MadeUpRun.withFindings().map(f -> f.with(open)))))
                .allSatisfy(r -> assertThat(r.at("/message/text").asString())
                        .endsWith("; waiver waivers.yml:3:5 expired on 2026-10-31"));
    }

    @Test
    void aResultRefersToItsRuleByNumber() throws IOException {
        JsonNode run = json(write(run())).at("/runs/0");

        assertThat(run.get("results").valueStream())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(run.at(
                                "/tool/driver/rules/" + r.get("ruleIndex").asInt() + "/id"))
                        .isEqualTo(r.get("ruleId")));
    }

    @ParameterizedTest
    @CsvSource({
        "drafts/new mill.txt, drafts/new%20mill.txt",
        "drafts/Größe#1?.txt, drafts/Gr%C3%B6%C3%9Fe%231%3F.txt",
        "a:b.txt, ./a:b.txt",
        "100%.txt, 100%25.txt",
        "/elsewhere/a.txt, file:///elsewhere/a.txt",
        "C:/elsewhere/a.txt, file:///C:/elsewhere/a.txt",
    })
    void aPathIsAUriReference(String path, String uri) throws IOException {
        String sarif = write(MadeUpRun.of(MadeUpRun.withFindings(path, "They will benefit.\n", "will benefit")));

        assertThat(problems(sarif)).isEmpty();
        JsonNode location = json(sarif).at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");
        assertThat(location.get("uri").asString()).isEqualTo(uri);
        assertThat(location.has("uriBaseId")).isEqualTo(!uri.startsWith("file:"));
    }

    @Test
    void whateverADraftHoldsTheReportIsValid() throws IOException {
        String words = "will \"benefit\" \\ \u0001\u2028 \uD83C\uDF7A";
        String sarif = write(MadeUpRun.of(MadeUpRun.withFindings("a.txt", "They " + words + ".\n", words)));

        assertThat(problems(sarif)).isEmpty();
    }

    @Test
    void theSchemaSeesABrokenReport() throws IOException {
        assertThat(problems(write(run()).replace("\"startLine\"", "\"line\""))).isNotEmpty();
    }

    @Test
    void aReaderOfTheFormatFindsEveryFinding(@TempDir Path folder) throws IOException {
        String sarif = Reports.write(new SarifReport(), AllCases.run());

        assertThat(problems(sarif)).isEmpty();
        assertThat(Reports.read(sarif, Parser.SARIF, folder))
                .extracting(Violation::getRule)
                .hasSizeGreaterThanOrEqualTo((int) AllCases.open().count())
                .contains("promise-of-benefit", "no-contact");
    }

    @Test
    void aRegionHasTheWordsThatStandThereUnlessTheRunIsRedacted() {
        LintRun run = MadeUpRun.of(MadeUpRun.withFindings("a.txt", "They will\r\nbenefit.\r\n", "will benefit"));

        assertThat(results(run).map(SarifReportTest::snippet)).containsExactly("will\r\nbenefit");
        assertThat(results(run.redacted()).map(SarifReportTest::snippet)).containsExactly("");
    }

    @Test
    void ofAnIncludedFileTheSnippetIsWhatStandsThere() {
        assertThat(results(AllCases.run())
                        .filter(r -> r.at("/locations/0/physicalLocation/artifactLocation/uri")
                                .asString()
                                .equals("drafts/parts/end.adoc"))
                        .map(SarifReportTest::snippet))
                .containsExactly("will benefit");
    }

    @Test
    void wordsAreProposedOnlyWhereNothingElseWouldBeLost() {
        String proposed = "are expected to benefit";
        DraftResult clean = MadeUpRun.withFindings("a.txt", "They will benefit.\n", "will benefit");
        DraftResult wrapped = MadeUpRun.withFindings("a.txt", "They will\nbenefit.\n", "will benefit");
        DraftResult marked = clean.map(f -> words(f, "will  _benefit_", proposed));

        assertThat(results(MadeUpRun.of(clean.map(f -> words(f, f.words(), proposed)))))
                .allMatch(SarifReportTest::hasFix);
        assertThat(results(MadeUpRun.of(wrapped.map(f -> words(f, f.words(), proposed)))))
                .allMatch(SarifReportTest::hasFix);
        assertThat(results(MadeUpRun.of(marked))).noneMatch(SarifReportTest::hasFix);
        assertThat(results(MadeUpRun.of(clean))).noneMatch(SarifReportTest::hasFix);
    }

    @Test
    void byChoiceWhatPassedAndWhatDidNotApplyAreResults() throws IOException {
        LintRun run = MadeUpRun.of(MadeUpRun.withoutFinding());
        ReportFormat format = new SarifReport()
                .with(new ReportOptions(Threshold.ERROR, Set.of(SarifKind.PASS, SarifKind.NOT_APPLICABLE)));
        String sarif = Reports.write(format, run);

        assertThat(problems(sarif)).isEmpty();
        assertThat(json(sarif).at("/runs/0/results").valueStream())
                .extracting(
                        r -> r.get("ruleId").asString(),
                        r -> r.get("kind").asString(),
                        r -> r.get("level").asString())
                .containsExactly(
                        tuple("listing-differs", "notApplicable", "none"),
                        tuple("no-contact", "notApplicable", "none"),
                        tuple("promise-of-benefit", "pass", "none"));
        assertThat(results(run)).isEmpty();
    }

    private static Finding words(Finding f, String words, String suggestion) {
        return new Finding(
                f.rule(),
                f.severity(),
                f.path(),
                f.region(),
                f.address(),
                f.range(),
                f.part(),
                f.missing(),
                words,
                f.message(),
                Optional.of(suggestion),
                f.fingerprint(),
                f.disposition());
    }

    private static boolean hasFix(JsonNode result) {
        return result.has("fixes");
    }

    private static String snippet(JsonNode result) {
        return result.at("/locations/0/physicalLocation/region/snippet/text").asString("");
    }

    @Test
    void aReportOfNoDraftIsStillOne() throws IOException {
        assertThat(problems(write(MadeUpRun.of()))).isEmpty();
    }

    @Test
    void theSameRunGivesTheSameText() throws IOException {
        assertThat(write(run())).isEqualTo(write(run()));
    }

    /** A draft with a finding of each kind, one of them waived, one in the baseline; and a waiver that nobody needs. */
    private static LintRun run() {
        DraftResult draft = MadeUpRun.withFindings().map(f -> switch (f.rule().id()) {
            case "promise-of-benefit" -> f.with(WAIVED);
            case "no-contact" ->
                f.with(new Disposition.Baselined(new Place("disclosure-baseline.txt", new Region(3, 1, 3, 40))));
            default -> f;
        });
        LintRun run = MadeUpRun.of(MadeUpRun.withoutFinding(), draft);
        return new LintRun(
                run.version(), run.configuration(), run.evaluation(), run.drafts(), List.of(MadeUpRun.uselessWaiver()));
    }

    private static Stream<JsonNode> results(LintRun run) {
        try {
            return json(write(run)).at("/runs/0/results").valueStream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String write(LintRun run) throws IOException {
        StringWriter out = new StringWriter();
        new SarifReport().write(run, out);
        return out.toString();
    }

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }

    private static List<String> problems(String sarif) {
        return SCHEMA.validate(sarif, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema() {
        try (InputStream in =
                Objects.requireNonNull(SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
