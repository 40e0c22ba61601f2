package org.disclosurelint.detect.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/**
 * Fields of a contact block that ran into each other where a line break was lost: {@code CEOPhone}, {@code
 * 555-0132hello@velder.example}, {@code DetailsVelder}. One slip for a block, at its first seam.
 */
final class RunTogether {
    private static final String LABEL =
            "(?:Phone|Telephone|Tel|Fax|E-?mail|Website|Web|Mobile|Cell|Office|Contacts?|Investor|Investors|Media|Press|Director|President|Chief|Vice|Senior|CEO|CFO|http|https|www)";

    /** A label, a title or an address behind a letter or a figure. */
    private static final Pattern LABEL_BEHIND = Pattern.compile(
            "(?:\\p{Ll}{2}|[A-Z]{3}|\\d|(?:Inc|Corp|Ltd|Co)\\.|[,)])(?<seam>)" + LABEL + "(?=[ .:\\n]|://|$)");
    /** An address behind a telephone number. */
    private static final Pattern NUMBER_BEFORE =
            Pattern.compile("\\d{3}[-. ]?\\d{4}(?<seam>)\\p{L}{2,40}(?:[.@:]|\\b)");
    /** A name behind a label. */
    private static final Pattern LABEL_BEFORE = Pattern.compile(
            "\\b(?:Contact Details|Company Website|(?:Media|Investor|Press)? ?Contacts?:|Investor Relations|Media Relations|Press Contact|Inquiries:|Directors,)(?<seam>)(?:\\p{Lu}\\p{Ll}|https?:|www\\.)");
    /** Two capitalized words without anything between them; whether that is a name, the rest of the draft tells. */
    private static final Pattern WORDS = Pattern.compile(
            "(?<![\\p{L}\\d@./_-])(?<one>\\p{Lu}\\p{Ll}{2,20}|Inc\\.|Ltd\\.?|LLC|CEO|CFO|President)(?<seam>)(?<two>\\p{Lu}\\p{Ll}{2,20})(?![\\p{L}\\d@]|\\.\\p{Ll})");

    private RunTogether() {}

    static List<Slip> in(Subject subject) {
        List<Slip> found = new ArrayList<>();
        String text = subject.draft().text();
        for (Section section : subject.anatomy().sections(Part.CONTACT_BLOCK)) {
            first(text, section.range()).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Slip> first(String text, TextRange block) {
        for (Pattern pattern : List.of(LABEL_BEHIND, NUMBER_BEFORE, LABEL_BEFORE, WORDS)) {
            Matcher matcher =
                    pattern.matcher(text).region(block.start(), block.end()).useTransparentBounds(true);
            while (matcher.find()) {
                if (!isInAddress(text, matcher) && (pattern != WORDS || areTwo(text, block, matcher))) {
                    return Optional.of(new Slip(around(text, matcher.start("seam"), block)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isInAddress(String text, Matcher matcher) {
        int start = matcher.start();
        while (start > 0 && matcher.start() - start < 100 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String before = text.substring(start, matcher.start("seam"));
        return before.contains("www.") || before.contains("http") || before.contains("/");
    }

    /** Whether the rest of the draft uses one of them as a word of its own, and never both as one. */
    private static boolean areTwo(String text, TextRange block, Matcher matcher) {
        String rest = text.substring(0, block.start()) + ' ' + text.substring(block.end());
        String one = matcher.group("one");
        String two = matcher.group("two");
        return !rest.contains(one + two) && (isWord(rest, one) || isWord(rest, two));
    }

    private static boolean isWord(String text, String word) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])")
                .matcher(text)
                .find();
    }

    /** The words on both sides of a seam. */
    private static TextRange around(String text, int seam, TextRange block) {
        int start = seam;
        int end = seam;
        while (start > block.start() && seam - start < 60 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < block.end() && end - seam < 60 && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new TextRange(start, end);
    }
}
