package org.disclosurelint.detect.pattern;

import java.util.ArrayList;
import java.util.BitSet;
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
    /** Of so many stretches each is held against each other. */
    int FEW = 12;

    /** Most texts hold one or another digit: they are asked for behind most else. */
    int DIGITS = 10;

    /** So small a part of a text is not narrowed down any further: that would take longer than to try a pattern there. */
    int LITTLE = 8;

    /** Any text will do. */
    Needed NOTHING = new All(List.of());

    /** Whether a text holds it. */
    boolean isIn(TrigramText text);

    /**
     * Where in a text a match can be, if none is longer than so many characters and each holds what is needed: a bit for each character
     * that may be part of one.
     */
    BitSet within(TrigramText text, int longest);

    /** In how many ways a text can hold it, roughly: what has few is asked for first. */
    int choices();

    record Piece(Stretch stretch) implements Needed {
        @Override
        public boolean isIn(TrigramText text) {
            return text.holds(stretch);
        }

        @Override
        public BitSet within(TrigramText text, int longest) {
            return text.around(stretch, longest);
        }

        @Override
        public int choices() {
            return stretch == Stretch.DIGIT ? DIGITS : 1;
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
        public BitSet within(TrigramText text, int longest) {
            BitSet within = new BitSet(text.length());
            within.set(0, text.length());
            for (Needed part : parts) {
                boolean isLittle = within.cardinality() < text.length() / LITTLE;
                if (isLittle && !part.isIn(text)) {
                    within.clear();
                } else if (!isLittle) {
                    within.and(part.within(text, longest));
                }
            }
            return within;
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
        public BitSet within(TrigramText text, int longest) {
            BitSet within = new BitSet(text.length());
            parts.forEach(part -> within.or(part.within(text, longest)));
            return within;
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
     * One of these folded stretches; where they are few, of those that hold one another only the shorter is asked for.
     *
     * @param stretches with {@link Stretch#EDGE} where a word must begin or end
     */
    static Needed anyOf(Collection<String> stretches) {
        List<String> kept = new ArrayList<>(stretches.size());
        for (String stretch : stretches) {
            String plain = Stretch.plain(stretch);
            if (plain.isEmpty()) {
                return NOTHING;
            }
            kept.add(plain);
        }
        if (kept.size() <= FEW) {
            List<String> all = List.copyOf(kept);
            kept.removeIf(s -> all.stream().anyMatch(o -> s.length() > o.length() && s.contains(o)));
        }
        List<Needed> pieces = new ArrayList<>(kept.size());
        kept.forEach(s -> pieces.add(new Piece(Stretch.of(s))));
        return pieces.size() == 1 ? pieces.get(0) : new Any(List.copyOf(pieces));
    }
}
