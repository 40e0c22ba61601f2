package org.disclosurelint.report;

/**
 * Makes the words of others safe for a terminal: a draft, a path or a rule file must not move the cursor, recolor the
 * screen or reverse the writing direction.
 */
final class Printable {
    private Printable() {}

    /**
     * The text on one line. Each code point stays one code point, so that carets under the text stay under it: tabs, line
     * ends and odd spaces become a space, control characters their pictures (U+2400 and up), format characters (direction
     * marks among them) and lone surrogates U+FFFD.
     */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(Printable::safe).forEach(out::appendCodePoint);
        return out.toString();
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
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> 0xFFFD;
            default -> c;
        };
    }
}
