package org.disclosurelint.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;

/** How near to what a rule finds something else must stand. */
public enum Same {
    /** The words found themselves: the two share a character. */
    WORDS,
    /** In a table, which has no sentences, the line. */
    SENTENCE,
    PARAGRAPH,
    RELEASE;

    /** The word in rule files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of all in rule files. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Same::id).toList();
    }

    /**
     * By its word in rule files.
     *
     * @throws IllegalArgumentException if it is none of {@link #ids()}
     */
    public static Same of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** The sentences, paragraphs or release in which a stretch stands; the stretch itself where none is. */
    public TextRange around(TextRange range, Subject subject) {
        List<Block> blocks = subject.draft().blocks();
        return switch (this) {
            case WORDS -> range;
            case SENTENCE ->
                hull(subject.prose().sentences(), Sentence::range, range)
                        .or(() -> hull(blocks, Block::range, range)
                                .flatMap(b -> hull(lines(blocks, b), Block.Line::range, range)))
                        .orElse(range);
            case PARAGRAPH -> hull(blocks, Block::range, range).orElse(range);
            case RELEASE -> new TextRange(0, subject.draft().text().length());
        };
    }

    private static List<Block.Line> lines(List<Block> blocks, TextRange within) {
        int first = firstEndingAt(blocks, Block::range, within.start() + 1);
        return blocks.subList(first, blocks.size()).stream()
                .takeWhile(b -> b.range().start() < within.end())
                .flatMap(b -> b.lines().stream())
                .toList();
    }

    /** From the first to the last of the pieces that share something with a stretch. The pieces stand in order, apart from each other. */
    private static <T> Optional<TextRange> hull(List<T> pieces, Function<T, TextRange> place, TextRange range) {
        Optional<TextRange> hull = Optional.empty();
        for (int i = firstEndingAt(pieces, place, range.start()); i < pieces.size(); i++) {
            TextRange piece = place.apply(pieces.get(i));
            if (piece.start() > range.end()) {
                break;
            }
            if (piece.overlaps(range) || piece.contains(range)) {
                hull = Optional.of(new TextRange(hull.map(TextRange::start).orElse(piece.start()), piece.end()));
            }
        }
        return hull;
    }

    /** The index of the first piece that ends at an offset or behind it. */
    private static <T> int firstEndingAt(List<T> pieces, Function<T, TextRange> place, int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(pieces.get(middle)).end() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
