package org.disclosurelint.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers and magnitudes in words: {@code twenty-five}, {@code million}. */
public final class NumberWords {
    private static final List<String> TEENS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("thousand", 3),
            Map.entry("k", 3),
            Map.entry("million", 6),
            Map.entry("mm", 6),
            Map.entry("mn", 6),
            Map.entry("mln", 6),
            Map.entry("m", 6),
            Map.entry("billion", 9),
            Map.entry("bn", 9),
            Map.entry("b", 9),
            Map.entry("trillion", 12),
            Map.entry("tn", 12));

    /** A number from one to a hundred in words, in lower case or with a capital. */
    public static final String PATTERN = "(?i:(?:" + String.join("|", TENS) + ")(?:[- ](?:"
            + String.join("|", TEENS.subList(1, 10)) + "))?|(?:a|one) hundred|"
            + String.join("|", TEENS.subList(10, 20)) + "|" + String.join("|", TEENS.subList(1, 10)) + ")";

    private NumberWords() {}

    /** The number that words of {@link #PATTERN} name. */
    public static int value(String words) {
        String word = words.toLowerCase(Locale.ROOT);
        if (word.endsWith("hundred")) {
            return 100;
        }
        if (TEENS.contains(word)) {
            return TEENS.indexOf(word);
        }
        String[] parts = word.split("[- ]", 2);
        int tens = (TENS.indexOf(parts[0]) + 2) * 10;
        return parts.length == 1 ? tens : tens + TEENS.indexOf(parts[1]);
    }

    /** What a magnitude word or its abbreviation multiplies by. */
    public static BigDecimal magnitude(String word) {
        return BigDecimal.ONE.scaleByPowerOfTen(POWERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0));
    }
}
