package org.disclosurelint.detect;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * A draft as phrases with slots read it: its words and signs, its sentences, and where figures and dates stand. Each is worked
 * out in one pass when first asked for, so that a phrase is tried at any place without reading on. Not thread-safe.
 */
final class PhraseText {
    /** Only asked for where the words of a phrase with {@code *} or slots were found. */
    static final Analysis<PhraseText> ANALYSIS = PhraseText::of;

    private final Supplier<Stream<TextRange>> split;
    private final String text;
    private final String folded;
    private final int[] starts;
    private final int[] ends;
    private final int[] from;
    private final int pieces;
    private final TreeMap<Integer, TextRange> sentences = new TreeMap<>();
    private final Map<SlotKind, Figures> figures = new EnumMap<>(SlotKind.class);

    /** Where the stretches of one kind stand, by both ends. */
    private record Figures(Map<Integer, Integer> endOf, Map<Integer, Integer> startOf) {}

    /** @param split the sentences, only asked for if a phrase has gaps */
    private PhraseText(String text, String folded, Supplier<Stream<TextRange>> split) {
        this.text = text;
        this.folded = folded;
        this.split = split;
        this.starts = new int[text.length()];
        this.ends = new int[text.length()];
        this.pieces = split();
        this.from = new int[text.length() + 1];
        for (int offset = text.length(), index = pieces; offset >= 0; offset--) {
            index -= index > 0 && starts[index - 1] == offset ? 1 : 0;
            from[offset] = index;
        }
    }

    private static PhraseText of(Subject subject) {
        return new PhraseText(
                subject.draft().text(),
                subject.recall(FoldedText.ANALYSIS),
                () -> subject.prose().sentences().stream().map(Sentence::range));
    }

    /** A text that is one sentence. */
    static PhraseText ofSentence(String text) {
        return new PhraseText(text, FoldedText.fold(text), () -> Stream.of(new TextRange(0, text.length())));
    }

    /** Words (with what joins their letters: {@code U.S}, {@code 10-K}, {@code 1,200}) and single signs. */
    private int split() {
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            if (Character.isWhitespace(text.charAt(at++))) {
                continue;
            }
            if (isLetter(start)) {
                while (at < text.length()
                        && (isLetter(at)
                                || ("'.,-&/".indexOf(text.charAt(at)) >= 0 && isLetter(at - 1) && isLetter(at + 1)))) {
                    at++;
                }
            }
            starts[count] = start;
            ends[count++] = at;
        }
        return count;
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    String folded() {
        return folded;
    }

    String words(TextRange range) {
        return range.of(text).replace('\n', ' ');
    }

    /** The index of the first word or sign that begins at a place or behind it; {@link #pieces} if there is none. */
    int from(int offset) {
        return from[offset];
    }

    /** How many words and signs there are. */
    int pieces() {
        return pieces;
    }

    TextRange piece(int index) {
        return new TextRange(starts[index], ends[index]);
    }

    boolean isWord(int index) {
        return isLetter(starts[index]);
    }

    char firstOf(int index) {
        return text.charAt(starts[index]);
    }

    /** The sentence in which a place is; in tables its line. */
    TextRange sentenceAt(int offset) {
        if (sentences.isEmpty()) {
            split.get().forEach(s -> sentences.put(s.start(), s));
        }
        Map.Entry<Integer, TextRange> before = sentences.floorEntry(offset);
        if (before != null && before.getValue().contains(offset)) {
            return before.getValue();
        }
        int end = text.indexOf('\n', offset);
        return new TextRange(text.lastIndexOf('\n', offset) + 1, end < 0 ? text.length() : end);
    }

    /** The end of what begins at a place, if it is of a kind that its characters tell. */
    Optional<Integer> endOf(SlotKind kind, int start) {
        return Optional.ofNullable(figures(kind).endOf().get(start));
    }

    /** The start of what ends at a place, if it is of a kind that its characters tell. */
    Optional<Integer> startOf(SlotKind kind, int end) {
        return Optional.ofNullable(figures(kind).startOf().get(end));
    }

    private Figures figures(SlotKind kind) {
        return figures.computeIfAbsent(kind, k -> read(k.pattern().orElseThrow()));
    }

    private Figures read(Pattern pattern) {
        Figures read = new Figures(new HashMap<>(), new HashMap<>());
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            read.endOf().put(matcher.start(), matcher.end());
            read.startOf().put(matcher.end(), matcher.start());
        }
        return read;
    }
}
