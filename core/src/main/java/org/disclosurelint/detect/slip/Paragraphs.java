package org.disclosurelint.detect.slip;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;

/** The blocks of a draft that are running text, and how they begin and end. */
final class Paragraphs {
    /** Three words without a capital running: no list of names, no address, no heading. */
    private static final Pattern SENTENCE_LIKE = Pattern.compile("(?:(?<=\\s)\\p{Ll}[\\p{Ll}'-]{0,20},?\\s){3}");

    private static final int SHORTEST = 80;

    private Paragraphs() {}

    /** Whether a block holds sentences rather than columns, a rule or a heading. */
    static boolean isProse(Block block, String text) {
        if (block.kind() != Block.Kind.PARAGRAPH && block.kind() != Block.Kind.LIST_ITEM) {
            return false;
        }
        if (block.range().length() < SHORTEST) {
            return false;
        }
        Matcher matcher = SENTENCE_LIKE
                .matcher(text)
                .region(
                        block.range().start(),
                        Math.min(block.range().end(), block.range().start() + 2000))
                .useTransparentBounds(true);
        return matcher.find();
    }

    static boolean isText(Block block) {
        return block.kind() != Block.Kind.TABLE && block.kind() != Block.Kind.SEPARATOR;
    }

    /** The last line of a block. */
    static TextRange lastLine(Block block, Draft draft) {
        int line = draft.text().lastIndexOf('\n', block.range().end() - 1);
        return new TextRange(
                Math.max(block.range().start(), line + 1), block.range().end());
    }

    /** The last words of a stretch, for a finding to point at. */
    static TextRange tail(String text, TextRange range, int words) {
        int at = range.end();
        for (int i = 0; i < words && at > range.start(); i++) {
            int space = text.lastIndexOf(' ', at - 1);
            at = space < range.start() ? range.start() : space;
        }
        while (at < range.end() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return new TextRange(at, range.end());
    }

    /** The block behind another, if there is one. */
    static List<Block> behind(List<Block> blocks, int index) {
        return index + 1 < blocks.size() ? blocks.subList(index + 1, index + 2) : List.of();
    }
}
