package org.disclosurelint.detect.amount;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What touches a number from the left: {@code ($}, {@code US$}, {@code -}.
 *
 * @param parenthesis the offset of a parenthesis that opens here, -1 if none does
 * @param inner whether it stands behind the currency: {@code $(}
 * @param signed the offset of the first character of currency and minus, or of the number
 */
record Before(Optional<String> currency, boolean minus, int parenthesis, boolean inner, int signed) {
    private static final int LONGEST = 16;
    private static final Pattern PATTERN =
            Pattern.compile("(?<open>\\()?(?<minus>(?<![\\p{L}\\p{N}%)])[-−–])?(?:(?<currency>" + Currencies.BEFORE
                    + ")[ \\n]?)?(?<inner>\\()?(?<second>(?<=[$€£¥(])[-−])?$");

    /** What stands before a number that begins at an offset, not farther back than another offset. */
    static Before of(String text, int from, int number) {
        if (!mayTouch(text, from, number)) {
            return new Before(Optional.empty(), false, -1, false, number);
        }
        Matcher m = PATTERN.matcher(text)
                .region(Math.max(from, number - LONGEST), number)
                .useTransparentBounds(true);
        if (!m.find()) {
            return new Before(Optional.empty(), false, -1, false, number);
        }
        boolean inner = m.group("inner") != null && m.group("currency") != null;
        int opened = inner ? m.start() : m.group("open") != null ? m.start("open") : m.start("inner");
        int signed = m.group("open") == null ? m.start() : m.start() + 1;
        return new Before(
                Optional.ofNullable(m.group("currency")).map(Currencies::of),
                m.group("minus") != null || m.group("second") != null,
                opened,
                inner,
                inner || m.group("currency") != null || m.group("minus") != null ? signed : number);
    }

    /** Whether the two characters before a number leave it possible that a sign or a currency touches it. */
    private static boolean mayTouch(String text, int from, int number) {
        if (number == from) {
            return false;
        }
        char last = text.charAt(number - 1);
        if (last != ' ' && last != '\n') {
            return true;
        }
        char before = number - 1 > from ? text.charAt(number - 2) : ' ';
        return !(Character.isLowerCase(before) || Character.isDigit(before) || before == ',' || before == ' ')
                || before == 's';
    }

    /** Where the amount begins. */
    int start(boolean withParenthesis) {
        return withParenthesis ? Math.min(parenthesis, signed) : signed;
    }
}
