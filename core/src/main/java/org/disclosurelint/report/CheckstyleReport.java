package org.disclosurelint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.rule.Severity;

/**
 * The XML of Checkstyle, which Jenkins (Warnings Next Generation) and reviewing bots read: a file each, with the findings that
 * stand. Findings that were accepted are left out, for the format cannot say that they are. The format has no schema; what
 * stands in it is what <a href="https://checkstyle.org/config_reporting.html">Checkstyle</a> writes.
 */
public final class CheckstyleReport implements ReportFormat {
    /** That of the format, which other tools write as well; readers do not ask. */
    private static final String VERSION = "4.3";

    @Override
    public String name() {
        return "checkstyle";
    }

    @Override
    public String fileName() {
        return "disclosure-report.checkstyle.xml";
    }

    @Override
    public void write(LintRun run, Writer out) throws IOException {
        Map<String, List<Finding>> files = new LinkedHashMap<>();
        run.drafts().forEach(d -> files.put(d.path(), new ArrayList<>()));
        run.findings()
                .forEach(f ->
                        files.computeIfAbsent(f.path(), p -> new ArrayList<>()).add(f));
        Xml.write(
                out,
                xml -> xml.element(
                        "checkstyle",
                        all -> all.attribute("version", VERSION).elements("file", files.entrySet(), this::file)));
    }

    private void file(Xml xml, Map.Entry<String, List<Finding>> file) throws IOException, XMLStreamException {
        xml.attribute("name", file.getKey());
        for (Finding finding : file.getValue()) {
            xml.empty("error", error -> error(error, finding));
        }
    }

    private static void error(Xml xml, Finding finding) throws XMLStreamException {
        if (finding.address().isEmpty()) {
            xml.attribute("line", finding.region().startLine())
                    .attribute("column", finding.region().startColumn());
        }
        xml.attribute(
                        "severity",
                        finding.severity().isAtLeast(Severity.WARNING)
                                ? finding.severity().id()
                                : "info")
                .attribute(
                        "message",
                        FindingLine.of(finding) + "; to clear: "
                                + finding.rule().remedy().strip())
                .attribute(
                        "source",
                        "disclosurelint." + finding.rule().pack() + "."
                                + finding.rule().id());
    }
}
