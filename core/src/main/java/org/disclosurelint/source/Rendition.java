package org.disclosurelint.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together the text of a file that is no text (a Word document, a PDF) or comes from several files, line by line, each
 * with the address by which people find it. What a reader takes from a paragraph or a printed line is one line here. Not
 * thread-safe; one rendition, one text.
 */
public final class Rendition {
    /** What stands for a line break within a paragraph, which must not end the line. */
    public static final char BREAK = '\u2028';

    private final SourceFile file;
    private final StringBuilder text = new StringBuilder();
    private final List<Address> addresses = new ArrayList<>();
    private final Map<String, SourceFile> included = new LinkedHashMap<>();

    public Rendition(SourceFile file) {
        this.file = file;
    }

    /** @param line without {@code \n} and {@code \r} */
    public Rendition line(CharSequence line, Address address) {
        if (line.chars().anyMatch(c -> c == '\n' || c == '\r')) {
            throw new IllegalArgumentException("a line with a line end in it");
        }
        text.append(line).append('\n');
        addresses.add(address);
        return this;
    }

    /** Another file whose lines follow. */
    public void including(SourceFile other) {
        included.putIfAbsent(other.path(), other);
    }

    /** The offset at which the next line begins, counted from 0 in UTF-16 code units. */
    public int length() {
        return text.length();
    }

    public SourceText text() {
        return new SourceText(file, StandardCharsets.UTF_8, text.toString(), addresses, included.values());
    }
}
