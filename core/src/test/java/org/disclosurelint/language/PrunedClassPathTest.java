package org.disclosurelint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurelint.draft.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Eighty jars of LanguageTool's tree are left out (docs/decisions/0001): whatever is read, none of their classes is missed. */
class PrunedClassPathTest {
    private static final Language ENGLISH = Language.english();

    private static final String RELEASE = """
            ORRIN TOOLS, INC. REPORTS RECORD SECOND-QUARTER RESULTS; RAISES FULL-YEAR OUTLOOK
            MACON, Ga., July 30, 2030 -- Orrin Tools, Inc. (NYSE: ORTL), a maker of hammers, today reported that revenue grew 12.5% to $1,234.5 million, or €1.1bn, vs. $1.1 billion a year ago.
            "We couldn't be prouder; we've hired 1,200 people, and we'll hire more," said Ana B. Reyes, Ph.D., Orrin's co-founder & CEO. “It’s only the beginning — isn’t it?”
            The Company expects (i) earnings per share of $0.95–$1.05, (ii) capital expenditures of c. 5%, and (iii) to open its 3rd plant by Q4/2031.
            Visit https://www.orrin.example/investors?year=2030#q2, write to ir@orrin.example, or call +1 (555) 555-0100 x12 at 8:30 a.m. ET on Thursday.
            Zürich's Qzzvrk AG, São-Tomé Ltda. and 東京工具株式会社 use ORRIN® tools™ — naïve or not… ½ of them, №7, 20 °C, 3×4, 😀.
            Net sales      1,234.5    1,100.0
            """;

    @Test
    void aWholeReleaseIsSplitAndLookedUp() {
        List<TextRange> sentences = ENGLISH.sentences(RELEASE, new TextRange(0, RELEASE.length()));
        assertThat(sentences).hasSizeGreaterThan(8);
        List<Token> tokens = sentences.stream()
                .flatMap(s -> ENGLISH.tokens(RELEASE, s).stream())
                .toList();
        assertThat(tokens).hasSizeGreaterThan(150);
        assertThat(tokens.stream().filter(t -> !t.readings().isEmpty()).count()).isGreaterThan(80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "--",
                "'",
                "n't",
                "'s",
                "’",
                "\u00AD",
                "a\u00ADb",
                "\uFEFF",
                "\uD83D",
                "\u0000",
                "@",
                "http://",
                "a@b.",
                "#",
                "_",
                "\u200B\u200D",
                "don''t",
                "o'",
                "re-",
                "-re-re-",
                "½",
                "ﬁ",
                "İ",
                "ß",
                "ǅ",
                "٣",
                "क्षि",
                "a/b\\c|d",
                "...",
                "1.",
                "1,2,3,",
                "$",
                "A.B.C.D.E.F.",
                "e.g.,"
            })
    void oddWordsMissNothing(String text) {
        assertThat(ENGLISH.tokens(text, new TextRange(0, text.length()))).hasSizeLessThanOrEqualTo(text.length());
        assertThat(ENGLISH.sentences(text, new TextRange(0, text.length())))
                .hasSizeLessThanOrEqualTo(1 + text.length());
    }
}
