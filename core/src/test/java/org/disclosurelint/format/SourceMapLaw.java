package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.format.prose.Glyph;

/** The law of the source map: where a stretch of prose is said to have come from, its words stand. */
final class SourceMapLaw {
    private SourceMapLaw() {}

    /** Checks a stretch that lies within one line of a block. */
    static void check(Draft draft, TextRange range, boolean markup) {
        String prose = letters(range.of(draft.text()));
        String source = letters(draft.source().words(draft.locate(range)));
        if (markup) {
            assertThat(isWithin(prose, source))
                    .as("'%s' within '%s'", prose, source)
                    .isTrue();
        } else {
            // A range may begin or end within a ligature; the ligature has one place, so it comes whole.
            assertThat(source).contains(prose).hasSizeLessThanOrEqualTo(prose.length() + 4);
        }
    }

    /** Checks {@code tries} stretches of a draft, chosen by the numbers. */
    static void check(Draft draft, java.util.Random random, int tries, boolean markup) {
        for (int n = 0; n < tries && !draft.blocks().isEmpty(); n++) {
            Block block = draft.blocks().get(random.nextInt(draft.blocks().size()));
            TextRange line =
                    block.lines().get(random.nextInt(block.lines().size())).range();
            int a = line.start() + random.nextInt(line.length() + 1);
            int b = line.start() + random.nextInt(line.length() + 1);
            check(draft, new TextRange(Math.min(a, b), Math.max(a, b)), markup);
            check(draft, block.range(), true);
        }
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String ligature = Glyph.ligature(c).orElse("");
            if (!ligature.isEmpty()) {
                letters.append(ligature);
            } else if (!Glyph.isInvisible(c) && !Glyph.isSpace(Glyph.fold(c))) {
                letters.append(Glyph.fold(c));
            }
        }
        return letters.toString();
    }

    /** Whether the ASCII letters and digits of the prose stand in the source in this order, with markup in between. */
    private static boolean isWithin(String prose, String source) {
        int at = 0;
        for (int i = 0; i < prose.length(); i++) {
            char c = prose.charAt(i);
            if (c < 0x7F && Character.isLetterOrDigit(c)) {
                at = source.indexOf(c, at) + 1;
                if (at == 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
