package org.disclosurelint.format.prose;

import java.util.Optional;

/** What the normalization of a draft makes of single characters. */
public final class Glyph {
    private Glyph() {}

    /**
     * The character as the prose has it, one for one: white space of any kind is a blank (a tab stays a tab, it tells
     * columns), apostrophes and single quotation marks are {@code '}, the hyphens of Unicode are {@code -}.
     */
    public static char fold(char c) {
        if (c < 0x7F) {
            return c == '\t' || c >= ' ' ? c : ' ';
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4' -> '\'';
            case '\u2010', '\u2011' -> '-';
            case '\u007F', '\u0085', '\u00A0', '\u1680', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' -> ' ';
            default -> (c >= '\u2000' && c <= '\u200A') || (c > 0x7F && c < 0xA0) ? ' ' : c;
        };
    }

    /** Whether the character is seen by no reader and left out of the prose: soft hyphens, zero-width characters. */
    public static boolean isInvisible(char c) {
        return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
    }

    /** Whether a folded character is white space. */
    public static boolean isSpace(char folded) {
        return folded == ' ' || folded == '\t';
    }

    /** The letters of a typographic ligature, as text taken out of a PDF has them. */
    public static Optional<String> ligature(char c) {
        return switch (c) {
            case '\uFB00' -> Optional.of("ff");
            case '\uFB01' -> Optional.of("fi");
            case '\uFB02' -> Optional.of("fl");
            case '\uFB03' -> Optional.of("ffi");
            case '\uFB04' -> Optional.of("ffl");
            default -> Optional.empty();
        };
    }
}
