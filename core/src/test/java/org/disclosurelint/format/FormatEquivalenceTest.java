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

    @Test
    void plainTextAndMarkdownGiveTheSameBlocks() {
        assertThat(words(Drafts.markdown(MARKDOWN))).isEqualTo(words(Drafts.plain(PLAIN)));
    }

    private static List<String> words(Draft draft) {
        return draft.blocks().stream()
                .map(b -> b.range().of(draft.text()).replaceAll("-{3,}", "---"))
                .toList();
    }
}
