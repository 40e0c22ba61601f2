package org.disclosurelint.report;

/**
 * Makes the words of others safe for a terminal and for the log of a build: a draft, a path or a rule file must not move the
 * cursor, recolor the screen, reverse the writing direction or give orders to the machine that builds.
 */
final class Printable {
    /** By these characters GitHub's runner tells an order, wherever in a line they stand ({@code ActionCommand.cs}). */
    private static final String ORDER = "##[";

    private Printable() {}

    /**
     * The text on one line. Each code point stays one code point, so that carets under the text stay under it: tabs, line
     * ends and odd spaces become a space, control characters their pictures (U+2400 and up), format characters (direction
     * marks among them) lone surrogates and what Unicode
     * keeps from being a character U+FFFD; of {@code ##[} the second sign becomes U+FF03.
     */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(Printable::safe).forEach(out::appendCodePoint);
        return out.toString().replace(ORDER, "#\uFF03[");
    }

    private static int safe(int c) {
        if (c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c < 0x20) {
            return 0x2400 + c;
        }
        if (c == 0x7F) {
            return 0x2421;
        }
        if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
            return 0xFFFD;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> 0xFFFD;
            default -> c;
        };
    }
}
