package org.disclosurelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.Linter;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.report.html.HtmlReport;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.Region;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final String HOSTILE = """
            <script>alert(1)</script> </style><img src=x onerror=alert(2)> {{{script}}} {{mustache}}

            "' onmouseover='alert(3)' x=" &lt;b&gt; ]]> --> javascript:alert(4) <a href="javascript:alert(5)">go</a>

            </textarea></title></article><base href="https://example.org/"> `${alert(6)}` \\u003cscript\\u003e
            """;

    @Test
    void aRunIsAPageForALawyer() throws IOException {
        LintRun run = MadeUpRun.of(MadeUpRun.withoutFinding(), MadeUpRun.withFindings());

        String page = write(run)
                .replaceFirst("(?s)<style>.*?</style>", "<style></style>")
                .replaceFirst("(?s)<script>.*?</script>", "<script></script>")
                .replaceAll("sha256-[A-Za-z0-9+/=]{44}", "sha256-hash");

        Golden.assertSame(page, "report.html");
    }

    @Test
    void theSameRunGivesTheSameText() throws IOException {
        String first = write(MadeUpRun.of(MadeUpRun.withFindings()));

        assertThat(write(MadeUpRun.of(MadeUpRun.withFindings()))).isEqualTo(first);
    }

    @Test
    void aReportOfNoDraftIsStillOne() throws IOException {
        assertThat(Jsoup.parse(write(MadeUpRun.of())).text()).contains("0 drafts judged by 3 rules: no finding");
    }

    @Test
    void whateverADraftHoldsItIsShownAndNothingOfItIsRun() throws IOException {
        String clean = write(MadeUpRun.of(MadeUpRun.withFindings()));
        Draft draft = MadeUpRun.draft(SourceText.decode(SourceFile.of("<b>.txt", HOSTILE), Optional.empty()))
                .with(new Mark(
                        Mark.Kind.COMMENT,
                        new TextRange(0, 0),
                        new Span(0, 8),
                        "<script>alert(7)</script>",
                        Optional.of("<i onclick=alert(8)>"),
                        Optional.of("</ul><script>")));

        String page = write(MadeUpRun.of(MadeUpRun.withFindings(
                draft, "<script>alert(1)</script>", "{{mustache}}", "\"' onmouseover='alert(3)'")));

        Document html = Jsoup.parse(page);
        assertThat(html.select("script"))
                .extracting(Element::data)
                .containsExactly(Jsoup.parse(clean).select("script").get(0).data());
        assertThat(html.select("style")).hasSize(1);
        assertThat(html.select("img, base, iframe, object, i, b:contains(go)")).isEmpty();
        assertThat(html.getAllElements().stream()
                        .flatMap(e -> e.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(key -> key.startsWith("on"))
                .doesNotContain("src", "style");
        assertThat(html.select("[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://example.org/78u-5"));
        assertThat(html.select(".release").text()).contains("<script>", "alert(1)", "{{{script}}}", "{{mustache}}");
    }

    @Test
    void signsThatNobodySeesAreShown() throws IOException {
        String turn = Character.toString(0x202E);
        String half = Character.toString(0xD800);
        String text = "They " + turn + "will\u0001 benefit soon.\n";
        Draft draft = MadeUpRun.draft(SourceText.decode(SourceFile.of("a.txt", text), Optional.empty()))
                .with(new Mark(
                        Mark.Kind.COMMENT,
                        new TextRange(0, 0),
                        new Span(0, 4),
                        "",
                        Optional.empty(),
                        Optional.of("half" + half)));

        String page = write(MadeUpRun.of(MadeUpRun.withFindings(draft, "will\u0001 benefit")));

        assertThat(page)
                .contains("They \uFFFD", "will\u2401 benefit", "half\uFFFD")
                .doesNotContain(turn, "\u0001", half);
    }

    @Test
    void theScriptAndTheStyleAreAllowedByTheirHashesAndNothingElseIs() throws IOException {
        String policy = Jsoup.parse(write(MadeUpRun.of(MadeUpRun.withFindings())))
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");

        assertThat(policy)
                .matches(
                        "default-src 'none'; script-src 'sha256-[^']{44}'; style-src 'sha256-[^']{44}'; base-uri 'none'; "
                                + "form-action 'none'");
    }

    @Test
    void marksThatOverlapAreEachShownOnTheirWords() throws IOException {
        String text = "Larkspur Mills will surely benefit from its mill.\n";
        Document html = Jsoup.parse(write(MadeUpRun.of(MadeUpRun.withFindings(
                "a.txt", text, "will surely benefit", "surely", "benefit from its mill", "surely benefit from"))));

        assertThat(marked(html, "d1-f1")).isEqualTo("will surely benefit");
        assertThat(marked(html, "d1-f2")).isEqualTo("surely");
        assertThat(marked(html, "d1-f3")).isEqualTo("surely benefit from");
        assertThat(marked(html, "d1-f4")).isEqualTo("benefit from its mill");
        html.select("sup").remove();
        assertThat(html.select(".release .block").text()).isEqualTo(text.strip());
    }

    @Test
    void headingsListsAndTablesReadAsTheyDoInTheDraft() throws IOException {
        String draft = """
                # Larkspur Mills Opens Second Mill

                LAKE PLACID, N.Y., March 4, 2024 -- Larkspur Mills, Inc. (NYSE: LKM) opened its second mill.

                - It makes cups.
                - It makes plates.

                | Mill | Tons |
                |------|------|
                | First | 1,200 |
                | Second | 3,400 |
                """;

        Document html = Jsoup.parse(write(Linter.of(new Configuration(List.of(), IssuerProfile.UNKNOWN, Map.of()))
                .lint("a.md", draft)));

        assertThat(html.select(".row.headline h4").text()).isEqualTo("Larkspur Mills Opens Second Mill");
        assertThat(html.select(".row.headline .part").text()).isEqualTo("headline");
        assertThat(html.select(".release ul li").eachText()).containsExactly("It makes cups.", "It makes plates.");
        assertThat(html.select(".release tr").eachText()).containsExactly("Mill Tons", "First 1,200", "Second 3,400");
        assertThat(html.select(".release tr td").eachText()).containsExactly("Tons", "1,200", "3,400");
    }

    @Test
    void aMissingThingIsShownWhereItBelongsAndOnTheWordsThatCallForIt() throws IOException {
        LintRun run = MadeUpRun.of(MadeUpRun.withFindings()
                .map(f -> f.rule().id().equals("no-contact") ? f : missing(f, Part.CONTACT_BLOCK)));

        Document html = Jsoup.parse(write(run));

        assertThat(html.select("a.mark[data-f=d1-f2]").eachText())
                .containsExactly("will benefit finding 2", "'will benefit' promises finding 2");
        assertThat(html.select(".row:has(a.gap[data-f=d1-f2]) + .row").text()).startsWith("contact block Ada Quill");
        assertThat(html.select("#d1-f2-at")).hasSize(1);
    }

    private static Finding missing(Finding finding, Part part) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.path(),
                finding.region(),
                finding.address(),
                finding.range(),
                Optional.of(part),
                true,
                finding.words(),
                finding.message(),
                finding.suggestion(),
                finding.fingerprint(),
                finding.disposition());
    }

    @Test
    void aWaiverIsShownWithTheFindingThatItAccepts() throws IOException {
        Disposition waived = new Disposition.Waived(
                "counsel saw the mill",
                "Ada Quill",
                Optional.of(LocalDate.of(2026, 10, 1)),
                LocalDate.of(2026, 12, 31),
                Optional.of("LEGAL-7"),
                new Place("waivers.yml", new Region(4, 3, 4, 20)),
                false);

        Document html = Jsoup.parse(write(MadeUpRun.of(
                MadeUpRun.withFindings().map(f -> f.rule().id().equals("no-contact") ? f : f.with(waived)))));

        Element finding = html.select("li.finding[data-state=waived]").get(0);
        assertThat(finding.text())
                .contains(
                        "Waived by Ada Quill on 2026-10-01: counsel saw the mill",
                        "Holds until 2026-12-31, LEGAL-7",
                        "waivers.yml:4");
        assertThat(html.select("a.mark.accepted").text()).startsWith("will benefit");
    }

    @Test
    void aRedactedRunHasPlacesAndNoWords() throws IOException {
        String page = write(MadeUpRun.of(MadeUpRun.withFindings()).redacted());

        assertThat(page)
                .contains("promise-of-benefit", "line 4", "0123456789abcdef")
                .doesNotContainIgnoringCase("larkspur")
                .doesNotContain("will benefit", "hops", "2024-03-04", "Quill, Treasurer");
        assertThat(Jsoup.parse(page).select(".release, .map, [href$=-at]")).isEmpty();
    }

    @Test
    void everyPlaceToWhichThePageLeadsIsThere() throws IOException {
        Document html = Jsoup.parse(write(MadeUpRun.of(MadeUpRun.withFindings(), MadeUpRun.withoutFinding())));

        List<String> ids = html.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(html.select("[href^=#]").eachAttr("href"))
                .hasSizeGreaterThan(10)
                .allMatch(h -> ids.contains(h.substring(1)));
    }

    /** The words that bear the mark of a finding. */
    private static String marked(Document html, String finding) {
        StringBuilder words = new StringBuilder();
        html.select("a.mark").stream()
                .filter(a -> List.of(a.attr("data-f").split(" ")).contains(finding))
                .forEach(a -> words.append(a.textNodes().get(0).getWholeText()));
        return words.toString();
    }

    private static String write(LintRun run) throws IOException {
        StringWriter out = new StringWriter();
        new HtmlReport().write(run, out);
        return out.toString();
    }
}
