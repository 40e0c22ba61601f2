package org.disclosurelint.detect.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two words can be one in two spellings. */
final class Spellings {
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    /** Two spellings of one word, by what a suffix makes of it. */
    private static final Set<String> ENDINGS =
            Set.of("s", "es", "n", "an", "ed", "d", "al", "ly", "r", "er", "y", "ic", "e", "or", "on", "ing", "en");

    private Spellings() {}

    /** Words that differ in a letter, longer ones in two, and not by an ending. */
    static boolean areNear(String one, String other) {
        int length = Math.min(one.length(), other.length());
        if (length < 4 || one.charAt(0) != other.charAt(0) || one.equalsIgnoreCase(other)) {
            return false;
        }
        int distance = DISTANCE.apply(one, other);
        boolean near = distance == 1 || (distance == 2 && (length >= 7 || isScrambled(one, other)));
        return near && !isInflected(one, other) && !isInflected(other, one);
    }

    /** Words that differ in one letter, which one has more, or has otherwise. */
    static boolean differByOne(String one, String other) {
        return DISTANCE.apply(one, other) == 1;
    }

    /** A word, and what is left of it without one of its letters: words that differ in one letter have one of these in common. */
    static Stream<String> shortened(String word) {
        return Stream.concat(
                Stream.of(word),
                IntStream.range(0, word.length()).mapToObj(i -> word.substring(0, i) + word.substring(i + 1)));
    }

    static boolean isPlural(String one, String other) {
        String plural = one.length() > other.length() ? one : other;
        String singular = one.length() > other.length() ? other : one;
        return plural.endsWith("ies")
                ? singular.endsWith("y")
                : plural.endsWith("s")
                        && plural.substring(0, plural.length() - 1).equals(singular);
    }

    /** The same letters in another order. */
    private static boolean isScrambled(String one, String other) {
        return Arrays.equals(
                one.toLowerCase(Locale.ROOT).chars().sorted().toArray(),
                other.toLowerCase(Locale.ROOT).chars().sorted().toArray());
    }

    private static boolean isInflected(String stem, String form) {
        for (int cut = 0; cut <= 1; cut++) {
            String head = stem.substring(0, stem.length() - cut);
            if (form.startsWith(head) && ENDINGS.contains(form.substring(head.length()))) {
                return true;
            }
        }
        return false;
    }
}
