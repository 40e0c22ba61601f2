package org.disclosurelint.detect.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/** Where a space was lost between a sentence and the next, or between a word and a bracket; the first place of a paragraph. */
final class MissingSpaces {
    private static final Pattern SEAM = Pattern.compile(
            // ended.The next; "ended."The next
            "(?<before>[\\p{L}\\d]{0,30}(?:\\p{Ll}{2}|\\d%?|\\p{Ll}\\)))[.!?][”\"]?(?<after>\\p{Lu}\\p{Ll}{1,20})(?=[ ,])"
                    // word,word
                    + "|(?<![\\p{L}\\d./@_-])\\p{Ll}{3,20},(?:\\p{Ll}{3,20}|\\p{Lu}\\p{Ll}{2,20})(?=[ ,.])"
                    // (the "Company")today; Velder(the "Company"); 2025($171.10)
                    + "|[\\p{L}\\d.”\"]\\)\\p{Ll}{3,20}(?=[ ,.])"
                    + "|(?<![\\p{L}\\d./@_-])(?:\\p{Lu}?\\p{Ll}{3,20}|\\d{4})\\((?:the [“\"]|[“\"]\\p{Lu}|\\$\\d|\\p{Lu}\\p{Ll}{2,20}[ :])");

    private static final Set<String> DOMAINS = Set.of("Com", "Net", "Org", "Io", "Ai", "Co", "Tv", "Js");

    private MissingSpaces() {}

    static List<Slip> in(Subject subject) {
        String text = subject.draft().text();
        List<Slip> found = new ArrayList<>();
        for (Block block : subject.draft().blocks()) {
            if (!Paragraphs.isText(block) || !mayHoldSeam(text, block.range())) {
                continue;
            }
            Matcher seam = SEAM.matcher(text)
                    .region(block.range().start(), block.range().end())
                    .useTransparentBounds(true);
            boolean told = false;
            while (!told && seam.find()) {
                TextRange range = new TextRange(seam.start(), seam.end());
                boolean contact = subject.anatomy().partOf(range) == Part.CONTACT_BLOCK;
                if (!contact && !isAddress(text, range) && !isName(seam)) {
                    found.add(new Slip(range));
                    told = true;
                }
            }
        }
        return found;
    }

    /** Whether a sign that ends something stands right before a word, or a bracket right behind one: told in a fraction of the time. */
    private static boolean mayHoldSeam(String text, TextRange block) {
        for (int i = block.start() + 1; i < block.end() - 1; i++) {
            char before = text.charAt(i - 1);
            char behind = text.charAt(i + 1);
            boolean isSeam = switch (text.charAt(i)) {
                case '.', '!', '?' ->
                    (isLetter(behind) && !Character.isLowerCase(behind)) || "”\"".indexOf(behind) >= 0;
                case ',', ')' -> isLetter(behind);
                case '(' -> isLetter(before) || Character.isDigit(before);
                default -> false;
            };
            if (isSeam) {
                return true;
            }
        }
        return false;
    }

    /** Or half of one. */
    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c);
    }

    /** Whether the word in which it stands is a web or e-mail address. */
    private static boolean isAddress(String text, TextRange range) {
        int start = range.start();
        while (start > 0 && range.start() - start < 200 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, range.end());
        return word.contains("@") || word.contains("/") || word.contains("www.");
    }

    /** "Booking.Com": a name that ends as domains do. */
    private static boolean isName(Matcher seam) {
        String before = seam.group("before");
        String after = seam.group("after");
        return before != null && after != null && Character.isUpperCase(before.charAt(0)) && DOMAINS.contains(after);
    }
}
