package org.disclosurelint.format.plain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marker of a list item.
 *
 * @param length how many characters of the line it takes, white space after it included
 * @param ordinal its number for {@code 1.}, {@code (ii)}, {@code b)}; 0 for a bullet
 * @param certain whether it can be nothing else, as {@code •}; a dash or a number can be the wrapped rest of a sentence
 */
record Marker(int length, int ordinal, boolean certain) {
    private static final Pattern BULLET = Pattern.compile("[•●○◦▪■□‣⁃∙·◆❖➢➤►▶✓✔\uF0B7\uF0A7][ \t]*");
    private static final Pattern DASH = Pattern.compile("(?:--?|\\*|\\+|o|–|—)[ \t]+(?=[^ \t])");
    private static final Pattern NUMBER =
            Pattern.compile("(?:(\\d{1,2})[.)]|\\((\\d{1,2})\\)|\\(?([a-z]|[ivx]{2,4})\\))[ \t]+(?=[^ \t])");
    private static final String ROMAN = " i ii iii iv v vi vii viii ix x ";
    private static final int REACH = 24;

    static Optional<Marker> of(SourceLine line) {
        String head = line.text().substring(0, Math.min(REACH, line.length()));
        Matcher bullet = BULLET.matcher(head);
        if (bullet.lookingAt()) {
            return Optional.of(new Marker(bullet.end(), 0, true));
        }
        Matcher dash = DASH.matcher(head);
        if (dash.lookingAt() && !Rule.isEndMark(line) && !isBetweenDashes(line)) {
            return Optional.of(new Marker(dash.end(), 0, false));
        }
        Matcher number = NUMBER.matcher(head);
        if (number.lookingAt()) {
            return Optional.of(new Marker(number.end(), ordinal(number), false));
        }
        return Optional.empty();
    }

    /** {@code - more -} is a notice, no item. */
    private static boolean isBetweenDashes(SourceLine line) {
        return line.length() > 2 && "-–—*".indexOf(line.first()) >= 0 && line.last() == line.first();
    }

    private static int ordinal(Matcher number) {
        for (int group = 1; group <= 2; group++) {
            if (number.group(group) != null) {
                return Integer.parseInt(number.group(group));
            }
        }
        String letters = number.group(3);
        int roman = ROMAN.indexOf(" " + letters + " ");
        boolean readsRoman = roman >= 0 && (letters.length() > 1 || letters.equals("i") || letters.equals("v"));
        if (readsRoman) {
            return (int)
                    ROMAN.substring(0, roman + 1).chars().filter(c -> c == ' ').count();
        }
        return letters.charAt(0) - 'a' + 1;
    }
}
