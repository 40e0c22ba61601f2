package org.disclosurelint.words;

import java.util.List;
import java.util.Locale;

/** The ordinals by which releases count quarters. */
public final class OrdinalWords {
    /** First to fourth in words, as alternatives of a regular expression. */
    public static final String WORDS = "first|second|third|fourth";

    /** The same in words or digits. */
    public static final String ANY = WORDS + "|1st|2nd|3rd|4th";

    private static final List<String> ALL = List.of(ANY.split("\\|"));

    private OrdinalWords() {}

    /** 1 to 4, or 0 for other words; the case makes no difference. */
    public static int value(String word) {
        int at = ALL.indexOf(word.toLowerCase(Locale.ROOT));
        return at < 0 ? 0 : at % 4 + 1;
    }

    /** The word for 1 to 4. */
    public static String word(int number) {
        return ALL.get(number - 1);
    }
}
