package org.disclosurelint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.source.Region;

/**
 * The findings that stand as orders to GitHub's runner, which shows them beside the lines of a pull request:
 * {@code ::error file=drafts/a.txt,line=3,col=5,endColumn=17,title=…::…}. The runner takes an order only at the beginning of a
 * line.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">workflow commands</a>
 */
public final class GithubAnnotations {
    private GithubAnnotations() {}

    /** One order, without a line end, for each finding. */
    public static List<String> of(LintRun run) {
        return run.findings().stream().map(GithubAnnotations::of).toList();
    }

    private static String of(Finding finding) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("file", finding.path());
        if (finding.address().isEmpty()) {
            place(properties, finding.region());
        }
        properties.put("title", finding.rule().title() + " (" + finding.rule().id() + ")");
        List<String> told = new ArrayList<>();
        told.add(FindingLine.of(finding));
        told.add("To clear: " + finding.rule().remedy().strip());
        String level = finding.severity().isAtLeast(Severity.WARNING)
                ? finding.severity().id()
                : "notice";
        return "::" + level + " "
                + properties.entrySet().stream()
                        .map(p -> p.getKey() + "=" + property(Printable.line(p.getValue())))
                        .collect(Collectors.joining(","))
                + "::"
                + told.stream()
                        .map(Printable::line)
                        .map(GithubAnnotations::data)
                        .collect(Collectors.joining("%0A"));
    }

    /** Columns only within one line, the last one inclusive: that is how GitHub counts. */
    private static void place(Map<String, String> properties, Region region) {
        properties.put("line", String.valueOf(region.startLine()));
        if (region.startLine() == region.endLine()) {
            properties.put("col", String.valueOf(region.startColumn()));
            properties.put("endColumn", String.valueOf(Math.max(region.startColumn(), region.endColumn() - 1)));
        } else {
            properties.put("endLine", String.valueOf(region.endLine()));
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
