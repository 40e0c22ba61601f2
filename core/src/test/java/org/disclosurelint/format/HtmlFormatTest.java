package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormatTest {
    private static Draft html(String text) {
        return Drafts.read("draft.html", text);
    }

    private static List<String> blocks(String text) {
        return Drafts.blocks(html(text));
    }

    @Test
    void paragraphsHeadingsAndItemsAreBlocks() {
        assertThat(blocks("""
                        <h1>Tamarack Names a Treasurer</h1>
                        <p>BOISE, Idaho &ndash; Tamarack Instruments
                        named <b>Ellen</b> <i>Voss</i>.</p>
                        <ul><li>Sensors<li><p>Gauges</p></ul>
                        """))
                .containsExactly(
                        "HEADING: Tamarack Names a Treasurer",
                        "PARAGRAPH: BOISE, Idaho – Tamarack Instruments named Ellen Voss.",
                        "LIST_ITEM: Sensors",
                        "LIST_ITEM: Gauges");
    }

    @Test
    void whatFollowsTheFirstParagraphOfAnItemIsNoItem() {
        assertThat(blocks("<ul><li>Sensors for dairies<p>They are new.</p><ul><li>small</li></ul></li></ul>"))
                .containsExactly("LIST_ITEM: Sensors for dairies", "PARAGRAPH: They are new.", "LIST_ITEM: small");
    }

    @Test
    void linesOfAContactAreKeptHoweverTheyAreBroken() {
        String lines = "Contact:\nPaul Abel\n208-555-0142\npaul@tamarack.example";
        assertThat(html("<p>Contact:<br>Paul Abel<br>208-555-0142<br/>paul@tamarack.example</p>")
                        .text())
                .isEqualTo(lines);
        assertThat(
                        html("<div>Contact:</div><div>Paul Abel</div><div>208-555-0142</div><div>paul@tamarack.example</div>")
                                .text())
                .isEqualTo(lines);
        assertThat(
                        html("<p style='margin:0pt'>Contact:<p style='margin:0'>Paul Abel<p style='margin-top:0in;margin-bottom:0in'>208-555-0142<p style=margin:0>paul@tamarack.example")
                                .text())
                .isEqualTo(lines);
    }

    @Test
    void runningTextThatIsBrokenByHandIsPutTogether() {
        assertThat(blocks("""
                        <p>Tamarack Instruments, Inc. announced today that its board of directors has<br>
                        named Ellen Voss treasurer of the company, and that the search for a chief<br>
                        executive goes on. The forward-<br>
                        looking statements of December stand.</p>
                        """))
                .containsExactly(
                        "PARAGRAPH: Tamarack Instruments, Inc. announced today that its board of directors has named Ellen Voss treasurer of the company, and that the search for a chief executive goes on. The forward-looking statements of December stand.");
    }

    @Test
    void twoLineBreaksAreAParagraph() {
        assertThat(blocks("First sentence.<br><br>Second sentence.<br>&nbsp;<br>Third."))
                .containsExactly("PARAGRAPH: First sentence.", "PARAGRAPH: Second sentence.", "PARAGRAPH: Third.");
    }

    @Test
    void characterReferencesLeadBackToWhereTheyStand() {
        Draft draft = html("<p>AT&amp;T&#146;s &#x201c;plan&#8221; &copy 2026 R&D &notit; x&bogus;y</p>");

        assertThat(draft.text()).isEqualTo("AT&T's “plan” © 2026 R&D ¬it; x&bogus;y");
        assertThat(Drafts.sourceOf(draft, "AT&T's")).isEqualTo("AT&amp;T&#146;s");
        assertThat(Drafts.sourceOf(draft, "plan”")).isEqualTo("plan&#8221;");
        assertThat(Drafts.sourceOf(draft, "©")).isEqualTo("&copy");
        assertThat(Drafts.sourceOf(draft, "R&D")).isEqualTo("R&D");
        assertThat(Drafts.sourceOf(draft, "¬it")).isEqualTo("&notit");
        assertThat(Drafts.sourceOf(draft, "bogus")).isEqualTo("bogus");
    }

    @Test
    void wordsLeadBackAcrossMarkupLineEndsAndWhatTheParserMoves() {
        Draft draft = html("<p>one <b>two\r\n  thr</b>ee</p><table><tr>moved &amp; kept<td>cell</table>");

        assertThat(Drafts.sourceOf(draft, "two three")).isEqualTo("two\r\n  thr</b>ee");
        assertThat(Drafts.sourceOf(draft, "moved & kept")).isEqualTo("moved &amp; kept");
        assertThat(Drafts.sourceOf(draft, "cell")).isEqualTo("cell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='DISPLAY : none'>x</p>",
                "<div style='color:red;visibility:hidden'><p>x</p></div>",
                "<p hidden>x</p>",
                "<span aria-hidden=true>x</span>",
                "<script>x</script><style>x</style><noscript>x</noscript><template>x</template>",
                "<button>x</button><select><option>x</select><textarea>x</textarea>"
            })
    void whatNobodySeesIsNoProse(String hidden) {
        assertThat(html("<title>x</title><p>Seen.</p>" + hidden).text()).isEqualTo("Seen.");
    }

    @Test
    void commentsAreKept() {
        Draft draft = html("<p>One <!-- note --> two</p><div hidden><!-- deep --></div>");

        assertThat(draft.text()).isEqualTo("One two");
        assertThat(draft.comments().stream().map(draft.source()::words))
                .containsExactly("<!-- note -->", "<!-- deep -->");
    }

    @Test
    void aTableOfFiguresIsReadRowByRow() {
        assertThat(blocks("""
                        <p>Results:</p>
                        <table><tr><td>&nbsp;<td>&nbsp;<td>2025<td>&nbsp;<td>2024</tr>
                        <tr><td>Revenue<td>$<td>1,400<td>$<td>1,210</tr>
                        <tr><td>Net <br> loss<td>&nbsp;<td>(310<td>)<td>(2)</tr></table>
                        """))
                .containsExactly(
                        "PARAGRAPH: Results:", "TABLE: 2025  2024\nRevenue  $ 1,400  $ 1,210\nNet loss  (310)  (2)");
    }

    @Test
    void aTableWithNamedColumnsIsATable() {
        assertThat(
                        blocks(
                                "<table><tr><th>Director<th>Committee<tr><td>Ellen Voss<td>Audit<tr><td>Ann Roe<td>Pay</table>"))
                .containsExactly("TABLE: Director  Committee\nEllen Voss  Audit\nAnn Roe  Pay");
    }

    @Test
    void aTableThatArrangesIsProse() {
        assertThat(blocks("""
                        <table><tr><td width=20%><td><table><tr><td>
                        <table><tr><td>&#8226;<td>Sensors for dairies<tr><td>&#8226;<td>Gauges for breweries</table>
                        <p>They are made in Nampa.</p>
                        <table><tr><td>Telephone:<td>208-555-0142<tr><td>E-mail:<td>paul@tamarack.example</table>
                        </table></table>
                        """))
                .containsExactly(
                        "LIST_ITEM: Sensors for dairies",
                        "LIST_ITEM: Gauges for breweries",
                        "PARAGRAPH: They are made in Nampa.",
                        "PARAGRAPH: Telephone: 208-555-0142\nE-mail: paul@tamarack.example");
    }

    @Test
    void contactsSideBySideAreReadOneAfterTheOther() {
        assertThat(blocks("""
                        <table><tr><td>Paul Abel<td>Ellen Voss<tr><td>Investors<td>Media
                        <tr><td>208-555-0142<td>208-555-0143</table>
                        """))
                .containsExactly(
                        "PARAGRAPH: Paul Abel\nInvestors\n208-555-0142", "PARAGRAPH: Ellen Voss\nMedia\n208-555-0143");
    }

    @Test
    void whatAPageHasAroundTheReleaseIsNoProse() {
        String words = "The company makes pressure sensors for dairies and breweries, and it has done so for years. ";
        assertThat(html("""
                        <!DOCTYPE html><html><head><title>News</title></head><body>
                        <a class="skip-link" href="#main">Skip to content</a>
                        <header><a href="/">Tamarack</a></header>
                        <nav><ul><li><a href="/a">About</a><li><a href="/b">News</a></ul></nav>
                        <div id="cookieBanner">We use cookies to serve you. <button>OK</button></div>
                        <ul><li><a href="/1">First</a></li><li><a href="/2">Second</a></li><li><a href="/3">Third</a></li></ul>
                        <div class="content"><h1>Tamarack Names a Treasurer</h1><p>%s</p>
                        <div class="social-share"><a href="/f">Facebook</a></div>
                        <p>%s See <a href="/more">more</a>.</p></div>
                        <aside><h2>Related news</h2><a href="/r">Tamarack Opens a Plant</a></aside>
                        <footer><p>Tamarack, Boise</p></footer>
                        <div>Copyright 2026 Tamarack. All rights reserved.</div>
                        </body></html>
                        """.formatted(words.repeat(3), words)).text())
                .isEqualTo("Tamarack Names a Treasurer\n\n" + words.repeat(3).strip() + "\n\n" + words + "See more.");
    }

    @Test
    void theMainElementOfAPageIsTheRelease() {
        String words = "The company makes pressure sensors for dairies and breweries. "
                .repeat(4)
                .strip();
        assertThat(html("<body><p>Tamarack Group</p><h1>A Treasurer</h1><p>March 3</p><main><p>" + words
                                + "</p></main><p>Imprint</p></body>")
                        .text())
                .contains(words)
                .contains("A Treasurer");
        assertThat(html("<body><p>Tamarack Group</p><main><h1>A Treasurer</h1><p>" + words
                                + "</p></main><p>Imprint</p></body>")
                        .text())
                .isEqualTo("A Treasurer\n\n" + words);
    }

    @Test
    void theMailAddressesOfAContactAreNoNavigation() {
        String contact = "<p>Contacts: <a href='mailto:a@tamarack.example'>Paul Abel</a>, "
                + "<a href='mailto:b@tamarack.example'>Ellen Voss</a>, <a href='https://tamarack.example'>www.tamarack.example</a>";
        assertThat(html("<p>Tamarack named a treasurer, as it said that it would do.</p>" + contact)
                        .text())
                .endsWith("Contacts: Paul Abel, Ellen Voss, www.tamarack.example");
    }

    @Test
    void typedLinesKeepTheirLayout() {
        assertThat(blocks("""
                        <pre>
                             TAMARACK NAMES A TREASURER

                        Revenue     1,400    1,210
                        Loss         (310)      (2)
                        </pre>"""))
                .containsExactly(
                        "PARAGRAPH: TAMARACK NAMES A TREASURER", "TABLE: Revenue  1,400  1,210\nLoss  (310)  (2)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li style='list-style-type:disc;white-space:pre-wrap'>Sensors</li></ul>",
                "<h2 style='white-space:pre'>Sensors</h2>",
                "<table style='white-space:pre-wrap'><tr><td>Sensors</td></tr></table>",
                "<table style='white-space:pre-wrap'><tr><th>Sensors<th>Gauges<tr><td>dairies<td>breweries</table>",
                "<div style='white-space:pre-wrap'><table style='white-space:pre'><tr><td>Sensors</table></div>",
                "<pre><h3 style='white-space:pre'>Sensors</h3></pre>"
            })
    void whatStandsBehindLinesKeptAsTypedIsNotReadAsTyped(String typed) {
        String behind = "<p>Tamarack Instruments\n\n     named   Ellen Voss\n\n     treasurer.</p>";

        assertThat(blocks(typed + behind)).endsWith("PARAGRAPH: Tamarack Instruments named Ellen Voss treasurer.");
        assertThat(blocks(typed)).first().asString().contains("Sensors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h2 %s>Sensors</h2>", "<ul><li %s>Sensors</li></ul>", "<ol><li %s><p>Sensors</p></ol>"})
    void keptLinesOfAHeadingOrAnItemDoNotChangeHowTheTextBehindIsLaidOut(String element) {
        String wrapped = "<p>Tamarack Instruments, Inc. announced today that its board of directors has<br>"
                + "named Ellen Voss treasurer of the company, and that the search for a chief<br>"
                + "executive goes on, as it said that it would when it reported in December<br>"
                + "on the year.</p>";
        String behind =
                "<p>The company makes pressure sensors for dairies, breweries and the Idaho<br>Potato Board.</p>";
        String page = wrapped + element + behind;

        assertThat(blocks(page.formatted("style='white-space:pre'"))).isEqualTo(blocks(page.formatted("")));
    }

    @Test
    void itemsAndHeadingsWhoseLinesAreKeptAreStillItemsAndHeadings() {
        assertThat(
                        blocks(
                                "<h2 style='white-space:pre'>Products</h2><ul><li style='white-space:pre'>Sensors<li style='white-space:pre'>Gauges</ul>"))
                .containsExactly("HEADING: Products", "LIST_ITEM: Sensors", "LIST_ITEM: Gauges");
    }

    @Test
    void letterSpacedHeadingsAndEndMarksAreRead() {
        assertThat(blocks("<h2>N E W S &nbsp; R E L E A S E</h2><p>Text.</p><h3># # #</h3>"))
                .containsExactly("HEADING: NEWS RELEASE", "PARAGRAPH: Text.", "PARAGRAPH: ###");
    }

    @Test
    void aPageIsRecognizedWhateverItsName() {
        Draft draft = Drafts.read("draft.txt", "\uFEFF <!-- saved --><!DOCTYPE html><p>Words</p>");

        assertThat(draft.text()).isEqualTo("Words");
        assertThat(draft.marks()).extracting(Mark::kind).containsExactly(Mark.Kind.WRONG_ENDING);
        assertThat(Drafts.read("draft.md", "<!-- note -->\n<div>Words</div>").marks())
                .isEmpty();
    }

    @Test
    void theDeclaredEncodingIsUsed() {
        byte[] polish = "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'><p>\u0141\u00F3d\u017A"
                .getBytes(java.nio.charset.Charset.forName("iso-8859-2"));
        assertThat(Drafts.read(SourceFile.of("draft.html", polish)).text()).isEqualTo("\u0141\u00F3d\u017A");

        byte[] wrong = "<meta charset=iso-8859-1><p>\u2019s".getBytes(StandardCharsets.UTF_8);
        assertThat(Drafts.read(SourceFile.of("draft.html", wrong)).text()).isEqualTo("'s");
    }

    @Test
    void headingsOfWholeParagraphsAreParagraphs() {
        assertThat(html("<h4>" + "Tamarack makes sensors. ".repeat(30) + "</h4>")
                        .blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH);
    }

    @Test
    void theMarkOfAFootnoteStandsApart() {
        assertThat(
                        html("<p>in 2024<sup>1</sup> and $3 million<sup>(2)</sup>, 40 km<sup>2</sup>, the 1<sup>st</sup>, Pump<sup>TM</sup>")
                                .text())
                .isEqualTo("in 2024 1 and $3 million (2), 40 km2, the 1st, PumpTM");
    }

    @Test
    void lineEndsWrittenAsReferencesAreMeant() {
        assertThat(
                        blocks(
                                "<div>TAMARACK NAMES &#13;&#10; &#13;&#10;&#61623; Sensors for dairies&#13;&#10;&#61623; Gauges</div>"))
                .containsExactly("PARAGRAPH: TAMARACK NAMES", "LIST_ITEM: Sensors for dairies", "LIST_ITEM: Gauges");
    }

    @Test
    void theWordsOfDeeplyNestedElementsAreKept() {
        assertThat(html("<div>".repeat(10_000) + "Words" + "</div>".repeat(10_000))
                        .text())
                .isEqualTo("Words");
        assertThat(html("<table><tr><td>".repeat(10_000) + "Words").text()).isEqualTo("Words");
    }

    @Test
    void frontMatterStandsBeforeAPageAsBeforeAnyText() {
        Draft draft = html("---\ntitle: A Treasurer\ndate: 2026-05-06\n---\n<p>Words</p>");

        assertThat(draft.text()).isEqualTo("Words");
        assertThat(Drafts.sourceOf(draft, "Words")).isEqualTo("Words");
        assertThat(draft.frontMatter().date()).isPresent();
    }

    @Test
    void contactsBesideTheReleaseAndAHeadlineAboveItAreKept() {
        String words = "The company makes pressure sensors for dairies and breweries. "
                .repeat(4)
                .strip();
        assertThat(html("<body><header><h2>Tamarack Names a Treasurer</h2></header><div><p>" + words
                                + "</p></div><aside><p>Media contact: Paul Abel, 208-555-0142</p></aside>"
                                + "<aside><p>More news</p></aside></body>")
                        .text())
                .isEqualTo("Tamarack Names a Treasurer\n\n" + words + "\n\nMedia contact: Paul Abel, 208-555-0142");
    }

    @Test
    void aLongBannerThatAsksForConsentIsNoProse() {
        String words = "The company makes pressure sensors for dairies and breweries. "
                .repeat(4)
                .strip();
        assertThat(html("<body><h1>A Treasurer</h1><p>" + words + "</p><div class='cookie-notice'><p>"
                                + "We keep small files on your device to count visits. ".repeat(4)
                                + "</p></div></body>")
                        .text())
                .isEqualTo("A Treasurer\n\n" + words);
    }
}
