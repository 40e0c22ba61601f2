package org.disclosurelint.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases in drafts. The words of the phrases of all rules are looked for in one pass over each draft; what stands
 * around them is only looked at where they were found. Immutable and thread-safe.
 */
public final class PhraseSearch {
    private static final Comparator<PhraseHit> LONGEST_FIRST = Comparator.<PhraseHit>comparingInt(
                    h -> h.range().start())
            .thenComparing(h -> h.range().end(), Comparator.reverseOrder());

    private final List<Phrase> phrases;
    /** For each keyword the numbers of its phrases. */
    private final Map<String, BitSet> byKeyword;

    private final PhraseIndex.Wanted wanted;

    private PhraseSearch(List<Phrase> phrases) {
        this.phrases = phrases;
        Map<String, BitSet> numbers = new HashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            numbers.computeIfAbsent(phrases.get(i).keyword(), k -> new BitSet()).set(i);
        }
        this.byKeyword = Map.copyOf(numbers);
        this.wanted = new PhraseIndex.Wanted(
                byKeyword.keySet(),
                phrases.stream().filter(Phrase::isLoose).map(Phrase::keyword).collect(Collectors.toSet()));
    }

    public static PhraseSearch of(Collection<Phrase> phrases) {
        return new PhraseSearch(phrases.stream().distinct().toList());
    }

    /** All hits in the order of the draft; of hits that lie within one another only the longest. */
    public List<PhraseHit> in(Subject subject) {
        return in(subject, new TextRange(0, subject.draft().text().length()));
    }

    /** The hits that lie within a stretch of the draft. */
    public List<PhraseHit> in(Subject subject, TextRange within) {
        PhraseIndex.Reading reading = PhraseIndex.reading(subject, wanted);
        List<String> words = reading.wordsOf(wanted);
        return words.isEmpty() ? List.of() : longest(hits(words, reading, within, subject));
    }

    /** Only phrases whose keywords stand in the draft are tried, in their order. */
    private List<PhraseHit> hits(List<String> words, PhraseIndex.Reading reading, TextRange within, Subject subject) {
        BitSet tried = new BitSet(phrases.size());
        words.forEach(word -> tried.or(Objects.requireNonNull(byKeyword.get(word))));
        List<PhraseHit> hits = new ArrayList<>();
        tried.stream()
                .mapToObj(phrases::get)
                .forEach(phrase -> collect(phrase, reading.ranges(phrase.keyword()), within, subject, hits));
        return hits;
    }

    /** Whether the other looks for the same phrases, in whatever order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PhraseSearch search && Set.copyOf(phrases).equals(Set.copyOf(search.phrases));
    }

    @Override
    public int hashCode() {
        return Set.copyOf(phrases).hashCode();
    }

    private void collect(
            Phrase phrase, List<TextRange> places, TextRange within, Subject subject, List<PhraseHit> hits) {
        List<TextRange> read = places.stream()
                .filter(within::contains)
                // Another rule may let the same word count within words.
                .filter(place ->
                        phrase.isLoose() || Phrases.isWhole(subject.draft().text(), place))
                .toList();
        if (phrase.isLiteral()) {
            read.forEach(place -> hits.add(new PhraseHit(place, phrase, Map.of())));
        } else if (!read.isEmpty() && phrase.mayStandIn(subject.recall(FoldedText.ANALYSIS))) {
            PhraseMatcher matcher = new PhraseMatcher(phrase, subject.recall(PhraseText.ANALYSIS));
            read.stream()
                    .flatMap(place -> matcher.around(place).stream())
                    .filter(h -> within.contains(h.range()))
                    .forEach(hits::add);
        }
    }

    private static List<PhraseHit> longest(List<PhraseHit> hits) {
        hits.sort(LONGEST_FIRST);
        List<PhraseHit> kept = new ArrayList<>();
        int end = 0;
        for (PhraseHit hit : hits) {
            if (hit.range().end() > end) {
                kept.add(hit);
                end = hit.range().end();
            }
        }
        return List.copyOf(kept);
    }
}
