package org.disclosurelint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.format.word.Docx;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.report.ConsoleReport;
import org.disclosurelint.report.GithubAnnotations;
import org.disclosurelint.report.Ink;
import org.disclosurelint.report.ReportFormats;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks for a word that stands wherever a draft can hold words in everything that is said of it. */
class RedactionTest {
    private static final String CANARY = "plumbago";

    private static final String TEXT = """
            Plumbago Mills to Acquire Plumbago Brewing

            LAKE PLACID, N.Y., March 4, 2024 -- Plumbago Mills, Inc. (NYSE: PLUMBAGO) will double its sale of plumbago in 2025.

            "We will find plumbago," said Ada Plumbago. We expect to sell plumbago.

            This release contains forward-looking statements. Plumbago could differ; see our Form 10-K on plumbago.

            Contact: Ada Plumbago, 518-555-0142, ada@plumbago.example, www.plumbago.example
            """;

    private static final String MARKDOWN = """
            # Plumbago opens

            <!-- disclosure-waive canary: reason plumbago is fine | approver Ada Plumbago | expires 2026-12-31 | ticket PLUMBAGO-1 -->
            We sell plumbago.

            <!-- disclosure-waive canary: reason plumbago was fine | approver Ada Plumbago | expires 2025-12-31 -->
            We buy plumbago.

            <!-- disclosure-waive canary: reason plumbago | approver Ada Plumbago | expires 2026-12-31 -->
            Nothing stands here.
            """;

    private static final String FILING = """
            <SEC-DOCUMENT>0001234567-24-000001.txt : 20240304
            <SEC-HEADER>0001234567-24-000001.hdr.sgml : 20240304
            ACCESSION NUMBER:\t\t0001234567-24-000001
            CONFORMED SUBMISSION TYPE:\t8-K
            FILER:
            \tCOMPANY DATA:
            \t\tCOMPANY CONFORMED NAME:\t\t\tPLUMBAGO MILLS INC
            </SEC-HEADER>
            <DOCUMENT>
            <TYPE>EX-99.1
            <DESCRIPTION>PLUMBAGO
            <TEXT>
            %s
            </TEXT>
            </DOCUMENT>
            </SEC-DOCUMENT>
            """.formatted(TEXT);

    @TempDir
    Path root;

    @BeforeEach
    void aRepository() throws IOException {
        Files.createDirectories(root.resolve("house"));
        Files.writeString(root.resolve("disclosure.yml"), """
                schema: 1
                packs: [house]
                waivers: {file: waivers.yml, inline: allowed}
                """);
        Files.writeString(root.resolve("waivers.yml"), """
                schema: 1
                waivers:
                  - rule: canary
                    draft: a.txt
                    quote: Plumbago Mills to Acquire Plumbago Brewing
                    reason: Plumbago is fine.
                    approver: Counsel
                    approved-on: 2026-01-02
                    expires: 2026-12-31
                  - rule: canary
                    draft: a.txt
                    quote: no such plumbago
                    reason: Plumbago is fine.
                    approver: Counsel
                    approved-on: 2026-01-02
                    expires: 2026-12-31
                """);
        Files.writeString(
                root.resolve("house/pack.yaml"),
                "schema: 1\nname: house\nversion: 1.0.0\ntitle: What our counsel asks for\n");
        rule("canary", "patterns: ['(?i)plumbago [a-z]+']", "'{match}' is found");
        rule("looks-forward", "forward-looking-statement: {qualified: false}", "'{match}' looks forward");
        rule(
                "excused",
                "patterns: ['mill']}\nunless: {same: release, patterns: ['(?i)plumbago [a-z]+']",
                "'{match}' is found");
        rule("comment", "mark: {kinds: [comment]}", "comment of {author}: '{note}'");
    }

    private void rule(String id, String detector, String message) throws IOException {
        Files.writeString(root.resolve("house/" + id + ".yaml"), """
                title: Words that %s is about
                severity: error
                kind: forbid
                detector: {%s}
                message: "%s"
                rationale: It is forbidden.
                remedy: Take it out.
                basis: house
                since: 1.0.0
                violates: ["one [[word]]"]
                complies: ["none"]
                """.formatted(id, detector, message));
    }

