package org.disclosurelint.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.source.Region;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/**
 * A release as prose. Immutable and thread-safe.
 *
 * <p>The text is normalized at the door, whatever the format:
 *
 * <ul>
 *   <li>blocks are separated by {@code "\n\n"}; within a block a hard-wrapped line break is one space (nothing after the
 *       hyphen of a broken compound: {@code forward-⏎looking} is {@code forward-looking}), and a line break that means
 *       something (contact lines, headings, table rows) is {@code '\n'};
 *   <li>no tabs, no carriage returns, no no-break or zero-width spaces, no soft hyphens, no two spaces running outside
 *       {@link Block.Kind#TABLE tables};
 *   <li>apostrophes and single quotation marks are {@code '}, the no-break hyphen is {@code -}; double quotation marks
 *       and dashes stay as they are;
 *   <li>letter-spaced words are closed up: {@code N E W S} is {@code NEWS}.
 * </ul>
 */
public final class Draft {
    private final SourceText source;
    private final String text;
    private final List<Block> blocks;
    private final SourceMap map;
    private final FrontMatter frontMatter;
    private final List<Span> comments;
    private final List<Mark> marks;
    private final Optional<Filing> filing;

    Draft(
            SourceText source,
            String text,
            List<Block> blocks,
            SourceMap map,
            FrontMatter frontMatter,
            List<Span> comments,
            List<Mark> marks,
            Optional<Filing> filing) {
        this.source = source;
        this.text = text;
        this.blocks = List.copyOf(blocks);
        this.map = map;
        this.frontMatter = frontMatter;
        this.comments = List.copyOf(comments);
        this.marks = List.copyOf(marks);
        this.filing = filing;
    }

    public SourceText source() {
        return source;
    }

    /** The prose. */
    public String text() {
        return text;
    }

    /** The blocks in order; they do not overlap. */
    public List<Block> blocks() {
        return blocks;
    }

    public FrontMatter frontMatter() {
        return frontMatter;
    }

    /**
     * Where in the source comments stand, with their signs ({@code <!-- … -->}), in order. They are no prose: who reads the
     * release does not see them.
     */
    public List<Span> comments() {
        return comments;
    }

    /** What stands in the file beside the release as it reads, in the order of the source. */
    public List<Mark> marks() {
        return marks;
    }

    /** The filing with the SEC to which the draft is an exhibit, if it came with one. */
    public Optional<Filing> filing() {
        return filing;
    }

    /** The same draft with one mark more, before the others. */
    public Draft with(Mark mark) {
        List<Mark> all = new ArrayList<>(marks);
        all.add(0, mark);
        return new Draft(source, text, blocks, map, frontMatter, comments, all, filing);
    }

    /** Where in the source a stretch of prose came from: the one place where prose becomes source. */
    public Span locate(TextRange range) {
        return map.locate(range);
    }

    /** {@link #locate} in lines and columns of the file in which it begins ({@link SourceText#place}). */
    public Region region(TextRange range) {
        return source.place(locate(range)).region();
    }

    /** The words of a stretch on one line: line breaks of the prose become spaces. */
    public String words(TextRange range) {
        return range.of(text).replaceAll("\\s+", " ").strip();
    }
}
