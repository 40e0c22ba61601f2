package org.disclosurelint.detect.amount;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words before an amount that leave it open: {@code about}, {@code more than}, {@code up to an estimated}. */
public final class Approximation {
    private static final int LONGEST = 32;
    private static final Pattern WORDS = Pattern.compile(
            "(?i)(?:\\b(?:approximately|approx\\.?|about|around|roughly|nearly|almost|some|over|under|above|below|up to|more than"
                    + "|less than|fewer than|greater than|at least|at most|in excess of|exceed(?:s|ed|ing)?|close to"
                    + "|as (?:much|many|high|low) as|an? estimated)[ \\n](?:an? |the )?|~[ ]?)$");

    /** The last words of what {@link #WORDS} finds, for a cheap look before it. */
    private static final Set<String> LAST = Set.of(
            "approximately",
            "approx",
            "about",
            "around",
            "roughly",
            "nearly",
            "almost",
            "some",
            "over",
            "under",
            "above",
            "below",
            "to",
            "than",
            "least",
            "most",
            "of",
            "exceed",
            "exceeds",
            "exceeded",
            "exceeding",
            "as",
            "estimated",
            "a",
            "an",
            "the");

    private Approximation() {}

    /**
     * Where the words begin that leave open an amount.
     *
     * @param amount the offset at which the amount begins, its currency and sign included
     * @return empty if no such word stands directly before it
     */
    public static OptionalInt before(CharSequence text, int amount) {
        if (!mayStandBefore(text, amount)) {
            return OptionalInt.empty();
        }
        Matcher words = WORDS.matcher(text)
                .region(Math.max(0, amount - LONGEST), amount)
                .useTransparentBounds(true);
        return words.find() ? OptionalInt.of(words.start()) : OptionalInt.empty();
    }

    private static boolean mayStandBefore(CharSequence text, int amount) {
        int end = amount;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\n')) {
            end--;
        }
        int word = end;
        while (word > 0 && end - word < LONGEST && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        String last = text.subSequence(word, end).toString().toLowerCase(Locale.ROOT);
        return last.isEmpty() || LAST.contains(last);
    }
}