    @Test
    void noReportHoldsAWordOfADraft() throws IOException {
        LintRun run = linter().redacted().lint(drafts());

        assertThat(run.findings()).extracting(f -> f.rule().id()).contains("canary", "looks-forward", "comment");
        assertThat(run.accepted()).isNotEmpty();
        assertThat(run.upkeep()).isNotEmpty();
        assertThat(run.drafts())
                .flatExtracting(DraftResult::results)
                .filteredOn(r -> r.rule().id().equals("excused"))
                .extracting(RuleResult::notApplicable)
                .contains(Optional.of("\u2026 stands in the draft"));
        assertThat(written(run))
                .allSatisfy((name, text) -> assertThat(text).as(name).doesNotContainIgnoringCase(CANARY));
    }

    @Test
    void withoutRedactionEachReportWouldHoldSome() throws IOException {
        assertThat(written(linter().lint(drafts())))
                .allSatisfy((name, text) -> assertThat(text).as(name).containsIgnoringCase(CANARY));
    }

    @Test
    void placesRulesAndFingerprintsStay() {
        LintRun whole = linter().lint(drafts());
        LintRun redacted = whole.redacted();

        assertThat(redacted.isRedacted()).isTrue();
        assertThat(redacted.findings())
                .extracting(Finding::fingerprint)
                .containsExactlyElementsOf(
                        whole.findings().stream().map(Finding::fingerprint).toList());
        assertThat(redacted.findings())
                .extracting(Finding::region)
                .containsExactlyElementsOf(
                        whole.findings().stream().map(Finding::region).toList());
        assertThat(redacted.accepted()).hasSameSizeAs(whole.accepted());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "b.md, `<!-- disclosure-waive plumbago: reason plumbago | aprover Plumbago -->`",
                "b.md, `<!-- disclosure-plumbago canary: reason a | approver b | expires 2027-01-01 -->`",
                "a.txt, `---\ntitle: [plumbago\n---\n\nPlumbago opens.`",
                "a.adoc, `include::plumbago.adoc[]`",
                "a.adoc, `ifeval::[plumbago]\nPlumbago\nendif::[]`",
                "a.docx, `<w:p><plumbago></w:p>`",
            })
    void aProblemWithADraftQuotesNothing(String name, String text) throws IOException {
        List<SourceFile> drafts = List.of(
                name.endsWith(".docx")
                        ? SourceFile.of(name, Docx.of(text).bytes())
                        : SourceFile.of(name, text.replace("\\n", "\n")));

        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> linter().lint(drafts))
                .satisfies(e -> assertThat(e.getMessage()).contains(CANARY));
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> linter().redacted().lint(drafts))
                .withNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContainIgnoringCase(CANARY))
                .satisfies(
                        e -> assertThat(e.problems()).extracting(Problem::path).contains(name));
    }

    private Linter linter() {
        return Linter.of(Configuration.read(
                        Optional.of(root.resolve("disclosure.yml")),
                        root,
                        List.of(),
                        RulePacks.of(RedactionTest.class.getClassLoader())))
                .on(LocalDate.of(2026, 11, 22));
    }

    private static List<SourceFile> drafts() {
        String comment = "<w:commentRangeStart w:id='0'/>" + Docx.r("Sales of plumbago rose.")
                + "<w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r>";
        Docx word = Docx.of(Docx.p("Plumbago Mills Opens") + "<w:p>" + comment + "</w:p>")
                .with(
                        "comments",
                        "<w:comment w:id='0' w:author='Ada Plumbago'>" + Docx.p("Plumbago?") + "</w:comment>");
        return List.of(
                SourceFile.of("a.txt", TEXT),
                SourceFile.of("b.md", MARKDOWN),
                SourceFile.of(
                        "c.docx",
                        word.properties("Ada Plumbago", "Plumbago Mills").bytes()),
                SourceFile.of("d.txt", FILING));
    }

    private static Map<String, String> written(LintRun run) throws IOException {
        Map<String, String> all = new TreeMap<>();
        ReportFormats formats = ReportFormats.load(RedactionTest.class.getClassLoader());
        for (String name : formats.names()) {
            StringWriter out = new StringWriter();
            formats.named(name).orElseThrow().write(run, out);
            all.put(name, out.toString());
        }
        all.put("github", String.join("\n", GithubAnnotations.of(run)));
        List<String> lines = new ArrayList<>();
        ConsoleReport.in(Ink.none()).verbose(true).write(run, (weight, line) -> lines.add(line));
        ConsoleReport.in(Ink.none()).write(run, (weight, line) -> lines.add(line));
        all.put("console", String.join("\n", lines));
        return all;
    }
}
