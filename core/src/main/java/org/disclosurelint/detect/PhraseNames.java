package org.disclosurelint.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names as their capitals show them: up to six words that each begin with one, with what joins them ({@code Bank of Akron},
 * {@code Velder & Sons, Inc.}). A word that is only written large because it begins a sentence ({@code The}) is none.
 *
 * @param text the draft
 */
record PhraseNames(PhraseText text) {
    private static final int LONGEST = 6;
    private static final Set<String> JOINING = Set.of("of", "and", "&", "the", "for", "de", "van", "von", "la");
    private static final Set<String> SUFFIXES = Set.of("inc", "corp", "ltd", "llc", "plc", "co", "lp", "jr", "sr");
    private static final Set<String> NO_NAMES = Set.of(
            "the",
            "a",
            "an",
            "this",
            "these",
            "that",
            "those",
            "it",
            "its",
            "we",
            "our",
            "us",
            "he",
            "she",
            "his",
            "her",
            "they",
            "their",
            "in",
            "on",
            "at",
            "as",
            "for",
            "with",
            "by",
            "to",
            "from",
            "of",
            "and",
            "or",
            "but",
            "if",
            "when",
            "while",
            "after",
            "before",
            "during",
            "under",
            "today",
            "yesterday",
            "then",
            "now",
            "also",
            "however",
            "since",
            "is",
            "are",
            "was",
            "were",
            "will",
            "there",
            "all",
            "such",
            "no");

    /**
     * Where the names can end that begin with a word (or, to the left, begin that end with it), longest first.
     *
     * @param first the index of the word, or of the stop behind it
     * @param step 1 to the right, -1 to the left
     */
    List<Integer> ends(int first, int step) {
        List<Integer> found = new ArrayList<>();
        int capitals = 0;
        int joining = 0;
        int index = first;
        while (true) {
            if (isCapital(index)) {
                capitals++;
                joining = 0;
                found.add(0, far(index, step));
            } else if (isStop(index) && (step < 0 || index > first)) {
                found.addAll(0, step > 0 ? List.of(far(index, step)) : List.of());
            } else if (found.isEmpty() || !isJoining(index) || ++joining > 2) {
                return found;
            }
            int next = index + step;
            if (capitals == LONGEST || next < 0 || next >= text.pieces() || !follow(Math.min(index, next))) {
                return found;
            }
            index = next;
        }
    }

    private int far(int index, int step) {
        return step > 0 ? text.piece(index).end() : text.piece(index).start();
    }

    private boolean isCapital(int index) {
        return Character.isUpperCase(text.firstOf(index)) && !NO_NAMES.contains(folded(index));
    }

    private boolean isJoining(int index) {
        return JOINING.contains(folded(index))
                || (text.firstOf(index) == ',' && index + 1 < text.pieces() && SUFFIXES.contains(folded(index + 1)));
    }

    /** The stop of {@code Inc.} or of an initial. */
    private boolean isStop(int index) {
        return text.firstOf(index) == '.'
                && index > 0
                && touch(index - 1)
                && (SUFFIXES.contains(folded(index - 1))
                        || text.piece(index - 1).length() == 1);
    }

    /** Whether nothing but a space stands between two pieces. */
    private boolean follow(int left) {
        return touch(left) || text.piece(left + 1).start() == text.piece(left).end() + 1;
    }

    private boolean touch(int left) {
        return text.piece(left).end() == text.piece(left + 1).start();
    }

    private String folded(int index) {
        return text.folded()
                .substring(text.piece(index).start(), text.piece(index).end());
    }
}
