package org.disclosurelint.format.prose;

import java.util.regex.Pattern;

/** What stands in a cell of figures: {@code 1,400}, {@code $ (3.1)%}, {@code N/A}, or a dash for nothing. */
public final class Figure {
    private static final Pattern FIGURE = Pattern.compile(
            "[-–—+]?[($€£¥ ]{0,4}(?:\\d{1,3}(?:,\\d{3}){0,6}|\\d{1,9})?(?:\\.\\d{1,4})?[ ]?[)%]{0,2}(?:[ ]?(?:[A-Z]{2,3}|bps|x))?\\*?"
                    + "|[-–—]{1,3}|N/?[AM]|n/?[am]|\\$ ?[-–—]");

    private Figure() {}

    public static boolean matches(String cell) {
        return !cell.isEmpty() && FIGURE.matcher(cell).matches();
    }
}
