package org.disclosurelint.format.prose;

import java.util.regex.Pattern;

/** What stands in a cell of figures: {@code 1,400}, {@code $ (3.1)%}, {@code N/A}, or a dash for nothing. */
public final class Figure {
    private static final Pattern FIGURE = Pattern.compile(
            "[-–—+]?[($€£¥ ]{0,4}(?:\\d{1,3}(?:,\\d{3}){0,6}|\\d{1,9})?(?:\\.\\d{1,4})?[ ]?[)%]{0,2}(?:[ ]?(?:[A-Z]{2,3}|bps|x))?\\*?"
                    + "|[-–—]{1,3}|N/?[AM]|n/?[am]|\\$ ?[-–—]");

    private static final Pattern CURRENCY = Pattern.compile("[-–—]?\\(?(?:[A-Z]{1,3})?[$€£¥]\\(?");
    private static final Pattern CLOSING = Pattern.compile("[)%].{0,3}");

    private Figure() {}

    public static boolean matches(String cell) {
        return !cell.isEmpty() && FIGURE.matcher(cell).matches();
    }

    /** Whether a cell has only the sign of a currency, set apart from its figure. */
    public static boolean isCurrency(String cell) {
        return CURRENCY.matcher(cell).matches();
    }

    /** Whether a cell has only what ends the figure before it: {@code )}, {@code %}, with the mark of a footnote behind. */
    public static boolean isClosing(String cell) {
        return CLOSING.matcher(cell).matches();
    }

    /** Whether two neighboring cells hold one figure: its currency or its closing bracket stands apart, to line up digits. */
    public static boolean isOne(String cell, String next) {
        return isClosing(next) || isCurrency(cell) && !isCurrency(next);
    }
}
