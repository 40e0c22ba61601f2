package org.disclosurelint.source;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The text of a source file, and the one place where offsets become lines and columns. It is the file's own, decoded: then it
 * keeps its line ends as they are, and a byte-order mark is not part of it. Or it is a {@link Rendition}: then its lines have
 * addresses by which people name them. Immutable and thread-safe.
 */
public final class SourceText {
    private final SourceFile file;
    private final Charset charset;
    private final String text;
    private final int[] lineStarts;
    private final int codePoints;
    private final List<Address> addresses;
    private final List<SourceFile> included;

    SourceText(SourceFile file, Charset charset, String text) {
        this(file, charset, text, List.of(), List.of());
    }

    /**
     * @param addresses one per line, or none if the lines are the file's own
     * @param included other files of which lines are here
     */
    SourceText(
            SourceFile file, Charset charset, String text, List<Address> addresses, Collection<SourceFile> included) {
        this.file = file;
        this.charset = charset;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.codePoints = text.codePointCount(0, text.length());
        this.addresses = List.copyOf(addresses);
        this.included = List.copyOf(included);
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

    /** The other files that were read into this text, each once, in the order in which they were met. */
    public List<SourceFile> included() {
        return included;
    }

    /** Whether the lines are not those of the file, but have addresses. */
    public boolean isRendition() {
        return !addresses.isEmpty();
    }

    /** How people name the place where a stretch begins, if the file has no lines for it: {@code paragraph 12}. */
    public Optional<String> addressOf(Span span) {
        return addressOfLine(lineOf(span.start())).flatMap(SourceText::name);
    }

    /** How people name a line, if the file has no lines for it. */
    public Optional<String> addressOf(int oneBasedLine) {
        return addressOfLine(oneBasedLine).flatMap(SourceText::name);
    }

    /**
     * The file and the lines of it in which a stretch stands; what begins in one file and ends in another ends where it
     * begins. In a rendition without lines of a file, the lines of the rendition.
     */
    public Place place(Span span) {
        Region region = region(span);
        return addressOfLine(region.startLine())
                .filter(Address.InFile.class::isInstance)
                .map(Address.InFile.class::cast)
                .map(start -> new Place(start.path(), within(start, region)))
                .orElse(new Place(file.path(), region));
    }

    private Region within(Address.InFile start, Region region) {
        boolean together = addressOfLine(region.endLine())
                .filter(end -> end instanceof Address.InFile in
                        && in.path().equals(start.path())
                        && in.line() - start.line() == region.endLine() - region.startLine())
                .isPresent();
        return together
                ? new Region(
                        start.line(),
                        region.startColumn(),
                        start.line() + region.endLine() - region.startLine(),
                        region.endColumn())
                : new Region(start.line(), region.startColumn(), start.line(), region.startColumn());
    }

    /** Where in this text the lines of a file stand that went into it; of the file itself, the same lines. */
    public Region within(Place place) {
        for (int n = 0; n < addresses.size(); n++) {
            if (addresses.get(n) instanceof Address.InFile in
                    && in.path().equals(place.path())
                    && in.line() == place.region().startLine()) {
                Region there = place.region();
                int end = Math.min(lineCount(), n + 1 + there.endLine() - there.startLine());
                return new Region(n + 1, there.startColumn(), end, there.endColumn());
            }
        }
        return place.region();
    }

    private Optional<Address> addressOfLine(int oneBased) {
        // The empty line behind the last line end has the address of the last line.
        return addresses.isEmpty()
                ? Optional.empty()
                : Optional.of(addresses.get(Math.min(oneBased, addresses.size()) - 1));
    }

    private static Optional<String> name(Address address) {
        return address instanceof Address.Named named ? Optional.of(named.name()) : Optional.empty();
    }

    /** The encoding in which the bytes were read; of a rendition, UTF-8. */
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
