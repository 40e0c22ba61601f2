package org.disclosurelint.detect.residue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/**
 * Finds what stands in brackets for the author to fill or confirm and could be a finished release's too: words in capitals,
 * {@code [PRIOR EMPLOYER]}, and a lone count, {@code [17] years}. What tells them apart stands elsewhere in the text: a term
 * that the release uses without brackets too is an editor's, and a count of which the number before stands in brackets, or
 * that opens a line of its own, is the mark of a note.
 */
final class BracketedFields {
    /** Within running text: one word of six letters, or more words of which one is no abbreviation. */
    private static final Pattern CAPITALS =
            Pattern.compile("\\[(?<words>[A-Z]{6,20}|(?=[^\\]]{0,60}[A-Z]{4})[A-Z]{2,20}"
                    + "(?:(?:[ \\n]|[ ]?[/&-][ ]?|['’]S[ ])[A-Z]{2,20}){1,5})\\](?![(:\\p{L}\\p{Nd}])");

    /** What finished releases put in brackets: a picture, a table, an end. */
    private static final Pattern STAGE = Pattern.compile(
            "\\b(?:APPEARS?|ATTACHED|AUDIO|BELOW|CHARTS?|CLICK|CONFIDENTIAL|CONTINUED|DOWNLOAD|EDITORS?|FIGURES?|FOLLOWS?|GRAPHICS?|HERE|IMAGES?|LAUGHTER|LOGO|OBJECT|OMITTED|OPERATOR"
                    + "|PAGE|PHOTOS?|PHOTOGRAPH|PICTURE|REDACTED|RESERVED|RETRACTED|SEAL|SIGNATURES?|SIGNED|TABLES?|UNAUDITED|UPDATED?|VIDEO|WEBCAST)\\b");

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{Nd}])[A-Z]{2,20}(?![\\p{L}\\p{Nd}])");

    private static final Pattern COUNT = Pattern.compile(
            "(?<=[\\p{L},] |[\\p{L},]\\n|[$€£])\\[(?<number>\\d{1,4})(?:[.,]\\d{1,3}){0,2}\\](?:%|[ \\n](?:more[ \\n]|full[ \\n]|new[ \\n])?"
                    + "(?:percent|per[ \\n]share|basis[ \\n]points|cents|thousand|million|billion|years|months|weeks|days|hours|minutes|shares|employees|people|countries|states"
                    + "|locations|offices|stores|sites|customers|patients|clients|units|acres|miles)\\b)");

    private static final Pattern NUMBER = Pattern.compile("\\[(\\d{1,4})\\]");
    private static final Pattern NOTE = Pattern.compile("(?m)^[ \\t]{0,8}[\\[(]?(\\d{1,4})[\\]).]?[ \\t]");

    private BracketedFields() {}

    static List<TextRange> in(String text) {
        List<TextRange> found = new ArrayList<>();
        if (text.indexOf('[') >= 0) {
            capitals(text, found);
            counts(text, found);
        }
        return found;
    }

    private static void capitals(String text, List<TextRange> into) {
        Set<String> used = Set.of();
        Matcher field = CAPITALS.matcher(text);
        while (field.find()) {
            if (used.isEmpty()) {
                used = usedBare(text);
            }
            boolean bare = used.containsAll(List.of(field.group("words").split("[^A-Z]+")));
            if (!bare && !STAGE.matcher(field.group()).find() && isInProse(text, field.start(), field.end())) {
                into.add(new TextRange(field.start(), field.end()));
            }
        }
    }

    /** Words in capitals outside brackets, in lines that are not all in capitals. */
    private static Set<String> usedBare(String text) {
        Set<String> used = new HashSet<>();
        used.add("");
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (!isInBrackets(text, word.start()) && isInProse(text, word.start(), word.end())) {
                used.add(word.group());
            }
        }
        return used;
    }

    private static boolean isInBrackets(String text, int at) {
        int from = Math.max(0, at - 80);
        String before = text.substring(from, at);
        return before.lastIndexOf('[') > before.lastIndexOf(']');
    }

    /** Whether words in lower case stand close by on the line. */
    private static boolean isInProse(String text, int start, int end) {
        for (int i = start - 1; i >= Math.max(0, start - 60) && text.charAt(i) != '\n'; i--) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        for (int i = end; i < Math.min(text.length(), end + 60) && text.charAt(i) != '\n'; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void counts(String text, List<TextRange> into) {
        Set<Integer> marks = Set.of();
        Set<Integer> notes = Set.of();
        Matcher count = COUNT.matcher(text);
        while (count.find()) {
            if (marks.isEmpty()) {
                marks = numbers(NUMBER, text);
                notes = numbers(NOTE, text);
            }
            int number = Integer.parseInt(count.group("number"));
            if (!notes.contains(number) && !marks.contains(number - 1)) {
                into.add(new TextRange(count.start(), count.end()));
            }
        }
    }

    private static Set<Integer> numbers(Pattern pattern, String text) {
        Set<Integer> numbers = new HashSet<>();
        numbers.add(-1);
        Matcher number = pattern.matcher(text);
        while (number.find()) {
            numbers.add(Integer.parseInt(number.group(1)));
        }
        return numbers;
    }
}
