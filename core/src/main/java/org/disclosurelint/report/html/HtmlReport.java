package org.disclosurelint.report.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.report.ReportFormat;

/**
 * HTML: a run as one page, made for a lawyer. It needs nothing beside it, loads nothing, runs no script but its own (a content
 * security policy names it by its hash) and reads without scripts as well. What a draft says is escaped by the template, and
 * never stands in a script, a style or an attribute that a browser acts upon. The same run gives the same bytes.
 */
public final class HtmlReport implements ReportFormat {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public String fileName() {
        return "disclosure-report.html";
    }

    @Override
    public void write(LintRun run, Writer out) throws IOException {
        Asset style = Asset.read("report.css");
        Asset script = Asset.read("report.js");
        // A name that the page asks for and nobody gives is a failure, not an empty place.
        Template template = Mustache.compiler()
                .withEscaper(new Shown())
                .withCollector(new Presence())
                .withLoader(
                        name -> new StringReader(Asset.read(name + ".mustache").text()))
                .compile(new StringReader(Asset.read("report.mustache").text()));
        template.execute(RunView.of(run, style, script), out);
    }
}
