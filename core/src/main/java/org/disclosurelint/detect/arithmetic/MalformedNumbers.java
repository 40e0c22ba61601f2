package org.disclosurelint.detect.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.amount.Figure;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * Figures whose commas or points stand wrong: {@code $11,6000,000}, {@code 1.234.567 shares}. Only where a currency, a percent
 * sign or a noun shows that one number was meant, and not a list of several.
 */
final class MalformedNumbers {
    static final Analysis<List<Disagreement>> ANALYSIS = MalformedNumbers::of;

    private static final Pattern NUMBER = Pattern.compile(
            "(?=\\d)(?<![\\p{L}\\p{N}.,/:-])\\d{1,12}(?:[.,]\\d{1,12}){1,8}+(?![\\p{L}\\p{N}/:-]|[.,]\\d)");
    private static final Pattern MONEY = Pattern.compile("[$€£][ ]?\\(?$");
    private static final Pattern RUPEES = Pattern.compile("(?:\\bRs\\.?|\\bINR|₹)[ ]?$");
    private static final Pattern UNIT = Pattern.compile(
            "[ ]?%|[ ](?:thousand|million|billion|percent|per cent|dollars|(?:[\\p{L}-]{1,15} ){0,2}(?:shares|units|warrants|ounces|tonnes|acres|square))\\b");
    private static final Pattern LAKHS = Pattern.compile("\\d{1,2}(?:,\\d{2}){1,4},\\d{3}(?:\\.\\d{1,2})?");
    private static final Pattern VERSION = Pattern.compile("(?!\\d{1,3}(?:\\.\\d{3}){2,})\\d{1,3}(?:\\.\\d{1,3}){2,}");
    private static final int NEAR = 8;

    private MalformedNumbers() {}

    private static List<Disagreement> of(Subject subject) {
        String text = subject.draft().text();
        List<Disagreement> disagreements = new ArrayList<>();
        for (Block block : subject.draft().blocks()) {
            Matcher m = NUMBER.matcher(text)
                    .region(block.range().start(), block.range().end())
                    .useTransparentBounds(true);
            while (m.find()) {
                if (isOne(text, m) && Figure.ofDigits(m.group()).isEmpty()) {
                    disagreements.add(new Disagreement(new TextRange(m.start(), m.end()), Map.of()));
                }
            }
        }
        return List.copyOf(disagreements);
    }

    private static boolean isOne(String text, Matcher m) {
        String digits = m.group();
        String before = text.substring(Math.max(0, m.start() - NEAR), m.start());
        boolean money = MONEY.matcher(before).find();
        boolean unit = UNIT.matcher(text).region(m.end(), text.length()).lookingAt();
        return (money || unit)
                && !RUPEES.matcher(before).find()
                && !LAKHS.matcher(digits).matches()
                && (money || !VERSION.matcher(digits).matches());
    }
}
