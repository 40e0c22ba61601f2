package org.disclosurelint.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;

/**
 * Reads a phrase with {@code *} or slots around its keyword: what stands before the keyword from there to the left, what stands
 * behind it to the right, item by item. No item is read from the same place of a sentence twice, whatever the number of
 * keywords, so that the work is bounded by the length of the draft times that of the phrase. Of several readings the one with the fewest words in place
 * of {@code *} and the longest names is taken. Not thread-safe; made for one phrase and one draft.
 */
final class PhraseMatcher {
    /** So many signs and words together a gap may hold, lest a line of nothing but signs count as no words at all. */
    private static final int SIGNS_OF_A_GAP = 12;

    private final Phrase phrase;
    private final PhraseText text;
    private final boolean gaps;
    private TextRange within = new TextRange(0, 0);

    /** For each place of the stretch, and each item there, whether reading on from it failed. */
    private BitSet failed = new BitSet();

    /** A place up to which the phrase was read, and what its slots were on the way, nearest to the keyword first. */
    private record Place(int at, List<Filled> filled) {
        Place on(int to) {
            return new Place(to, filled);
        }
    }

    private record Filled(int item, TextRange range) {}

    PhraseMatcher(Phrase phrase, PhraseText text) {
        this.phrase = phrase;
        this.text = text;
        this.gaps = phrase.items().stream().anyMatch(i -> i instanceof Phrase.Item.Gap);
    }

    /** The phrase around one place of its keyword, if it stands there. */
    Optional<PhraseHit> around(TextRange keyword) {
        enter(keyword);
        String words = ((Phrase.Item.Literal) phrase.items().get(phrase.anchor())).text();
        int start = keyword.start() - (words.length() - words.stripLeading().length());
        int end = start + words.length();
        if (start < within.start() || end > within.end() || !text.folded().startsWith(words, start)) {
            return Optional.empty();
        }
        Optional<Place> left = read(phrase.anchor() - 1, new Place(start, List.of()), -1);
        return left.flatMap(
                l -> read(phrase.anchor() + 1, new Place(end, List.of()), 1).map(r -> hit(l, r)));
    }

    /** Only the sentence of the keyword is read if there are gaps. */
    private void enter(TextRange keyword) {
        TextRange entered = gaps
                ? new TextRange(
                        text.sentenceAt(keyword.start()).start(),
                        Math.max(
                                keyword.end(),
                                text.sentenceAt(keyword.end() - 1).end()))
                : new TextRange(0, text.folded().length());
        if (!entered.equals(within)) {
            failed = new BitSet();
            within = entered;
        }
    }

    /** Reads on from a place, item by item; where that failed once in this sentence it is not tried again. */
    private Optional<Place> read(int item, Place place, int step) {
        if (item < 0 || item == phrase.items().size()) {
            return isBoundary(place.at()) ? Optional.of(place) : Optional.empty();
        }
        int here = (place.at() - within.start()) * phrase.items().size() + item;
        if (failed.get(here)) {
            return Optional.empty();
        }
        for (Place to : next(item, place, step)) {
            if (to.at() >= within.start() && to.at() <= within.end()) {
                Optional<Place> end = read(item + step, to, step);
                if (end.isPresent()) {
                    return end;
                }
            }
        }
        failed.set(here);
        return Optional.empty();
    }

    private List<Place> next(int item, Place place, int step) {
        if (phrase.items().get(item) instanceof Phrase.Item.Literal words) {
            return literal(words.text(), place, step);
        }
        if (phrase.items().get(item) instanceof Phrase.Item.Gap gap) {
            return gap(gap.atMost(), place, step);
        }
        return ends(kind(item), place.at(), step).stream()
                .map(to -> new Place(to, filled(place, item, to)))
                .toList();
    }

    private SlotKind kind(int item) {
        return ((Phrase.Item.Slot) phrase.items().get(item)).kind();
    }

    private static List<Filled> filled(Place place, int item, int to) {
        List<Filled> all = new ArrayList<>(place.filled());
        all.add(new Filled(item, new TextRange(Math.min(place.at(), to), Math.max(place.at(), to))));
        return all;
    }

    private List<Place> literal(String words, Place place, int step) {
        int start = step > 0 ? place.at() : place.at() - words.length();
        return start >= 0 && text.folded().startsWith(words, start)
                ? List.of(place.on(step > 0 ? start + words.length() : start))
                : List.of();
    }

    private List<Place> gap(int atMost, Place place, int step) {
        List<Place> places = new ArrayList<>();
        if (!isBoundary(place.at())) {
            return places;
        }
        int words = 0;
        int index = step > 0 ? text.from(place.at()) : text.from(place.at()) - 1;
        for (int seen = 0; seen < SIGNS_OF_A_GAP + atMost && index >= 0 && index < text.pieces(); seen++) {
            TextRange piece = text.piece(index);
            int to = step > 0 ? piece.start() : piece.end();
            if (to != place.at()) {
                places.add(place.on(to));
            }
            if (text.isWord(index) && ++words > atMost) {
                break;
            }
            index += step;
        }
        return places;
    }

    private List<Integer> ends(SlotKind kind, int at, int step) {
        return switch (kind) {
            case WORD -> word(at, step);
            case NAME -> {
                int index = index(at, step);
                yield index < 0 ? List.of() : new PhraseNames(text).ends(index, step);
            }
            default ->
                (step > 0 ? text.endOf(kind, at) : text.startOf(kind, at))
                        .stream().toList();
        };
    }

    private List<Integer> word(int at, int step) {
        int index = index(at, step);
        return index < 0 || !text.isWord(index)
                ? List.of()
                : List.of(step > 0 ? text.piece(index).end() : text.piece(index).start());
    }

    /** The word or sign that begins (to the right) or ends (to the left) at a place, or -1. */
    private int index(int at, int step) {
        int index = step > 0 ? text.from(at) : text.from(at) - 1;
        boolean touches = index >= 0
                && index < text.pieces()
                && (step > 0 ? text.piece(index).start() : text.piece(index).end()) == at;
        return touches ? index : -1;
    }

    private boolean isBoundary(int at) {
        String folded = text.folded();
        return at <= 0
                || at >= folded.length()
                || !Character.isLetterOrDigit(folded.charAt(at))
                || !Character.isLetterOrDigit(folded.charAt(at - 1));
    }

    private PhraseHit hit(Place left, Place right) {
        List<Filled> all = new ArrayList<>(left.filled());
        all.addAll(right.filled());
        all.sort(Comparator.comparingInt(Filled::item));
        Map<String, String> slots = new HashMap<>();
        Map<SlotKind, Integer> counts = new HashMap<>();
        for (Filled filled : all) {
            SlotKind kind = kind(filled.item());
            slots.put(kind.id(counts.merge(kind, 1, Integer::sum)), text.words(filled.range()));
        }
        return new PhraseHit(new TextRange(left.at(), right.at()), phrase, slots);
    }
}
