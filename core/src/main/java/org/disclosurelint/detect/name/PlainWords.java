package org.disclosurelint.detect.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a draft writes in small letters, gathered in one pass.
 *
 * @param words its words that have no capital
 * @param addresses what stands behind {@code www.} and {@code @}
 */
record PlainWords(Set<String> words, TreeSet<String> addresses) {
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}@./_-])(?<word>\\p{L}{1,40})(?![\\p{L}@]|\\.\\p{L})");
    private static final Pattern ADDRESS = Pattern.compile("(?:www\\.|@)(?<name>[\\p{L}\\p{N}-]{1,40})");

    static PlainWords of(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String written = word.group("word");
            if (written.chars().noneMatch(Character::isUpperCase)) {
                words.add(written);
            }
        }
        TreeSet<String> addresses = new TreeSet<>();
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            addresses.add(address.group("name"));
        }
        return new PlainWords(words, addresses);
    }

    /** Whether the draft uses the word in small letters too. */
    boolean isCommon(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a web or e-mail address begins with the word. */
    boolean isInAddress(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String next = addresses.ceiling(small);
        return next != null && next.startsWith(small);
    }
}
