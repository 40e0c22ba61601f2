package org.disclosurelint.detect;

import java.util.regex.Pattern;

/**
 * What figures, money and dates look like. Each pattern reads a bounded number of characters from wherever it begins, so that
 * a text is read in time proportional to its length.
 */
final class SlotPatterns {
    private static final String FIGURES = "(?<![\\d.,])\\d{1,15}(?:,\\d{3}){0,6}(?:\\.\\d{1,10})?(?![\\d]|[.,]\\d)";
    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
    private static final String IN_WORDS = "\\b(?:(?:" + TENS + ")(?:-(?:" + ONES + "))?|" + ONES
            + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:a|one) hundred)\\b";
    private static final String MAGNITUDE = "(?:[ \\n-]?(?:thousand|million|billion|trillion|mm?|bn|k)\\b)?";
    private static final String MONTH =
            "\\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
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
            folded(MONTH + "[ \\n]" + DAY + OF_YEAR + "|(?<![\\d.,/-])" + DAY + "[ \\n](?:of[ \\n])?" + MONTH
                    + OF_YEAR + "|(?<![\\d-])(?:19|20)\\d{2}-\\d{2}-\\d{2}(?![\\d-])"
                    + "|(?<![\\d/])\\d{1,2}/\\d{1,2}/(?:(?:19|20)\\d{2}|\\d{2})(?![\\d/])");

    static final Pattern YEAR = folded("(?<![\\d.,$€£/-])(?:19|20)\\d{2}(?![\\d%]|[.,/-]\\d)");

    static final Pattern QUARTER =
            folded("\\b(?:first|second|third|fourth|1st|2nd|3rd|4th)[ \\n-](?:fiscal[ \\n-])?quarter\\b"
                    + "|\\bQ[1-4](?![\\d])|(?<![\\d])[1-4]Q(?!\\p{L})");

    private SlotPatterns() {}

    private static Pattern folded(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
