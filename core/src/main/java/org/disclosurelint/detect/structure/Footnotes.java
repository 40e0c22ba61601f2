package org.disclosurelint.detect.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/**
 * Marks of footnotes in running text, and the notes themselves: lines that begin with the mark. Looked for are stars, daggers,
 * raised figures and figures in square brackets; figures in round ones number lists as often as notes.
 */
final class Footnotes {
    private static final String SIGN = "(?<sign>\\*{1,3}|[†‡]|[¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\\[\\d{1,2}\\])";

    /** Behind a word, a figure, a bracket or a full stop, without a space. */
    private static final GuardedPattern MARK =
            GuardedPattern.of("(?<=[\\p{L}\\d)%”\"'.,®™])" + SIGN + "(?=[\\s.,;:)”\"*\\[]|$)");

    private static final Pattern NOTE =
            Pattern.compile("(?m)^[ \\t>]{0,40}(?:\\\\?)" + SIGN + "(?=[ \\t]{0,8}\\n?[^\\s*])");

    /** Square meters, the codes of wires, and the like. */
    private static final Pattern POWER = Pattern.compile("(?i)(?:/[a-z]{1,4}|\\b(?:k?m|cm|mm|ft|in|x|r|co))$");

    private Footnotes() {}

    /** The first mark of each kind to which the draft has no note. */
    static List<TextRange> withoutNote(Subject subject) {
        Map<String, TextRange> marks = marks(subject);
        if (marks.isEmpty()) {
            return List.of();
        }
        Set<String> notes = notes(subject);
        return marks.entrySet().stream()
                .filter(m -> !notes.contains(m.getKey()))
                .filter(m -> m.getKey().charAt(0) != '['
                        || (standsOnce(subject.draft().text(), m.getKey())
                                && !isNote(subject.draft().text(), m.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** In flattened text a note may stand anywhere; then its figure stands twice at least. */
    private static boolean standsOnce(String text, String sign) {
        return text.indexOf(sign) == text.lastIndexOf(sign);
    }

    /** Behind the note before it, where notes ran together: {@code [1] Read in May.[2] Read in June.} */
    private static boolean isNote(String text, String sign) {
        String before = "[" + (Integer.parseInt(sign.substring(1, sign.length() - 1)) - 1) + "]";
        int mark = text.indexOf(before);
        int note = text.indexOf(before, mark + 1);
        return mark >= 0 && note >= 0 && note < text.indexOf(sign);
    }

    private static Map<String, TextRange> marks(Subject subject) {
        String text = subject.draft().text();
        Map<String, TextRange> marks = new LinkedHashMap<>();
        if (!MARK.mayStandIn(subject)) {
            return marks;
        }
        for (Block block : subject.draft().blocks()) {
            if (block.kind() == Block.Kind.TABLE || block.kind() == Block.Kind.SEPARATOR) {
                continue;
            }
            Matcher mark = MARK.pattern()
                    .matcher(text)
                    .region(block.range().start(), block.range().end())
                    .useTransparentBounds(true);
            while (mark.find()) {
                TextRange range = withWord(text, mark.start(), mark.end());
                String word = text.substring(range.start(), mark.start());
                boolean running = subject.anatomy().partOf(range) != Part.FINANCIAL_TABLE;
                if (running && !POWER.matcher(word).find()) {
                    marks.putIfAbsent(mark.group("sign"), range);
                }
            }
        }
        return marks;
    }

    /** In the source, for its stars at the head of lines may have been read as those of a list. */
    private static Set<String> notes(Subject subject) {
        Set<String> notes = new TreeSet<>();
        for (String text :
                List.of(subject.draft().source().text(), subject.draft().text())) {
            Matcher note = NOTE.matcher(text);
            while (note.find()) {
                notes.add(note.group("sign"));
            }
        }
        return notes;
    }

    private static TextRange withWord(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < 40 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return new TextRange(from, end);
    }
}
