package org.disclosurelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.disclosurelint.finding.DraftResult;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    private static final String REPORT = Reports.write(new MarkdownReport(), AllCases.run());

    @Test
    void aReportIsAPageToRead() throws IOException {
        Golden.assertSame(REPORT, "report.md");
    }

    @Test
    void whateverADraftHoldsItIsShownAsCodeAndAsNothingElse() {
        Seen seen = Seen.in(REPORT);

        assertThat(seen.code).anyMatch(c -> c.contains("@counsel #12") && c.contains("www.example.org"));
        assertThat(seen.text).noneMatch(t -> t.contains("@") || t.contains("www.") || t.contains("<b>"));
        assertThat(seen.links).allMatch(l -> l.equals("https://example.org/78u-5"));
        assertThat(seen.others).isEmpty();
    }

    @Test
    void eachFileHasARowOfTheTable() {
        String html = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(parse(REPORT));

        assertThat(html.split("<tr>", -1)).hasSize(2 + AllCases.run().drafts().size() + 1);
        assertThat(html).contains("<td align=\"left\"><code>drafts/Größe, Zahl: 100%\u00A6x.txt</code></td>");
    }

    @Test
    void ofVeryManyFindingsOnlyTheNumberIsTold() {
        DraftResult[] drafts = IntStream.range(0, 100)
                .mapToObj(n -> MadeUpRun.withFindings("draft-" + n + ".txt", "They will benefit.\n", "will benefit"))
                .toArray(DraftResult[]::new);

        String report = Reports.write(new MarkdownReport(), MadeUpRun.of(drafts));

        assertThat(report).contains("\n40 more findings, told in the other reports.\n");
        assertThat(report).hasSizeLessThan(65_536);
    }

    @Test
    void aRedactedReportSaysThatItIs() {
        assertThat(Reports.write(new MarkdownReport(), AllCases.run().redacted()))
                .contains("words of the drafts are left out")
                .doesNotContain("benefit'");
    }

    private static Node parse(String markdown) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
    }

    /** What a reader of Markdown takes the report for. */
    private static final class Seen extends AbstractVisitor {
        private final List<String> code = new ArrayList<>();
        private final List<String> text = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private final List<Node> others = new ArrayList<>();

        static Seen in(String markdown) {
            Seen seen = new Seen();
            parse(markdown).accept(seen);
            return seen;
        }

        @Override
        public void visit(Code node) {
            code.add(node.getLiteral());
        }

        @Override
        public void visit(Text node) {
            text.add(node.getLiteral());
        }

        @Override
        public void visit(Link node) {
            links.add(node.getDestination());
            visitChildren(node);
        }

        @Override
        public void visit(Image node) {
            others.add(node);
        }

        @Override
        public void visit(HtmlInline node) {
            others.add(node);
        }

        @Override
        public void visit(HtmlBlock node) {
            others.add(node);
        }
    }
}
