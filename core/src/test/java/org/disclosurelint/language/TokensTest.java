package org.disclosurelint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.disclosurelint.draft.TextRange;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final Language ENGLISH = Language.english();

    @Test
    void theTaggerStartsWithTheFirstWordAskedFor() {
        Language language = Language.english();
        language.sentences("Orrin Tools sold hammers. It was 1931.", new TextRange(0, 38));
        assertThat(language.isTaggerStarted()).isFalse();
        language.tokens("Orrin Tools will sell saws.", new TextRange(0, 27));
        assertThat(language.isTaggerStarted()).isTrue();
    }

    @Test
    void verbsAndNounsAreToldWithTheirLemmas() {
        List<Token> tokens = tokens("The Company expects that it will benefit.");
        assertThat(token(tokens, "expects").canBe("expect", "VBZ")).isTrue();
        assertThat(token(tokens, "will").canBe("will", "MD")).isTrue();
        assertThat(token(tokens, "benefit").canBe("benefit", "VB")).isTrue();
        assertThat(token(tokens, "benefit").canBe("NN")).isTrue();
        assertThat(token(tokens, "The").canBe("DT")).isTrue();
    }

    @Test
    void capitalsDoNotHideAWord() {
        assertThat(token(tokens("ORRIN TO ACQUIRE HARN; WILL EXPAND"), "ACQUIRE")
                        .canBe("acquire", "VB"))
                .isTrue();
        assertThat(token(tokens("ORRIN WILL EXPAND"), "WILL").canBe("will", "MD"))
                .isTrue();
        assertThat(token(tokens("Plans to Expand"), "Plans").canBe("plan", "VBZ"))
                .isTrue();
    }

    @Test
    void contractionsAreTwoWords() {
        assertThat(words("We don't think it's late, we'll see; they won't and can't."))
                .containsExactly(
                        "We", "do", "n't", "think", "it", "'s", "late", ",", "we", "'ll", "see", ";", "they", "wo",
                        "n't", "and", "ca", "n't", ".");
        List<Token> tokens = tokens("We'll not; they won't, he can't.");
        assertThat(token(tokens, "'ll").canBe("will", "MD")).isTrue();
        assertThat(token(tokens, "wo").canBe("will", "MD")).isTrue();
        assertThat(token(tokens, "ca").canBe("can", "MD")).isTrue();
        assertThat(token(tokens, "n't").canBe("not", "RB")).isTrue();
    }

    @Test
    void typographicQuotesStandAlone() {
        assertThat(words("“We will,” she said, ‘soon’."))
                .startsWith("“", "We", "will", ",", "”", "she", "said")
                .endsWith(".");
    }

    @Test
    void knownCompoundsAndNumbersAreOneWord() {
        assertThat(words("The cost-effective 10-K rose 3.5% to $1,200.50, in the U.S. at 4 p.m. by R&D."))
                .contains("cost-effective", "10-K", "3.5%", "$1,200.50", "U.S.", "p.m.", "R&D");
        assertThat(words("It grew 4, 5 and 6.")).containsExactly("It", "grew", "4", ",", "5", "and", "6", ".");
        assertThat(words("It was plan B. X")).endsWith("B", ".", "X");
    }

    @Test
    void rangesCountLikeTheDraft() {
        String text = "Before. Orrin Tools will sell saws. After.";
        List<Token> tokens = ENGLISH.tokens(text, new TextRange(8, 35));
        assertThat(tokens).allSatisfy(t -> assertThat(t.range().of(text)).isEqualTo(t.text()));
        assertThat(tokens).extracting(Token::text).containsExactly("Orrin", "Tools", "will", "sell", "saws", ".");
    }

    @Test
    void anUnknownWordHasNoReading() {
        assertThat(token(tokens("Qzzvrk sells."), "Qzzvrk").readings()).isEmpty();
    }

    @Property(tries = 500)
    void everyTokenStandsWhereItSays(@ForAll @StringLength(max = 200) String text) {
        int at = 0;
        for (Token token : tokens(text)) {
            assertThat(token.range().of(text)).isEqualTo(token.text()).isNotBlank();
            assertThat(token.range().start()).isGreaterThanOrEqualTo(at);
            at = token.range().end();
        }
    }

    @Test
    void manyThreadsFindTheSame() {
        String text = "The Company's plans don't estimate that leads will benefit from cost-effective projects.";
        List<Token> expected = tokens(text);
        assertThat(IntStream.range(0, 2_000).parallel().mapToObj(i -> tokens(text)))
                .allSatisfy(t -> assertThat(t).isEqualTo(expected));
    }

    @Test
    void aHostileSentenceEndsInSeconds() {
        for (String piece : List.of("a", "a-", "a'", "a.", "1,", "http://", "@", "'", "\uD83D\uDE00", "- ")) {
            String text = piece.repeat(200_000 / piece.length());
            long start = System.nanoTime();
            tokens(text);
            assertThat((System.nanoTime() - start) / 1e9).as(piece).isLessThan(20);
        }
    }

    private static List<String> words(String text) {
        return tokens(text).stream().map(Token::text).toList();
    }

    private static Token token(List<Token> tokens, String text) {
        return tokens.stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
    }

    private static List<Token> tokens(String text) {
        return ENGLISH.tokens(text, new TextRange(0, text.length()));
    }
}
