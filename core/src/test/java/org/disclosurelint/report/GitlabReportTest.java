package org.disclosurelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class GitlabReportTest {
    private static final String REPORT = Reports.write(new GitlabReport(), AllCases.run());

    /** Written after GitLab's documentation of the format, which has no schema for others to use. */
    private static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["description", "check_name", "fingerprint", "severity", "location"],
                "properties": {
                  "type": {"const": "issue"},
                  "categories": {"type": "array", "minItems": 1},
                  "description": {"type": "string", "minLength": 1},
                  "check_name": {"type": "string", "minLength": 1},
                  "fingerprint": {"type": "string", "minLength": 1},
                  "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                  "location": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["path", "lines"],
                    "properties": {
                      "path": {"type": "string", "pattern": "^(?!\\\\./|/)"},
                      "lines": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}, "end": {"type": "integer", "minimum": 1}}
                      }
                    }
                  }
                }
              }
            }
            """;

    @Test
    void aReportHoldsTheFindingsThatStand() throws IOException {
        Golden.assertSame(REPORT, "report.gitlab.json");
    }

    @Test
    void aReportIsWhatGitlabDocuments() {
        assertThat(problems(REPORT)).isEmpty();
        assertThat(problems(REPORT.replace("\"critical\"", "\"error\""))).isNotEmpty();
        assertThat(problems(Reports.write(new GitlabReport(), MadeUpRun.of()))).isEmpty();
    }

    @Test
    void noTwoFindingsShareAFingerprint() {
        List<String> fingerprints = new ObjectMapper()
                .readTree(REPORT)
                .valueStream()
                .map(issue -> issue.get("fingerprint").asString())
                .toList();

        assertThat(fingerprints).doesNotHaveDuplicates().hasSize((int)
                AllCases.open().count());
    }

    @Test
    void aFindingKeepsItsFingerprintInAnotherPlaceOfItsFile() {
        assertThat(fingerprint("They will benefit.\n")).isEqualTo(fingerprint("A line more.\n\nThey will benefit.\n"));
    }

    @Test
    void aReaderOfTheFormatFindsEachOfThem(@TempDir Path folder) throws IOException {
        assertThat(Reports.read(REPORT, Parser.CODECLIMATE, folder))
                .extracting(Violation::getFile)
                .containsExactlyInAnyOrderElementsOf(
                        AllCases.open().map(Finding::path).toList());
    }

    private static String fingerprint(String text) {
        LintRun run = MadeUpRun.of(MadeUpRun.withFindings("a.txt", text, "will benefit"));
        JsonNode report = new ObjectMapper().readTree(Reports.write(new GitlabReport(), run));
        return report.at("/0/fingerprint").asString();
    }

    private static List<String> problems(String report) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SCHEMA);
        return schema.validate(report, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
