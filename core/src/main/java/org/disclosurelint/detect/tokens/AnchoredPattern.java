package org.disclosurelint.detect.tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disclosurelint.detect.PhraseHit;
import org.disclosurelint.detect.PhraseSearch;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Subject;

/**
 * A pattern, and the words that a sentence must hold to match. A sentence is only tagged if it holds one for every token of the
 * pattern that must be there and names its words, so that a common word ({@code is}, and the {@code 's} of every genitive) has
 * next to nothing tagged where the pattern has a rare one, too.
 *
 * @param needed for each such token its words, looked for with the phrases of all rules; at least one
 */
record AnchoredPattern(TokenPattern pattern, List<PhraseSearch> needed) {
    AnchoredPattern {
        needed = List.copyOf(needed);
    }

    /** Where the pattern matches, sentence by sentence. */
    List<TextRange> in(Subject subject) {
        List<List<PhraseHit>> hits = new ArrayList<>();
        for (PhraseSearch search : needed) {
            List<PhraseHit> found = search.in(subject);
            if (found.isEmpty()) {
                return List.of();
            }
            hits.add(found);
        }
        hits.sort(Comparator.comparingInt(List::size));
        List<Sentence> candidates = subject.prose().sentences();
        for (List<PhraseHit> found : hits) {
            candidates = holding(found, candidates);
        }
        return candidates.stream()
                .flatMap(s -> pattern.in(subject.prose().tokens(s)).stream())
                .toList();
    }

    /** The sentences in which hits begin; both are in order. */
    private static List<Sentence> holding(List<PhraseHit> hits, List<Sentence> sentences) {
        List<Sentence> holding = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            while (next < hits.size()
                    && hits.get(next).range().start() < sentence.range().start()) {
                next++;
            }
            if (next < hits.size()
                    && hits.get(next).range().start() < sentence.range().end()) {
                holding.add(sentence);
            }
        }
        return holding;
    }
}
