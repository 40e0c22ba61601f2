package org.disclosurelint.report.html;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;

/**
 * How words of a draft stand on the page: escaped for HTML, and so that a browser shows what is there. Control characters
 * become their pictures; lone surrogates, which no file can hold, and signs that turn the direction of what follows become
 * U+FFFD. Line ends stay.
 */
final class Shown implements Mustache.Escaper {
    @Override
    public String escape(String raw) {
        return Escapers.HTML.escape(visible(raw));
    }

    private static String visible(String raw) {
        return raw.codePoints().allMatch(c -> visible(c) == c)
                ? raw
                : raw.codePoints()
                        .map(Shown::visible)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static int visible(int c) {
        if (c < 0x20 && c != '\n') {
            return 0x2400 + c;
        }
        if (c == 0x7F) {
            return 0x2421;
        }
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return turns || lone || c >= 0x80 && c < 0xA0 ? 0xFFFD : c;
    }
}
