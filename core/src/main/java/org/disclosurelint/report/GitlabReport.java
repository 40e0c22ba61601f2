package org.disclosurelint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.Fingerprint;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.rule.Severity;

/**
 * The JSON of GitLab's Code Quality, which a merge request shows: an array of the findings that stand. Findings that were
 * accepted are left out, for the format cannot say that they are.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">Code Quality report format</a>
 */
public final class GitlabReport implements ReportFormat {
    @Override
    public String name() {
        return "gitlab";
    }

    @Override
    public String fileName() {
        return "disclosure-report.gitlab.json";
    }

    @Override
    public void write(LintRun run, Writer out) throws IOException {
        Json.writeAll(
                out,
                run.findings(),
                (json, finding) -> json.text("type", "issue")
                        .text("description", FindingLine.of(finding))
                        .text("check_name", finding.rule().id())
                        // GitLab knows a finding by this alone, and the same words may stand in two drafts.
                        .text(
                                "fingerprint",
                                Fingerprint.of(
                                        finding.path() + '\n' + finding.rule().id() + '\n' + finding.fingerprint()))
                        // What Code Climate asks for, whose format it once was; of its words this is the nearest.
                        .texts("categories", List.of("Bug Risk"))
                        .text("severity", severity(finding.severity()))
                        .object(
                                "location",
                                place -> place.text("path", finding.path())
                                        .object("lines", lines -> lines(lines, finding))));
    }

    /** The format wants a line; a file without lines has its first, and the address in the description. */
    private static void lines(Json json, Finding finding) throws IOException {
        json.number("begin", finding.address().isEmpty() ? finding.region().startLine() : 1);
        if (finding.address().isEmpty()) {
            json.number("end", finding.region().endLine());
        }
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case ATTESTATION -> "minor";
            case NOTE -> "info";
        };
    }
}
