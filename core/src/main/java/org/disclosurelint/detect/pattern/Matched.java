package org.disclosurelint.detect.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is known of the words that a piece of a pattern matches. */
sealed interface Matched {
    /** More words than these are not told apart. */
    int MOST_WORDS = 48;

    /** Nor what is repeated more often than this. */
    int MOST_TIMES = 3;

    /** What no pattern with an end to it comes near. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /** Any words whatever. */
    Matched ANYTHING = new Holding(Needed.NOTHING, UNBOUNDED);

    /** Any one character. */
    Matched ONE = new Holding(Needed.NOTHING, 1);

    /** One of the ten digits. */
    Matched DIGIT = new Holding(new Needed.Piece(Stretch.DIGIT), 1);

    /** No words, and nothing about those around. */
    Matched EMPTY = new Exactly(Set.of(""));

    /** No words, where a word begins or ends. */
    Matched EDGE = new Exactly(Set.of(Stretch.EDGE));

    Needed needed();

    /** Of how many code points at most; {@link #UNBOUNDED} if that cannot be said. */
    int longest();

    /** These folded words and no others; words that differ only in case are one. */
    record Exactly(Set<String> words) implements Matched {
        @Override
        public Needed needed() {
            return Needed.anyOf(words);
        }

        @Override
        public int longest() {
            return words.stream()
                    .mapToInt(word -> word.replace(Stretch.EDGE, "").length())
                    .max()
                    .orElse(0);
        }
    }

    /** Words that hold what is needed. */
    record Holding(@Override Needed needed, @Override int longest) implements Matched {}

    /** One or the other of the pieces. */
    static Matched oneOf(List<Matched> pieces) {
        Set<String> words = new LinkedHashSet<>();
        for (Matched piece : pieces) {
            if (!(piece instanceof Exactly exactly)
                    || words.size() + exactly.words().size() > MOST_WORDS) {
                return new Holding(
                        Needed.any(pieces.stream().map(Matched::needed).toList()),
                        pieces.stream().mapToInt(Matched::longest).max().orElse(0));
            }
            words.addAll(exactly.words());
        }
        return new Exactly(words);
    }

    /** One piece after the other. */
    static Matched sequence(List<Matched> pieces) {
        List<Needed> needed = new ArrayList<>();
        Set<String> words = Set.of("");
        for (Matched piece : pieces) {
            Set<String> next = piece instanceof Exactly exactly ? exactly.words() : Set.of("");
            if (piece instanceof Exactly && words.size() * next.size() <= MOST_WORDS) {
                words = joined(words, next);
                continue;
            }
            needed.add(Needed.anyOf(words));
            if (piece instanceof Holding) {
                needed.add(piece.needed());
            }
            words = next;
        }
        if (needed.isEmpty()) {
            return new Exactly(words);
        }
        needed.add(Needed.anyOf(words));
        int longest = pieces.stream().mapToInt(Matched::longest).reduce(0, Matched::sum);
        return new Holding(Needed.all(needed), longest);
    }

    private static int sum(int one, int other) {
        return (int) Math.min(UNBOUNDED, (long) one + other);
    }

    private static Set<String> joined(Set<String> first, Set<String> second) {
        Set<String> joined = new LinkedHashSet<>();
        first.forEach(a -> second.forEach(b -> joined.add(a + b)));
        return joined;
    }

    /** The piece again and again, as pieces one after the other. */
    default List<Matched> repeated(int least, int most) {
        if (most > MOST_TIMES || !(this instanceof Exactly)) {
            int others = most - Math.min(least, 1);
            int length = longest() == 0 ? 0 : (int) Math.min(UNBOUNDED, (long) longest() * others);
            Matched rest = new Holding(Needed.NOTHING, most == UNBOUNDED ? UNBOUNDED : length);
            return least == 0 ? List.of(rest) : List.of(this, rest);
        }
        List<Matched> all = new ArrayList<>();
        for (int times = least; times <= most; times++) {
            all.add(sequence(Collections.nCopies(times, this)));
        }
        return List.of(oneOf(all));
    }
}
