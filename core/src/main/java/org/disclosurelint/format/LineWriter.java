package org.disclosurelint.format;

import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** Writes stretches of a line of the source into a draft, normalized. */
final class LineWriter {
    private final SourceText source;
    private final DraftBuilder draft;

    LineWriter(SourceText source, DraftBuilder draft) {
        this.source = source;
        this.draft = draft;
    }

    /** Writes running text: white space of any length becomes one space, letter-spaced words are closed up. */
    void write(Span span) {
        write(span, false);
    }

    /** Writes a row of a table: what parts two columns becomes two spaces. */
    void writeRow(Span span) {
        write(span, true);
    }

    private void write(Span span, boolean columns) {
        String all = source.text();
        LetterSpacing spacing = LetterSpacing.of(all, span);
        StringBuilder folded = new StringBuilder();
        int from = span.start();
        int i = from;
        while (i < span.end()) {
            char c = all.charAt(i);
            char f = Glyph.fold(c);
            boolean ligature = Glyph.ligature(c).isPresent();
            if (!Glyph.isInvisible(c) && !Glyph.isSpace(f) && !ligature) {
                folded.append(f);
                i++;
                continue;
            }
            flush(folded, from);
            if (ligature) {
                draft.append(Glyph.ligature(c).orElseThrow(), new Span(i, i + 1));
                i++;
            } else {
                int end = gapEnd(all, i, span.end());
                gap(new Span(i, end), columns, spacing);
                i = end;
            }
            from = i;
        }
        flush(folded, from);
    }

    private void gap(Span gap, boolean columns, LetterSpacing spacing) {
        String all = source.text();
        int blanks = 0;
        boolean tab = false;
        for (int i = gap.start(); i < gap.end(); i++) {
            char f = Glyph.fold(all.charAt(i));
            blanks += Glyph.isSpace(f) ? 1 : 0;
            tab |= f == '\t';
        }
        if (blanks > 0 && !spacing.closesUp(gap)) {
            draft.append(columns && (tab || blanks > 1) ? "  " : " ", gap);
        }
    }

    private static int gapEnd(String all, int from, int limit) {
        int end = from;
        while (end < limit && (Glyph.isInvisible(all.charAt(end)) || Glyph.isSpace(Glyph.fold(all.charAt(end))))) {
            end++;
        }
        return end;
    }

    private void flush(StringBuilder folded, int from) {
        draft.append(folded, new Span(from, from + folded.length()));
        folded.setLength(0);
    }
}
