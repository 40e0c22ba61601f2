package org.disclosurelint.detect.contact;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a last name from the e-mail address that a lost line break ran it into: {@code Ana Reyesareyes@…}, {@code Ana
 * Reyesana@…}, {@code Ana Reyesmedia@…}. Believed only where the rest of the address is made of the name or is a desk.
 */
final class StuckName {
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{Lu}[\\p{Ll}'’.-]{0,20}) $");
    private static final Pattern LAST_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]{1,20}");
    private static final Set<String> DESKS = Set.of(
            "media",
            "press",
            "pr",
            "ir",
            "investor",
            "investors",
            "investorrelations",
            "mediarelations",
            "publicrelations",
            "communications",
            "contact",
            "info",
            "news",
            "newsroom");

    private StuckName() {}

    /** How many characters of an address belong to the name whose first words stand before it; 0 if none do. */
    static int in(String text, int start, String address) {
        Matcher before = WORD_BEFORE.matcher(text).region(Math.max(0, start - 24), start);
        if (!before.find() || !Character.isUpperCase(address.charAt(0))) {
            return 0;
        }
        String first = before.group(1);
        String local = address.substring(0, address.indexOf('@')).stripTrailing();
        for (int cut = local.length() - 2; cut >= 2; cut--) {
            String last = local.substring(0, cut);
            boolean belongs = LAST_NAME.matcher(last).matches()
                    && isMadeOf(letters(local.substring(cut)), letters(first), letters(last))
                    && Names.isPerson(first + " " + last);
            if (belongs) {
                return cut;
            }
        }
        return 0;
    }

    private static boolean isMadeOf(String rest, String first, String last) {
        if (first.isEmpty() || last.length() < 2) {
            return false;
        }
        String initial = first.substring(0, 1);
        boolean named = rest.equals(last)
                || rest.equals(first)
                || rest.equals(first + last)
                || rest.equals(first + last.charAt(0))
                || rest.equals(last + initial)
                || rest.equals(last + first);
        // With a middle initial or two: "jmreyes".
        boolean initials = rest.startsWith(initial) && rest.endsWith(last) && rest.length() <= last.length() + 3;
        return named || initials || last.length() >= 3 && DESKS.contains(rest);
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
