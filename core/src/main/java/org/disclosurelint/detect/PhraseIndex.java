package org.disclosurelint.detect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The words that the phrases of all rules of a run need, in few automata. A rule's words join them when the rule first looks at
 * a draft, in an automaton of their own; before the next draft those of like size become one. So a run of one draft compiles
 * each word once, and a run of many reads each draft in few passes. Thread-safe.
 */
final class PhraseIndex {
    /** What is known of one draft; mutable, and seen by the one thread that judges the draft. */
    private static final Analysis<Reading> READING = Reading::new;

    private List<Words> all = List.of();
    /** What was asked for, by identity: a rule asks for the same words of every draft. */
    private final Set<Set<String>> joined = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<String> keywords = new HashSet<>();
    private final Set<String> loose = new HashSet<>();

    /** The index of a run. */
    static PhraseIndex of(Subject subject) {
        return subject.reference().compiled(PhraseIndex.class, r -> new PhraseIndex());
    }

    /**
     * What is known of a draft, these words looked for.
     *
     * @param wanted folded words; of a search that is made once for all drafts, since the set is kept, and never with another {@code within}
     * @param within those of them that count within words, too
     */
    Reading reading(Subject subject, Set<String> wanted, Set<String> within) {
        Reading reading = subject.recall(READING);
        if (reading.known.add(wanted)) {
            reading.by(with(wanted, within, reading.isNew()));
        }
        return reading;
    }

    private synchronized List<Words> with(Set<String> wanted, Set<String> within, boolean isNewDraft) {
        if (isNewDraft && all.size() > 1) {
            all = compacted(all);
        }
        if (joined.add(wanted) && (!keywords.containsAll(wanted) || !loose.containsAll(within))) {
            Words missing = new Words(new LinkedHashSet<>(wanted), Set.copyOf(within));
            missing.keywords.removeIf(
                    word -> keywords.contains(word) && (loose.contains(word) || !within.contains(word)));
            keywords.addAll(wanted);
            loose.addAll(within);
            List<Words> more = new ArrayList<>(all);
            more.add(missing);
            all = List.copyOf(more);
        }
        all.forEach(Words::compile);
        return all;
    }

    /** Each at least twice the size of the next one, so that there are few and no word is often compiled again. */
    private static List<Words> compacted(List<Words> many) {
        List<Words> few = new ArrayList<>();
        for (Words words : many) {
            Words last = words;
            while (!few.isEmpty() && few.get(few.size() - 1).keywords.size() < 2 * last.keywords.size()) {
                last = few.remove(few.size() - 1).and(last);
            }
            few.add(last);
        }
        return List.copyOf(few);
    }

    /** Some of the words; compiled when first needed. */
    private static final class Words {
        private final Set<String> keywords;
        private final Set<String> loose;
        private @Nullable Phrases automaton;

        Words(Set<String> keywords, Set<String> loose) {
            this.keywords = keywords;
            this.loose = loose;
        }

        Words and(Words later) {
            Set<String> words = new LinkedHashSet<>(keywords);
            words.addAll(later.keywords);
            Set<String> within = new HashSet<>(loose);
            within.addAll(later.loose);
            return new Words(words, within);
        }

        Phrases compile() {
            if (automaton == null) {
                automaton = Phrases.of(keywords, loose);
            }
            return automaton;
        }
    }

    /** Where the words stand in one draft. */
    static final class Reading {
        private final String folded;
        private List<Words> by = List.of();
        private final Map<String, List<TextRange>> ranges = new HashMap<>();
        private final Set<Set<String>> known = Collections.newSetFromMap(new IdentityHashMap<>());

        Reading(Subject subject) {
            folded = subject.recall(FoldedText.ANALYSIS);
        }

        private boolean isNew() {
            return by.isEmpty();
        }

        private void by(List<Words> current) {
            if (current == by) {
                return;
            }
            boolean isLonger =
                    by.size() <= current.size() && current.subList(0, by.size()).equals(by);
            for (Words words : isLonger ? current.subList(by.size(), current.size()) : current) {
                Map<String, List<TextRange>> found = new HashMap<>();
                words.compile()
                        .all(folded)
                        .forEach(h -> found.computeIfAbsent(h.phrase(), p -> new ArrayList<>())
                                .add(h.range()));
                ranges.putAll(found); // of a word that counts within words since, all places
            }
            by = current;
        }

        List<TextRange> ranges(String keyword) {
            return ranges.getOrDefault(keyword, List.of());
        }
    }
}
