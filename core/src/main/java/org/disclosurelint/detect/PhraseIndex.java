package org.disclosurelint.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * The words that the phrases of all rules of a run need, in one automaton. A rule's words join it when the rule first looks at
 * a draft; once every rule has, each further draft is read in one pass. Thread-safe.
 */
final class PhraseIndex {
    /** What is known of one draft; mutable, and seen by the one thread that judges the draft. */
    private static final Analysis<Reading> READING = Reading::new;

    private Set<String> keywords = Set.of();
    private Set<String> loose = Set.of();
    private Phrases automaton = Phrases.of(keywords);

    /** The index of a run. */
    static PhraseIndex of(Subject subject) {
        return subject.reference().compiled(PhraseIndex.class, r -> new PhraseIndex());
    }

    /**
     * What is known of a draft, these words looked for.
     *
     * @param wanted folded words
     * @param within those of them that count within words, too
     */
    Reading reading(Subject subject, Set<String> wanted, Set<String> within) {
        Reading reading = subject.recall(READING);
        reading.by(with(wanted, within));
        return reading;
    }

    private synchronized Phrases with(Set<String> wanted, Set<String> within) {
        if (!keywords.containsAll(wanted) || !loose.containsAll(within)) {
            keywords = union(keywords, wanted);
            loose = union(loose, within);
            automaton = Phrases.of(keywords, loose);
        }
        return automaton;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Where the words stand in one draft. */
    static final class Reading {
        private final String folded;
        private Phrases by = Phrases.of(Set.of());
        private Map<String, List<TextRange>> ranges = Map.of();

        Reading(Subject subject) {
            folded = FoldedText.fold(subject.draft().text());
        }

        private void by(Phrases current) {
            if (current != by) {
                Map<String, List<TextRange>> found = new HashMap<>();
                current.all(folded)
                        .forEach(h -> found.computeIfAbsent(h.phrase(), p -> new ArrayList<>())
                                .add(h.range()));
                ranges = found;
                by = current;
            }
        }

        List<TextRange> ranges(String keyword) {
            return ranges.getOrDefault(keyword, List.of());
        }

        /** The folded prose of a draft, whatever was looked for in it. */
        static String folded(Subject subject) {
            return subject.recall(READING).folded;
        }
    }
}
