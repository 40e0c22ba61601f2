package org.disclosurelint.format;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;

/** Drafts put together at random from pieces that readers find hard. */
class SourceMapPropertyTest {
    private static final List<String> PIECES = List.of(
            "Tamarack ",
            "will ",
            "benefit",
            ". ",
            "forward-",
            "looking ",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "   ",
            "        ",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\u2019s ",
            "\u201C",
            "\u201D",
            "\uFB01ling ",
            "N E W S   R E L E A S E",
            "* ",
            "\u2022 ",
            "1. ",
            "(i) ",
            "- ",
            "###",
            "---",
            "$ 1,234   (56)   7.8%",
            "(OTC",
            "Bulletin Board: TMRK) ",
            "208-555-0142",
            "paul@tamarack.example",
            "Contact:    ",
            "About ",
            "\uD83D\uDE00",
            "# ",
            "> ",
            "**",
            "_",
            "`",
            "[a](b)",
            "<br>",
            "<!-- x -->",
            "&amp;",
            "&lt;",
            "\\*",
            "| a | b |\n|---|---|\n| c | d |\n",
            "long words that fill the line up to its end ");

    @Provide
    Arbitrary<String> drafts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 500)
    void plainTextLeadsBackToItsWords(@ForAll("drafts") String text, @ForAll long seed) {
        Draft draft = Drafts.plain(text);
        assertSound(draft);
        SourceMapLaw.check(draft, new Random(seed), 10, false);
    }

    @Property(tries = 500)
    void markdownLeadsBackToItsWords(@ForAll("drafts") String text, @ForAll long seed) {
        Draft draft = Drafts.markdown(text);
        assertSound(draft);
        SourceMapLaw.check(draft, new Random(seed), 10, true);
    }

    /** What {@link Draft} promises of every text. */
    static void assertSound(Draft draft) {
        Assertions.assertThat(draft.text())
                .doesNotContain("\t", "\r", "\u00A0", "\u00AD", "\u200B", "\u2019", "\n\n\n");
        int end = -2;
        for (Block block : draft.blocks()) {
            Assertions.assertThat(block.range().start()).isEqualTo(end + 2);
            String words = block.range().of(draft.text());
            Assertions.assertThat(words).isEqualTo(words.strip()).isNotEmpty().doesNotContain("\n\n");
            if (block.kind() != Block.Kind.TABLE) {
                Assertions.assertThat(words).doesNotContain("  ");
            }
            block.lines()
                    .forEach(line -> Assertions.assertThat(block.range().contains(line.range()))
                            .isTrue());
            end = block.range().end();
        }
        Assertions.assertThat(draft.text()).hasSize(Math.max(0, end));
    }
}
