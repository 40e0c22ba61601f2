package org.disclosurelint.detect.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What a text must hold, folded, for a pattern to match anywhere in it. It may ask for less than the pattern does, never for more:
 * a text that lacks it holds no match. Immutable and thread-safe.
 *
 * @see <a href="https://swtch.com/~rsc/regexp/regexp4.html">Cox, Regular Expression Matching with a Trigram Index, 2012</a>
 */
sealed interface Needed {
    /** Any text will do. */
    Needed NOTHING = new All(List.of());

    /** Whether a text holds it. */
    boolean isIn(TrigramText text);

    /** In how many ways a text can hold it, roughly: what has few is asked for first. */
    int choices();

    record Piece(Stretch stretch) implements Needed {
        @Override
        public boolean isIn(TrigramText text) {
            return text.holds(stretch);
        }

        @Override
        public int choices() {
            return 1;
        }
    }

    record All(List<Needed> parts) implements Needed {
        @Override
        public boolean isIn(TrigramText text) {
            for (Needed part : parts) {
                if (!part.isIn(text)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int choices() {
            return parts.stream().mapToInt(Needed::choices).min().orElse(Integer.MAX_VALUE);
        }
    }

    record Any(List<Needed> parts) implements Needed {
        @Override
        public boolean isIn(TrigramText text) {
            for (Needed part : parts) {
                if (part.isIn(text)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public int choices() {
            return parts.stream().mapToInt(Needed::choices).sum();
        }
    }

    static Needed all(Collection<Needed> parts) {
        List<Needed> asking = parts.stream()
                .filter(p -> !p.equals(NOTHING))
                .sorted(Comparator.comparingInt(Needed::choices))
                .toList();
        return asking.size() == 1 ? asking.get(0) : new All(asking);
    }

    static Needed any(Collection<Needed> parts) {
        return parts.contains(NOTHING) ? NOTHING : new Any(List.copyOf(parts));
    }

    /**
     * One of these folded stretches; of those that hold one another only the shorter is asked for.
     *
     * @param stretches with {@link Stretch#EDGE} where a word must begin or end
     */
    static Needed anyOf(Collection<String> stretches) {
        List<String> shortest = new ArrayList<>();
        for (String stretch : stretches.stream()
                .map(Stretch::plain)
                .sorted(Comparator.comparingInt(String::length))
                .toList()) {
            if (stretch.isEmpty()) {
                return NOTHING;
            }
            if (shortest.stream().noneMatch(stretch::contains)) {
                shortest.add(stretch);
            }
        }
        List<Needed> pieces =
                shortest.stream().<Needed>map(s -> new Piece(Stretch.of(s))).toList();
        return pieces.size() == 1 ? pieces.get(0) : new Any(pieces);
    }
}
