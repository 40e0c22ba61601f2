package org.disclosurelint.detect;

import java.util.regex.Pattern;
import org.disclosurelint.words.MonthNames;
import org.disclosurelint.words.NumberWords;
import org.disclosurelint.words.OrdinalWords;

/**
 * What figures, money and dates look like. Each pattern reads a bounded number of characters from wherever it begins, so that
 * a text is read in time proportional to its length.
 */
final class SlotPatterns {
    /** What begins with a look ahead is told from most places by one character, before anything is asked of those around it. */
    private static final String FIGURES =
            "(?=\\d)(?<![\\d.,])\\d{1,15}(?:,\\d{3}){0,6}(?:\\.\\d{1,10})?(?![\\d]|[.,]\\d)";

    private static final String IN_WORDS = "\\b" + NumberWords.PATTERN + "\\b";
    private static final String MAGNITUDE = "(?:[ \\n-]?(?:thousand|million|billion|trillion|mm?|bn|k)\\b)?";
    private static final String MONTH = "\\b(?:" + MonthNames.ANY + ")\\b\\.?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?(?!\\d)";
    private static final String OF_YEAR = "(?:,?[ \\n](?:19|20)\\d{2}(?!\\d))?";

    static final Pattern NUMBER = folded(FIGURES + "|" + IN_WORDS);

    static final Pattern MONEY = folded("(?:\\b(?:US|U\\.S\\.|C|A|CA|AU|NZ|HK|S)[ ]?)?[$€£¥][ ]?" + FIGURES + MAGNITUDE
            + "|\\b(?:USD|EUR|GBP|CAD|AUD|JPY|CHF|CNY|RMB)[ ]?" + FIGURES + MAGNITUDE
            + "|(?:" + FIGURES + "|" + IN_WORDS + ")" + MAGNITUDE
            + "[ \\n](?:(?:U\\.S\\.|US|Canadian|Australian)[ \\n])?(?:dollars?|cents?|euros?|pounds?|yen)\\b");

    static final Pattern PERCENT = folded(
            "(?:" + FIGURES + "[ ]?%|(?:" + FIGURES + "|" + IN_WORDS + ")[ \\n-]per[ ]?cent\\b(?![ \\n-]points?\\b))");

    static final Pattern DATE =
            folded(MONTH + "[ \\n]" + DAY + OF_YEAR + "|(?=\\d)(?<![\\d.,/-])" + DAY + "[ \\n](?:of[ \\n])?" + MONTH
                    + OF_YEAR + "|(?=[12])(?<![\\d-])(?:19|20)\\d{2}-\\d{2}-\\d{2}(?![\\d-])"
                    + "|(?=\\d)(?<![\\d/])\\d{1,2}/\\d{1,2}/(?:(?:19|20)\\d{2}|\\d{2})(?![\\d/])");

    static final Pattern YEAR = folded("(?=[12])(?<![\\d.,$€£/-])(?:19|20)\\d{2}(?![\\d%]|[.,/-]\\d)");

    static final Pattern QUARTER = folded("\\b(?:" + OrdinalWords.ANY + ")[ \\n-](?:fiscal[ \\n-])?quarter\\b"
            + "|\\bQ[1-4](?![\\d])|(?=[1-4])(?<![\\d])[1-4]Q(?!\\p{L})");

    private SlotPatterns() {}

    private static Pattern folded(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
