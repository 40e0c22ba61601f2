package org.disclosurelint.detect.slip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/** Paragraphs and long sentences, or headlines, that stand a second time, word for word. */
final class RepeatedText {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern STOP = Pattern.compile("[.!?][”\"]?(?=\\s\\p{Lu})|\\n");

    private static final Pattern LINE = Pattern.compile("[^\\n]+");

    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("\\s{1,9}(?i:page )?[–—-]?\\s?\\d{1,3}\\b(?![.,%]\\d)");
    private static final Pattern NUMBER_BEFORE =
            Pattern.compile("(?:^|\\s)(?i:page )?[–—-]?\\s?\\d{1,3}(?:\\s?[–—-])?\\s{1,9}$");

    private static final int SHORTEST_HEADLINE = 20;

    /** Shorter paragraphs (a heading, a caption, a label) may well stand twice. */
    private static final int SHORTEST = 90;

    private RepeatedText() {}

    static List<Slip> in(Subject subject) {
        List<Slip> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Block block : subject.draft().blocks()) {
            if (subject.anatomy().partOf(block.range()) == Part.FINANCIAL_TABLE) {
                break; // behind the first table stand its notes, and those of the next table
            }
            Part part = subject.anatomy().partOf(block.range());
            boolean runs = Paragraphs.isText(block) && part != Part.CONTACT_BLOCK;
            if (runs && block.range().length() >= SHORTEST) {
                repeated(subject, block.range(), known, found);
            }
        }
        return withoutRunningHeaders(found, subject.draft().text());
    }

    /** What stands three times or more, each time after the first beside a number, heads the pages of a copy. */
    private static List<Slip> withoutRunningHeaders(List<Slip> found, String text) {
        Map<String, List<Slip>> same =
                found.stream().collect(Collectors.groupingBy(s -> fold(s.range().of(text))));
        Set<String> headers = same.entrySet().stream()
                .filter(s ->
                        s.getValue().size() > 1 && s.getValue().stream().allMatch(h -> isBesideNumber(h.range(), text)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return found.stream()
                .filter(s -> !headers.contains(fold(s.range().of(text))))
                .toList();
    }

    private static boolean isBesideNumber(TextRange range, String text) {
        return NUMBER_BEHIND.matcher(text).region(range.end(), text.length()).lookingAt()
                || NUMBER_BEFORE
                        .matcher(text)
                        .region(Math.max(0, range.start() - 30), range.start())
                        .find();
    }

    /** The headline once more, in another line above the lead. */
    static List<Slip> headlines(Subject subject) {
        String text = subject.draft().text();
        List<Slip> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Section section : subject.anatomy().sections()) {
            if (section.part() == Part.HEADLINE || section.part() == Part.SUBHEADLINE) {
                Matcher line = LINE.matcher(text)
                        .region(section.range().start(), section.range().end());
                while (line.find()) {
                    String words = fold(line.group());
                    if (words.length() >= SHORTEST_HEADLINE && !known.add(words)) {
                        found.add(new Slip(new TextRange(line.start(), line.end())));
                    }
                }
            }
        }
        return found;
    }

    /** Half of a paragraph must be known: notes to tables and safety information say single sentences again on purpose. */
    private static void repeated(Subject subject, TextRange block, Set<String> known, List<Slip> found) {
        String text = subject.draft().text();
        TextRange first = block;
        int length = 0;
        int end = block.start();
        for (TextRange sentence : sentences(text, block)) {
            String words = fold(sentence.of(text));
            if (words.length() >= SHORTEST && !known.add(words)) {
                first = length == 0 ? sentence : first;
                length += sentence.length();
                end = sentence.end();
            }
        }
        if (length * 2 >= block.length()) {
            found.add(new Slip(new TextRange(first.start(), end)));
        }
    }

    private static List<TextRange> sentences(String text, TextRange block) {
        List<TextRange> sentences = new ArrayList<>();
        Matcher stop = STOP.matcher(text).region(block.start(), block.end());
        int from = block.start();
        while (stop.find()) {
            sentences.add(new TextRange(from, stop.end()).stripped(text));
            from = stop.end();
        }
        sentences.add(new TextRange(from, block.end()).stripped(text));
        return sentences;
    }

    private static String fold(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
