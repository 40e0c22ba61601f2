package org.disclosurelint.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a reader writes a draft into, block by block and from front to back, recording for every stretch of prose where in
 * the source it came from. Blocks are separated by an empty line in the prose. Not thread-safe; one builder, one draft.
 */
public final class DraftBuilder {
    private final SourceText source;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int[] proseStarts = new int[64];
    private int[] sourceStarts = new int[64];
    private int[] sourceEnds = new int[64];
    private int runs;
    private FrontMatter frontMatter = FrontMatter.NONE;
    private final List<Span> comments = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private Optional<Filing> filing = Optional.empty();

    private @Nullable ProseIndex index;
    private int indexed;

    private int textBefore;
    private int runsBefore;
    private int blockStart = -1;
    private final List<Block.Line> lines = new ArrayList<>();
    private int lineStart;
    private int lineIndent;
    private final List<Block.Cell> cells = new ArrayList<>();

    public DraftBuilder(SourceText source) {
        this.source = source;
    }

    public DraftBuilder frontMatter(FrontMatter data) {
        frontMatter = data;
        return this;
    }

    /** Keeps the place of a comment; its words never become prose. */
    public DraftBuilder comment(Span at) {
        comments.add(at);
        return this;
    }

    /** Keeps what stands in the file beside the prose. */
    public DraftBuilder mark(Mark mark) {
        marks.add(mark);
        return this;
    }

    public DraftBuilder filing(Filing of) {
        filing = Optional.of(of);
        return this;
    }

    /** How much prose there is so far; the offset at which the next append lands. */
    public int length() {
        return text.length();
    }

    /** Opens a block; a blank line is put between it and the block before. */
    public DraftBuilder openBlock() {
        textBefore = text.length();
        runsBefore = runs;
        if (!text.isEmpty()) {
            int at = runs == 0 ? 0 : sourceEnds[runs - 1];
            append("\n\n", new Span(at, at));
        }
        blockStart = text.length();
        lines.clear();
        return this;
    }

    /** Opens a line of the open block. */
    public DraftBuilder openLine(int indent) {
        lineStart = text.length();
        lineIndent = indent;
        cells.clear();
        return this;
    }

    /**
     * Makes what was appended last a cell of the open line.
     *
     * @param start where in the prose it begins
     * @param from the column in which it begins ({@link Block.Cell})
     * @param to the column behind it
     */
    public DraftBuilder cell(int start, int from, int to) {
        if (text.length() > start) {
            cells.add(new Block.Cell(new TextRange(start, text.length()), from, to));
        }
        return this;
    }

    /** Closes the open line; an empty line is dropped. */
    public DraftBuilder closeLine() {
        if (text.length() > lineStart) {
            lines.add(new Block.Line(new TextRange(lineStart, text.length()), lineIndent, cells));
        }
        return this;
    }

    /** Appends prose that came from a stretch of the source; equal lengths map character by character. */
    public DraftBuilder append(CharSequence prose, Span from) {
        if (prose.isEmpty()) {
            return this;
        }
        if (runs == proseStarts.length) {
            proseStarts = Arrays.copyOf(proseStarts, 2 * runs);
            sourceStarts = Arrays.copyOf(sourceStarts, 2 * runs);
            sourceEnds = Arrays.copyOf(sourceEnds, 2 * runs);
        }
        proseStarts[runs] = text.length();
        sourceStarts[runs] = from.start();
        sourceEnds[runs] = from.end();
        runs++;
        text.append(prose);
        return this;
    }

    /** Appends a stretch of the source as it is. */
    public DraftBuilder append(Span from) {
        return append(source.words(from), from);
    }

    /** Closes the open block; a block without prose is dropped. */
    public DraftBuilder closeBlock(Block.Kind kind, int level, int blankLinesBefore) {
        if (text.length() > blockStart && !lines.isEmpty()) {
            blocks.add(new Block(kind, level, new TextRange(blockStart, text.length()), lines, blankLinesBefore));
        } else {
            text.setLength(textBefore);
            runs = runsBefore;
        }
        return this;
    }

    /**
     * The prose so far that came from a stretch of the source; empty, at the place where it would stand, if none did. Asked when
     * all blocks are closed, by who places marks.
     */
    public TextRange rangeOf(Span from) {
        if (index == null || indexed != text.length()) {
            index = new ProseIndex(source.text().length(), proseStarts, sourceStarts, sourceEnds, runs, text.length());
            indexed = text.length();
        }
        return index.rangeOf(from);
    }

    public Draft build() {
        SourceMap map = new SourceMap(
                Arrays.copyOf(proseStarts, runs),
                Arrays.copyOf(sourceStarts, runs),
                Arrays.copyOf(sourceEnds, runs),
                text.length());
        comments.sort(Comparator.comparingInt(Span::start));
        marks.sort(Comparator.comparingInt(m -> m.at().start()));
        return new Draft(source, text.toString(), blocks, map, frontMatter, comments, marks, filing);
    }
}
