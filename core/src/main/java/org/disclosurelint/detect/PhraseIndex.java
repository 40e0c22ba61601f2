package org.disclosurelint.detect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * The phrases of all rules of a run, in one automaton. A rule's phrases join it when the rule first looks at a draft; once
 * every rule has, each further draft is read in one pass. Thread-safe.
 */
final class PhraseIndex {
    /** What is known of one draft; mutable, and seen by the one thread that judges the draft. */
    private static final Analysis<Reading> READING = Reading::new;

    private Set<String> phrases = Set.of();
    private Phrases automaton = Phrases.of(phrases);

    /** The index of a run. */
    static PhraseIndex of(Subject subject) {
        return subject.reference().compiled(PhraseIndex.class, r -> new PhraseIndex());
    }

    /** Where some phrases stand in a draft; of hits that lie within one another only the longest. */
    List<Phrases.Hit> in(Subject subject, Collection<String> wanted) {
        return subject.recall(READING).hits(this, wanted);
    }

    private synchronized Phrases with(Collection<String> wanted) {
        if (!phrases.containsAll(wanted)) {
            Set<String> more = new LinkedHashSet<>(phrases);
            more.addAll(wanted);
            phrases = more;
            automaton = Phrases.of(more);
        }
        return automaton;
    }

    private static final class Reading {
        private final String folded;
        private Phrases by = Phrases.of(Set.of());
        private Map<String, List<TextRange>> ranges = Map.of();

        Reading(Subject subject) {
            folded = FoldedText.fold(subject.draft().text());
        }

        List<Phrases.Hit> hits(PhraseIndex index, Collection<String> wanted) {
            Phrases current = index.with(wanted);
            if (current != by) {
                Map<String, List<TextRange>> found = new HashMap<>();
                current.all(folded)
                        .forEach(h -> found.computeIfAbsent(h.phrase(), p -> new ArrayList<>())
                                .add(h.range()));
                ranges = found;
                by = current;
            }
            List<Phrases.Hit> hits = new ArrayList<>();
            for (String phrase : wanted) {
                ranges.getOrDefault(phrase, List.of()).forEach(r -> hits.add(new Phrases.Hit(r, phrase)));
            }
            return Phrases.longest(hits);
        }
    }
}
