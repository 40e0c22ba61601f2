package org.disclosurelint.language;

import java.util.List;
import java.util.function.Predicate;
import org.disclosurelint.draft.TextRange;

/**
 * A word or a punctuation mark of a sentence; white space is no token.
 *
 * @param range its stretch of the prose
 * @param text the word as it stands in the prose
 * @param readings what the word can be, without regard to its neighbors; empty if the dictionary does not know it
 */
public record Token(TextRange range, String text, List<Reading> readings) {
    public Token {
        readings = List.copyOf(readings);
    }

    /**
     * One way to read a word.
     *
     * @param lemma its dictionary form
     * @param tag its part of speech in the Penn Treebank's tags as LanguageTool uses them ({@code MD}, {@code VBZ}, {@code NN})
     */
    public record Reading(String lemma, String tag) {}

    /** Whether some reading has a tag that starts so. */
    public boolean canBe(String tagPrefix) {
        return any(r -> r.tag().startsWith(tagPrefix));
    }

    /** Whether some reading has this lemma and a tag that starts so. */
    public boolean canBe(String lemma, String tagPrefix) {
        return any(r -> r.lemma().equalsIgnoreCase(lemma) && r.tag().startsWith(tagPrefix));
    }

    private boolean any(Predicate<Reading> test) {
        return readings.stream().anyMatch(test);
    }
}
