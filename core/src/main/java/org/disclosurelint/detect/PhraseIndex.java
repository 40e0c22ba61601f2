package org.disclosurelint.detect;

import java.util.ArrayList;
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
    private final Set<String> keywords = new HashSet<>();
    private final Set<String> loose = new HashSet<>();
    private final Set<Wanted> searches = new LinkedHashSet<>();
    private final Map<String, List<Wanted>> searchesFor = new HashMap<>();

    /** The words of one search. It is made once for all drafts, and known by its identity. */
    static final class Wanted {
        private final Set<String> keywords;
        private final Set<String> loose;

        /**
         * @param keywords folded words
         * @param loose those of them that count within words, too
         */
        Wanted(Set<String> keywords, Set<String> loose) {
            this.keywords = Set.copyOf(keywords);
            this.loose = Set.copyOf(loose);
        }
    }

    /** What is known of a draft, these words looked for. */
    static Reading reading(Subject subject, Wanted wanted) {
        Reading reading = subject.recall(READING);
        if (!reading.found.containsKey(wanted)) {
            PhraseIndex index = subject.reference().compiled(PhraseIndex.class, r -> new PhraseIndex());
            boolean isNewDraft = reading.by.isEmpty();
            reading.by(index.with(wanted, isNewDraft)); // while other threads read other drafts
            index.answer(wanted, reading, isNewDraft);
        }
        return reading;
    }

    private synchronized List<Words> with(Wanted wanted, boolean isNewDraft) {
        if (isNewDraft && all.size() > 1) {
            all = compacted(all);
        }
        if (searches.add(wanted)) {
            join(wanted);
        }
        all.forEach(Words::compile);
        return all;
    }

    /** Of a new draft all searches of the run are answered at once, since most of them find nothing; later ones one by one. */
    private synchronized void answer(Wanted wanted, Reading reading, boolean isNewDraft) {
        if (!isNewDraft || reading.by != all) {
            reading.found.put(
                    wanted,
                    wanted.keywords.stream().filter(reading.ranges::containsKey).toList());
            return;
        }
        searches.forEach(s -> reading.found.put(s, List.of()));
        for (String word : reading.ranges.keySet()) {
            for (Wanted search : searchesFor.getOrDefault(word, List.of())) {
                List<String> words = reading.found.getOrDefault(search, List.of());
                if (words.isEmpty()) {
                    words = new ArrayList<>();
                    reading.found.put(search, words);
                }
                words.add(word);
            }
        }
    }

    private void join(Wanted wanted) {
        wanted.keywords.forEach(word ->
                searchesFor.computeIfAbsent(word, w -> new ArrayList<>()).add(wanted));
        if (!keywords.containsAll(wanted.keywords) || !loose.containsAll(wanted.loose)) {
            Words missing = new Words(new LinkedHashSet<>(wanted.keywords), wanted.loose);
            missing.keywords.removeIf(
                    word -> keywords.contains(word) && (loose.contains(word) || !wanted.loose.contains(word)));
            keywords.addAll(wanted.keywords);
            loose.addAll(wanted.loose);
            List<Words> more = new ArrayList<>(all);
            more.add(missing);
            all = List.copyOf(more);
        }
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
        /** Which words of a search stand in the draft; without the search if nobody asked yet. */
        private final Map<Wanted, List<String>> found = new IdentityHashMap<>();

        Reading(Subject subject) {
            folded = subject.recall(FoldedText.ANALYSIS);
        }

        private void by(List<Words> current) {
            if (current == by) {
                return;
            }
            boolean isLonger =
                    by.size() <= current.size() && current.subList(0, by.size()).equals(by);
            for (Words words : isLonger ? current.subList(by.size(), current.size()) : current) {
                Map<String, List<TextRange>> here = new HashMap<>();
                words.compile()
                        .all(folded)
                        .forEach(h -> here.computeIfAbsent(h.phrase(), p -> new ArrayList<>())
                                .add(h.range()));
                ranges.putAll(here); // of a word that counts within words since, all places
            }
            by = current;
        }

        /** The words of a search that stand in the draft, in no order. */
        List<String> wordsOf(Wanted search) {
            return found.getOrDefault(search, List.of());
        }

        List<TextRange> ranges(String keyword) {
            return ranges.getOrDefault(keyword, List.of());
        }
    }
}
