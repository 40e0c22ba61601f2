package org.disclosurelint.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.format.plain.Layout;
import org.disclosurelint.format.plain.PlainTextReader;
import org.disclosurelint.format.plain.Rule;
import org.disclosurelint.format.plain.SourceLine;
import org.disclosurelint.format.prose.RowWriter;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** Reads HTML that stands in a stretch of a source. Immutable. */
public final class HtmlReader {
    /**
     * How many tags, counted as {@code <}, a page may have: ten times those of the longest earnings releases. A parser makes up
     * to 13 elements of one tag, because it opens inline elements again that nobody closed.
     */
    private static final int MOST_TAGS = 250_000;

    private final SourceText source;
    private final Span stretch;

    public HtmlReader(SourceText source, Span stretch) {
        this.source = source;
        this.stretch = stretch;
    }

    /**
     * Appends the release to a draft.
     *
     * @throws ProblemsException if the page has more tags than a release has
     */
    public void read(DraftBuilder draft) {
        String html = source.words(stretch);
        if (html.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw tooLarge();
        }
        Page page = new Page(html, stretch.start());
        List<Piece> pieces = Flow.of(page, page.release(), draft::comment);
        Layout layout = Layout.of(pieces.stream()
                .filter(p -> p.kind() == Piece.Kind.TEXT)
                .flatMap(p -> p.lines().stream())
                .toList());
        int i = 0;
        while (i < pieces.size()) {
            Piece piece = pieces.get(i++);
            List<SourceLine> lines = new ArrayList<>(piece.lines());
            while (piece.kind() == Piece.Kind.TEXT
                    && i < pieces.size()
                    && pieces.get(i).kind() == Piece.Kind.TEXT) {
                lines.addAll(pieces.get(i++).lines());
            }
            boolean endMark = lines.size() == 1 && Rule.isEndMark(lines.get(0));
            switch (endMark ? Piece.Kind.TEXT : piece.kind()) {
                case TEXT -> new PlainTextReader(source, lines, layout, draft).read();
                case TYPED -> new PlainTextReader(source, lines, draft).read();
                case HEADING ->
                    new PlainTextReader(source, lines, layout, draft).readAs(Block.Kind.HEADING, piece.level());
                case ITEM ->
                    new PlainTextReader(source, lines, layout, draft).readAs(Block.Kind.LIST_ITEM, piece.level());
                case ROWS ->
                    new RowWriter(source, draft)
                            .write(piece.rows(), lines.get(0).blankBefore());
            }
        }
    }

    private ProblemsException tooLarge() {
        return new ProblemsException(List.of(new Problem(
                source.file().path(),
                Optional.empty(),
                "",
                "this page has more than " + String.format(Locale.ROOT, "%,d", MOST_TAGS)
                        + " tags, too many for a press release",
                Optional.of("save the release as a page of its own"))));
    }
}
