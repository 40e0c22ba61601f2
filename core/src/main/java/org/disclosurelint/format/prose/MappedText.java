package org.disclosurelint.format.prose;

import java.util.Arrays;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** A stretch of text of one line in which every character knows from where in the source it came. Mutable, not thread-safe. */
public final class MappedText implements CharSequence {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    /** The characters of a stretch of the source, as they stand there. */
    public static MappedText of(SourceText source, Span span) {
        return new MappedText().append(source, span);
    }

    /** Appends a stretch of the source as it stands there. */
    public MappedText append(SourceText source, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            append(source.text().charAt(i), i, i + 1);
        }
        return this;
    }

    /** Appends a character that came from {@code [start, end)} of the source. */
    public MappedText append(char c, int start, int end) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(c);
        return this;
    }

    public MappedText append(MappedText other) {
        for (int i = 0; i < other.length(); i++) {
            append(other.charAt(i), other.starts[i], other.ends[i]);
        }
        return this;
    }

    /** A stretch of this text as a text of its own. */
    public MappedText part(int from, int to) {
        MappedText part = new MappedText();
        part.text.append(text, from, to);
        part.starts = Arrays.copyOfRange(starts, from, Math.max(to, from + 1));
        part.ends = Arrays.copyOfRange(ends, from, Math.max(to, from + 1));
        return part;
    }

    /** From where in the source a stretch of this text came; not for an empty stretch. */
    public Span span(int from, int to) {
        return new Span(starts[from], Math.max(starts[from], ends[to - 1]));
    }

    /** Whether the character came from exactly one character, the one behind that of the character before it. */
    public boolean isNextTo(int i) {
        return ends[i] == starts[i] + 1 && (i == 0 || (starts[i] == ends[i - 1] && ends[i - 1] == starts[i - 1] + 1));
    }

    /** Whether there is a character that the prose keeps and that is no white space. */
    public boolean isVisible() {
        return text.chars().anyMatch(c -> !Glyph.isInvisible((char) c) && !Glyph.isSpace(Glyph.fold((char) c)));
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
