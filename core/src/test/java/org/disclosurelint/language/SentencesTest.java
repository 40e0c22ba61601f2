package org.disclosurelint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.disclosurelint.draft.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final Language ENGLISH = Language.english();

    /** In each text a bar stands where one sentence ends and the next begins, and nowhere else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orrin Tools sells hammers.|It expects growth.",
                "Has demand come back?|We think so!|Orders rose.",
                "Orrin Tools Ltd. Announces Results",
                "Shares of Orrin Tools, Inc. Class A stock rose.",
                "It is the agreement with Orrin Tools Inc.|The closing is planned for May.",
                "It bought Vell Corp. and Harn Co.|Both are profitable.",
                "Harn Co. of Texas and Vell & Co. Holdings are owners.",
                "The U.S. Food and Drug Administration met in the U.S. Senate.",
                "Sales grew in the U.S.|The Company opened a plant.",
                "It is item No. 7 of the list.",
                "Mr. J. R. Tolland, Jr. Chairman of the board, spoke.",
                "Ana B. Reyes, M.D., Ph.D. Director of research, joined on Feb. 3, 2031.",
                "The call begins at 4:30 p.m. Eastern time on Tuesday.",
                "The call begins at 9 a.m. ET.|Dial in early.",
                "The call begins at 4:30 p.m.|Investors may dial in.",
                "Doors open at 10 a.m. (EDT) on Sept. 9.",
                "MACON, Ga. Orrin Tools said so.",
                "Orrin Tools (OTCBB: ORTL. OB) makes hammers.|It is old.",
                "\"We are glad.\"|Orders rose.",
                "“We are glad.”|Orders rose.",
                "\"Are we glad?\" asked Ms. Reyes.",
                "“We are glad,” said Ms. Reyes.|“Orders rose.”",
                "Orders rose 3.5% to $1.2 million vs. $1.1 million.|Costs fell.",
                "It makes the first tool (see www.orrin.example. for more) of its kind.",
                "Orders rose.1|The Company is glad.",
                "Orders rose.|The Company is glad.",
                "Orders rose.|iOrrin is our app.",
                "The tool, e.g. a hammer, is sold by Harn & Bros. Mfg. of Ohio.",
                "We wait . . . and see.",
                "Contact:|Ana Reyes|Orrin Tools, Inc.|Phone 555-0100",
                "Orrin Tools to Buy Harn Co. for\n$200 Million",
                "Orrin Tools Reports Results,\nRaises Outlook",
                "Yahoo! Holdings bought it.",
                "See the risks in our Form 10-K.|Except as the law asks, nothing is updated.",
                "Mr. K. Except spoke."
            })
    void sentencesEndWhereTheBarStands(String marked) {
        assertThat(split(joined(marked))).containsExactly(marked.split("\\|"));
    }

    @Test
    void rangesCountLikeTheStretch() {
        String text = "Ignored. Orders rose. Costs fell. Ignored.";
        List<TextRange> sentences = ENGLISH.sentences(text, new TextRange(9, 34));
        assertThat(sentences).extracting(r -> r.of(text)).containsExactly("Orders rose.", "Costs fell.");
    }

    @Test
    void nothingIsNoSentence() {
        assertThat(split("")).isEmpty();
        assertThat(split(" \n ")).isEmpty();
    }

    @Property(tries = 300)
    void noCharacterButWhiteSpaceIsLost(@ForAll @StringLength(max = 300) String text) {
        List<TextRange> sentences = ENGLISH.sentences(text, new TextRange(0, text.length()));
        assertThat(String.join("", sentences.stream().map(r -> r.of(text)).toList())
                        .replaceAll("[\\p{javaWhitespace}]", ""))
                .isEqualTo(text.replaceAll("[\\p{javaWhitespace}]", ""));
    }

    @Test
    void aHostileMegabyteIsSplitInSeconds() {
        for (String piece : List.of("a.", ". ", "(NYSE ", "A. ", "\n", "((((", "p.m. ", "aaa")) {
            String text = piece.repeat(300_000 / piece.length());
            long start = System.nanoTime();
            ENGLISH.sentences(text, new TextRange(0, text.length()));
            assertThat((System.nanoTime() - start) / 1e9).as(piece).isLessThan(20);
        }
    }

    @Test
    void manyThreadsFindTheSame() {
        String text = "Orrin Tools Ltd. expects growth. Mr. Reyes said so at 9 a.m. ET. Orders rose. ".repeat(20);
        List<String> expected = split(text);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> split(text)))
                .allSatisfy(s -> assertThat(s).isEqualTo(expected));
    }

    /** A bar becomes the white space between two sentences: a line break before contact lines, nothing where it is missing. */
    private static String joined(String marked) {
        if (marked.startsWith("Contact:")) {
            return marked.replace('|', '\n');
        }
        return marked.contains("rose.|The") ? marked.replace("|", "") : marked.replace('|', ' ');
    }

    private static List<String> split(String text) {
        return ENGLISH.sentences(text, new TextRange(0, text.length())).stream()
                .map(r -> r.of(text))
                .toList();
    }
}
