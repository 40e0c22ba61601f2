package org.disclosurelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.source.Address;
import org.disclosurelint.source.Rendition;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Of a file without lines, reports say how people find the place; of one that includes others, which of them it is. */
class RenditionReportTest {
    private static final LintRun WORD = MadeUpRun.of(MadeUpRun.withFindings(
            MadeUpRun.draft(new Rendition(SourceFile.of("drafts/mill.docx", "PK"))
                    .line("A mill opened.", new Address.Named("paragraph 1"))
                    .line("", new Address.Named("paragraph 2"))
                    .line("Its holders will benefit.", new Address.Named("paragraph 3"))
                    .text()),
            "will benefit"));

    private static final LintRun INCLUDED = MadeUpRun.of(MadeUpRun.withFindings(
            MadeUpRun.draft(new Rendition(SourceFile.of("drafts/mill.adoc", "include::parts/end.adoc[]"))
                    .line("A mill opened.", new Address.InFile("drafts/mill.adoc", 1))
                    .line("", new Address.InFile("drafts/mill.adoc", 2))
                    .line("Its holders", new Address.InFile("drafts/parts/end.adoc", 7))
                    .line("will benefit.", new Address.InFile("drafts/parts/end.adoc", 8))
                    .text()),
            "will benefit"));

    @Test
    void theConsoleSaysTheAddressAndShowsTheWordsWithoutALineNumber() {
        assertThat(print(WORD))
                .startsWith(
                        "drafts/mill.docx: paragraph 3  error  promise-of-benefit",
                        "  'will benefit' promises",
                        "    | Its holders will benefit.",
                        "    |             ^^^^^^^^^^^^");
    }

    @Test
    void theConsoleNamesTheIncludedFileAndItsLine() {
        assertThat(print(INCLUDED))
                .startsWith(
                        "drafts/parts/end.adoc:8:1  error  promise-of-benefit",
                        "  'will benefit' promises",
                        "  8 | will benefit.",
                        "    | ^^^^^^^^^^^^");
    }

    @Test
    void jsonHasTheAddressInTheSteadOfTheRegion() throws IOException {
        JsonNode finding = json(new JsonReport(), WORD).at("/drafts/0/findings/0");

        assertThat(finding.path("address").asString()).isEqualTo("paragraph 3");
        assertThat(finding.path("words").asString()).isEqualTo("will benefit");
        assertThat(finding.has("region")).isFalse();
    }

    @Test
    void jsonNamesTheIncludedFile() throws IOException {
        JsonNode finding = json(new JsonReport(), INCLUDED).at("/drafts/0/findings/0");

        assertThat(finding.path("path").asString()).isEqualTo("drafts/parts/end.adoc");
        assertThat(finding.at("/region/startLine").asInt()).isEqualTo(8);
    }

    @Test
    void sarifLeadsToTheFileAndNamesTheAddress() throws IOException {
        JsonNode result = json(new SarifReport(), WORD).at("/runs/0/results/0");

        assertThat(result.at("/locations/0/physicalLocation").propertyNames()).containsExactly("artifactLocation");
        assertThat(result.at("/locations/0/logicalLocations/0/name").asString()).isEqualTo("paragraph 3");
        assertThat(result.at("/properties/words").asString()).isEqualTo("will benefit");
    }

    @Test
    void sarifLeadsToTheIncludedLine() throws IOException {
        JsonNode place = json(new SarifReport(), INCLUDED).at("/runs/0/results/0/locations/0/physicalLocation");

        assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("drafts/parts/end.adoc");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(8);
    }

    private static List<String> print(LintRun run) {
        StringBuilder out = new StringBuilder();
        ConsoleReport.in(Ink.none())
                .write(run, (weight, line) -> out.append(line).append('\n'));
        return out.toString().lines().toList();
    }

    private static JsonNode json(ReportFormat format, LintRun run) throws IOException {
        StringWriter out = new StringWriter();
        format.write(run, out);
        return new ObjectMapper().readTree(out.toString());
    }
}
