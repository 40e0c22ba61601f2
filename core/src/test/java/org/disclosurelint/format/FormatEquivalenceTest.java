package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurelint.draft.Draft;
import org.junit.jupiter.api.Test;

/** A release says the same whatever the format. */
class FormatEquivalenceTest {
    private static final String PLAIN = """
                           N E W S   R E L E A S E

            FOR IMMEDIATE RELEASE

            Contact:   Paul Abel, Director of Investor Relations
                       208-555-0142
                       paul@tamarack.example

                   TAMARACK NAMES ELLEN VOSS TREASURER

            -------------------------------------------------------

                 BOISE, Idaho, March 3, 2004 - Tamarack Instruments, Inc. (OTC
            Bulletin Board: TMRK) announced today that its board has named
            Ellen Voss treasurer. "The company expects to benefit from her
            years in the trade," said its president.

                 Her duties are:

                 * planning, and the forward-
                   looking parts of it
                 * reporting

                                       2003      2002
            Revenue                 $ 1,400   $ 1,210
            Loss                       (310)       (2)

            About Tamarack

            Tamarack\u2019s plant in Nampa makes pressure sensors for dairies
            and breweries.

                                    ###
            """;

    private static final String MARKDOWN = """
            NEWS RELEASE

            FOR IMMEDIATE RELEASE

            Contact: Paul Abel, Director of Investor Relations
            208-555-0142
            paul@tamarack.example

            # TAMARACK NAMES ELLEN VOSS TREASURER

            ---

            **BOISE, Idaho, March 3, 2004** - Tamarack Instruments, Inc. (OTC Bulletin Board: TMRK) announced today
            that its board has named Ellen Voss treasurer. "The company expects to benefit from her years in the
            trade," said its president.

            Her duties are:

            * planning, and the forward-looking parts of it
            * reporting

            | | 2003 | 2002 |
            |---|---|---|
            | Revenue | $ 1,400 | $ 1,210 |
            | Loss | (310) | (2) |

            ## About Tamarack

            Tamarack's plant in Nampa makes pressure sensors for dairies and breweries.

            ###
            """;

    private static final String HTML = """
            <html><head><title>Tamarack</title></head><body>
            <p align=center><b>N&nbsp;E&nbsp;W&nbsp;S&nbsp;&nbsp;&nbsp;R&nbsp;E&nbsp;L&nbsp;E&nbsp;A&nbsp;S&nbsp;E</b></p>
            <div>FOR IMMEDIATE RELEASE</div><div>&nbsp;</div>
            <table><tr><td><p>Contact:</p></td><td>Paul Abel, Director of Investor Relations<br>208-555-0142<br>
            <a href="mailto:paul@tamarack.example">paul@tamarack.example</a></td></tr></table>
            <h1>TAMARACK NAMES ELLEN VOSS TREASURER</h1>
            <p>---</p>
            <p><b>BOISE, Idaho, March 3, 2004</b> - Tamarack Instruments, Inc. (OTC
            Bulletin Board: TMRK) announced today that its board has named Ellen Voss treasurer. &quot;The company
            expects to benefit from her years in the trade,&quot; said its president.
            <p>Her duties are:
            <ul><li>planning, and the forward&#8209;looking parts of it</li><li>reporting</li></ul>
            <table border=1><tr><td></td><td>2003</td><td>2002</td></tr>
            <tr><td>Revenue</td><td>$ 1,400</td><td>$ 1,210</td></tr><tr><td>Loss</td><td>(310)</td><td>(2)</td></tr></table>
            <h2>About Tamarack</h2>
            <p style="margin:0">Tamarack&rsquo;s plant in Nampa makes pressure sensors for dairies and breweries.</p>
            <p>###</p></body></html>
            """;

    @Test
    void plainTextAndMarkdownGiveTheSameBlocks() {
        assertThat(words(Drafts.markdown(MARKDOWN))).isEqualTo(words(Drafts.plain(PLAIN)));
    }

    @Test
    void plainTextAndHtmlGiveTheSameBlocks() {
        assertThat(words(Drafts.read("draft.html", HTML))).isEqualTo(words(Drafts.plain(PLAIN)));
    }

    @Test
    void anExhibitGivesTheBlocksOfWhatItHolds() {
        String head = "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>%s\n<TEXT>\n";
        assertThat(words(Drafts.read("ex.htm", head.formatted("ex.htm") + HTML + "</TEXT>\n</DOCUMENT>\n")))
                .isEqualTo(words(Drafts.plain(PLAIN)));
        assertThat(words(Drafts.read("ex.txt", head.formatted("ex.txt") + PLAIN + "</TEXT>\n</DOCUMENT>\n")))
                .isEqualTo(words(Drafts.plain(PLAIN)));
    }

    private static List<String> words(Draft draft) {
        return draft.blocks().stream()
                .map(b -> b.range().of(draft.text()).replaceAll("-{3,}", "---"))
                .toList();
    }
}
