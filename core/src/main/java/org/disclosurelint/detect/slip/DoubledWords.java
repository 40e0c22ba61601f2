package org.disclosurelint.detect.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.words.MonthNames;

/** Words, and pairs of small words, that stand twice running: {@code of the of the}, {@code 30 June 30}. */
final class DoubledWords {
    private static final String BEFORE = "(?<![\\p{L}\\p{N}'’&.@/-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}'’&@/-]|\\.\\p{L})";
    /** Any two words: the library's own comparison of words whatever their case reads beyond the end of some texts (JDK 17). */
    private static final Pattern SAME =
            Pattern.compile("(?=\\p{L})" + BEFORE + "(?<once>\\p{L}{1,20}) (?<again>\\p{L}{1,20})" + AFTER);

    private static final String SMALL =
            "(?:the|an?|of|in|to|for|with|by|from|at|is|are|was|were|be|been|has|have|will|its|our|their|that|as|we)";
    private static final Pattern PAIR =
            Pattern.compile(BEFORE + "(?<once>" + SMALL + " " + SMALL + ") (?<again>\\k<once>)" + AFTER);
    private static final Pattern DAY = Pattern.compile(
            "(?=\\d)(?<![\\d,.])(?<once>\\d{1,2}) (?<month>" + MonthNames.FULL + ") " + "(?<again>\\k<once>)(?!\\d)");

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");

    /** Words that sentences do repeat. */
    private static final Set<String> REPEATABLE =
            Set.of("had", "very", "so", "no", "more", "much", "many", "bye", "go", "again", "long", "far", "ha", "now");

    private DoubledWords() {}

    static List<Slip> in(Subject subject) {
        String text = subject.draft().text();
        List<Slip> found = new ArrayList<>();
        for (Block block : subject.draft().blocks()) {
            if (Paragraphs.isText(block) && mayDouble(block.range().of(text))) {
                for (Pattern pattern : List.of(SAME, PAIR, DAY)) {
                    find(pattern, text, block.range(), found);
                }
            }
        }
        return found;
    }

    /** Whether a word stands again right behind itself or the next one: told in a fraction of the time. */
    private static boolean mayDouble(String paragraph) {
        String last = "";
        String lastButOne = "";
        Matcher word = WORD.matcher(paragraph);
        while (word.find()) {
            if (word.group().equalsIgnoreCase(last) || word.group().equals(lastButOne)) {
                return true;
            }
            lastButOne = last;
            last = word.group();
        }
        return false;
    }

    private static void find(Pattern pattern, String text, TextRange within, List<Slip> found) {
        Matcher matcher =
                pattern.matcher(text).region(within.start(), within.end()).useTransparentBounds(true);
        while (matcher.find()) {
            if (pattern == SAME && !matcher.group("once").equalsIgnoreCase(matcher.group("again"))) {
                matcher.region(matcher.start("again"), within.end()); // which may stand twice itself
            } else if (pattern != SAME || isSlip(matcher.group("once"), matcher.group("again"))) {
                String meant =
                        pattern == DAY ? matcher.group("month") + " " + matcher.group("again") : matcher.group("once");
                found.add(new Slip(
                        new TextRange(matcher.start(), matcher.end()), matcher.group("again"), Optional.of(meant)));
            }
        }
    }

    /** Names double ("Walla Walla"), and so do single letters; a small word behind another of its kind does not. */
    private static boolean isSlip(String once, String again) {
        boolean small = again.equals(again.toLowerCase(Locale.ROOT));
        boolean article = once.equals("the") && again.equals("The");
        boolean isWord = once.length() > 1 || (once.equalsIgnoreCase("a") && small);
        return (small || article) && isWord && !REPEATABLE.contains(again.toLowerCase(Locale.ROOT));
    }
}
