package org.disclosurelint.format.word;

import java.util.Locale;

/** Characters of the fonts of signs, which stand in a private area of Unicode. */
final class Symbols {
    private static final char OTHER = '\u25AB';

    private Symbols() {}

    /** @param hex the code, four hexadecimal digits */
    static char of(String font, String hex) {
        try {
            int code = Integer.parseInt(hex, 16);
            return code > 0 && code < 0x100 ? of(font, (char) (0xF000 | code)) : of(font, (char) code);
        } catch (NumberFormatException e) {
            return OTHER;
        }
    }

    /** The character of a font; those that are not private stay what they are. */
    static char of(String font, char c) {
        if (c == '\n' || c == '\r') {
            return ' ';
        }
        if (c < '\uF020' || c > '\uF0FF') {
            return c;
        }
        int code = c & 0xFF;
        String name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith("wingdings")) {
            return wingding(code);
        }
        return symbol(code);
    }

    private static char wingding(int code) {
        return switch (code) {
            case 0xA7, 0x6E -> '\u25AA';
            case 0x6C, 0x9F -> '\u2022';
            case 0xA8, 0x6F, 0x71 -> '\u2610';
            case 0xFC -> '\u2713';
            case 0xFE -> '\u2611';
            case 0xE0, 0xF0 -> '\u2192';
            default -> OTHER;
        };
    }

    private static char symbol(int code) {
        return switch (code) {
            case 0xD2, 0xE2 -> '\u00AE';
            case 0xD3, 0xE3 -> '\u00A9';
            case 0xD4, 0xE4 -> '\u2122';
            case 0xB7 -> '\u2022';
            case 0xB0 -> '\u00B0';
            case 0xB1 -> '\u00B1';
            case 0xB4 -> '\u00D7';
            case 0xA3 -> '\u2264';
            case 0xB3 -> '\u2265';
            case 0x6D -> '\u00B5';
            case 0x2D -> '\u2212';
            default -> code < 0x7F && !Character.isLetter(code) ? (char) code : OTHER;
        };
    }
}
