package org.disclosurelint.detect;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurelint.draft.TextRange;

/**
 * Many phrases, looked for in short texts: headlines, the sentence that says what a release is about. Other than the phrases of
 * rules ({@link PhraseSearch}) they do not join the automaton that reads whole drafts. Immutable and thread-safe.
 */
public final class PhraseBook {
    private final Map<String, List<Phrase>> byKeyword;
    private final Phrases keywords;

    private PhraseBook(Map<String, List<Phrase>> byKeyword, Phrases keywords) {
        this.byKeyword = byKeyword;
        this.keywords = keywords;
    }

    public static PhraseBook of(Collection<Phrase> phrases) {
        Map<String, List<Phrase>> byKeyword = phrases.stream()
                .distinct()
                .collect(Collectors.groupingBy(Phrase::keyword, LinkedHashMap::new, Collectors.toList()));
        return new PhraseBook(
                byKeyword,
                Phrases.of(
                        byKeyword.keySet(),
                        phrases.stream()
                                .filter(Phrase::isLoose)
                                .map(Phrase::keyword)
                                .collect(Collectors.toSet())));
    }

    /**
     * The phrases that stand in a text, which is read as one sentence.
     *
     * @return where each stands first, in ranges of the text
     */
    public Map<Phrase, TextRange> in(String text) {
        PhraseText sentence = PhraseText.ofSentence(text);
        Map<Phrase, TextRange> found = new HashMap<>();
        for (Phrases.Hit hit : keywords.all(sentence.folded())) {
            for (Phrase phrase : byKeyword.getOrDefault(hit.phrase(), List.of())) {
                range(phrase, hit.range(), sentence)
                        .ifPresent(r -> found.merge(phrase, r, (a, b) -> a.start() <= b.start() ? a : b));
            }
        }
        return found;
    }

    private static Optional<TextRange> range(Phrase phrase, TextRange keyword, PhraseText sentence) {
        if (phrase.isLiteral()) {
            return Optional.of(keyword).filter(k -> Phrases.isWhole(sentence.folded(), k));
        }
        return new PhraseMatcher(phrase, sentence).around(keyword).map(PhraseHit::range);
    }
}
