package org.disclosurelint.source;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * The decoded text of a source file, and the one place where offsets become lines and columns. The text keeps its line
 * ends as they are; a byte-order mark is not part of it. Immutable and thread-safe.
 */
public final class SourceText {
    private final SourceFile file;
    private final Charset charset;
    private final String text;
    private final int[] lineStarts;
    private final int codePoints;

    SourceText(SourceFile file, Charset charset, String text) {
        this.file = file;
        this.charset = charset;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.codePoints = text.codePointCount(0, text.length());
    }

    /**
     * Decodes a file.
     *
     * @param forced the encoding to use, or empty to tell it from the bytes: byte-order mark, else UTF-8, else windows-1252
     * @throws ProblemsException if the bytes are not text in that encoding; the message says at which byte
     */
    public static SourceText decode(SourceFile file, Optional<Charset> forced) {
        return Decoder.decode(file, forced);
    }

    public SourceFile file() {
        return file;
    }

    /** The encoding in which the bytes were read. */
    public Charset charset() {
        return charset;
    }

    public String text() {
        return text;
    }

    /** The offset of a code point, counted from 0; that of the end for one behind it. */
    public int offsetOfCodePoint(int codePoint) {
        int at = Math.min(codePoint, codePoints);
        return codePoints == text.length() ? at : text.offsetByCodePoints(0, at);
    }

    /** The number of lines; a text that ends with a line end has an empty last line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The text of a line without its line end. */
    public String line(int oneBased) {
        Span span = lineSpan(oneBased);
        return text.substring(span.start(), span.end());
    }

    /** The stretch of a line without its line end. */
    public Span lineSpan(int oneBased) {
        int start = lineStarts[oneBased - 1];
        int end = oneBased < lineStarts.length ? lineStarts[oneBased] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }

    /** The 1-based line that holds an offset. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The stretch in lines and columns. */
    public Region region(Span span) {
        int startLine = lineOf(span.start());
        int endLine = lineOf(span.end());
        return new Region(
                startLine,
                span.start() - lineStarts[startLine - 1] + 1,
                endLine,
                span.end() - lineStarts[endLine - 1] + 1);
    }

    /** The characters of a stretch, as they stand in the source. */
    public String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The same words of a file of the same name. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && file.path().equals(that.file.path()) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * file.path().hashCode() + text.hashCode();
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
