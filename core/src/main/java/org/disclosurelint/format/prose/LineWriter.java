package org.disclosurelint.format.prose;

import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** Writes stretches of lines into a draft, normalized as {@link org.disclosurelint.draft.Draft} promises. */
public final class LineWriter {
    private final SourceText source;
    private final DraftBuilder draft;

    public LineWriter(SourceText source, DraftBuilder draft) {
        this.source = source;
        this.draft = draft;
    }

    /** Writes running text: white space of any length becomes one space, letter-spaced words are closed up. */
    public void write(Span span) {
        write(MappedText.of(source, span));
    }

    /** Writes running text: white space of any length becomes one space, letter-spaced words are closed up. */
    public void write(MappedText line) {
        LetterSpacing spacing = LetterSpacing.of(line);
        StringBuilder folded = new StringBuilder();
        int end = line.length();
        while (end > 0 && isGap(line.charAt(end - 1))) {
            end--;
        }
        int i = gapEnd(line, 0, end);
        while (i < end) {
            char c = line.charAt(i);
            int next = gapEnd(line, i, end);
            if (next > i) {
                flush(folded, line, i);
                gap(line, i, next, spacing);
            } else {
                next = i + 1;
                String letters = Glyph.ligature(c).orElse("");
                if (!letters.isEmpty()) {
                    flush(folded, line, i);
                    draft.append(letters, line.span(i, next));
                } else {
                    if (!line.isNextTo(i)) {
                        flush(folded, line, i);
                    }
                    folded.append(Glyph.fold(c));
                }
            }
            i = next;
        }
        flush(folded, line, end);
    }

    private void gap(MappedText line, int from, int to, LetterSpacing spacing) {
        boolean blank = false;
        for (int i = from; i < to; i++) {
            blank |= Glyph.isSpace(Glyph.fold(line.charAt(i)));
        }
        if (blank && !spacing.closesUp(from)) {
            draft.append(" ", line.span(from, to));
        }
    }

    private static boolean isGap(char c) {
        return Glyph.isInvisible(c) || Glyph.isSpace(Glyph.fold(c));
    }

    private static int gapEnd(MappedText line, int from, int limit) {
        int end = from;
        while (end < limit && isGap(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private void flush(StringBuilder folded, MappedText line, int to) {
        if (folded.length() > 0) {
            draft.append(folded, line.span(to - folded.length(), to));
            folded.setLength(0);
        }
    }
}
