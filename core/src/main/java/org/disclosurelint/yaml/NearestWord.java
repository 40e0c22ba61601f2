package org.disclosurelint.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which known word somebody meant. */
public final class NearestWord {
    private NearestWord() {}

    /** {@code did you mean '…'?}, if some word is near enough: two letters off, or a third of them in a long word. */
    public static Optional<String> hint(String word, Collection<String> words) {
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(2, word.length() / 3));
        return words.stream()
                .filter(w -> distance.apply(word, w) >= 0)
                .min(Comparator.comparingInt((String w) -> distance.apply(word, w))
                        .thenComparing(Comparator.naturalOrder()))
                .map(w -> "did you mean '" + w + "'?");
    }
}
