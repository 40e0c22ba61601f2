package org.disclosurelint.detect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.disclosurelint.draft.TextRange;

/**
 * Phrases, compiled into one automaton that finds all of them in one pass over a text, however many they are. Case, the kind
 * of white space (a single line break is a space, an empty line is not) and the kind of quotation marks and dashes make no
 * difference; a phrase that begins or ends with a letter or digit is only found as a whole word. Immutable and thread-safe.
 *
 * @see <a href="https://doi.org/10.1145/360825.360855">Aho and Corasick, Efficient string matching, 1975</a>
 */
public final class Phrases {
    /**
     * A phrase found.
     *
     * @param range where
     * @param phrase the phrase as it was given
     */
    public record Hit(TextRange range, String phrase) {}

    private static final Comparator<Hit> LONGEST_FIRST = Comparator.<Hit>comparingInt(
                    h -> h.range().start())
            .thenComparing(h -> h.range().end(), Comparator.reverseOrder());

    private final Map<String, String> asGiven;
    private final Set<String> loose;
    private final Trie automaton;

    private Phrases(Map<String, String> asGiven, Set<String> loose) {
        this.asGiven = asGiven;
        this.loose = loose;
        // The automaton's own ways with case and words differ (it asks the default locale; digits are no word
        // characters).
        this.automaton = Trie.builder().addKeywords(asGiven.keySet()).build();
    }

    /** Compiles phrases; blank ones are left out. */
    public static Phrases of(Collection<String> phrases) {
        return of(phrases, Set.of());
    }

    /** @param loose phrases, folded, that may begin or end within a word */
    static Phrases of(Collection<String> phrases, Set<String> loose) {
        Map<String, String> asGiven = new LinkedHashMap<>();
        for (String phrase : phrases) {
            String folded = FoldedText.words(phrase.strip());
            if (!folded.isEmpty()) {
                asGiven.putIfAbsent(folded, phrase);
            }
        }
        return new Phrases(asGiven, Set.copyOf(loose));
    }

    /** All hits in a text, by start; of hits that lie within one another only the longest. */
    public List<Hit> in(String text) {
        return asGiven.isEmpty() ? List.of() : longest(all(FoldedText.fold(text)));
    }

    /** All hits in a text that is folded already, in no order, those within one another too. */
    List<Hit> all(String folded) {
        List<Hit> hits = new ArrayList<>();
        if (asGiven.isEmpty()) {
            return hits;
        }
        for (Emit emit : automaton.parseText(folded)) {
            TextRange range = new TextRange(emit.getStart(), emit.getEnd() + 1);
            if (isWhole(folded, range) || loose.contains(emit.getKeyword())) {
                hits.add(new Hit(range, asGiven.getOrDefault(emit.getKeyword(), emit.getKeyword())));
            }
        }
        return hits;
    }

    private static List<Hit> longest(Collection<Hit> hits) {
        List<Hit> kept = new ArrayList<>();
        int end = 0;
        for (Hit hit : hits.stream().sorted(LONGEST_FIRST).toList()) {
            if (hit.range().end() > end) {
                kept.add(hit);
                end = hit.range().end();
            }
        }
        return List.copyOf(kept);
    }

    /** Whether neither end of a stretch parts a word. */
    static boolean isWhole(String text, TextRange range) {
        return !(range.start() > 0 && isWord(text, range.start()) && isWord(text, range.start() - 1))
                && !(range.end() < text.length() && isWord(text, range.end() - 1) && isWord(text, range.end()));
    }

    private static boolean isWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
