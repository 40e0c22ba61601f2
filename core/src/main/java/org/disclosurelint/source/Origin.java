package org.disclosurelint.source;

import java.util.List;

/**
 * How a value came to be that several files had a say in: a rule file, the packs that extend its pack, a
 * {@code disclosure.yml}. Immutable.
 *
 * @param items the value as it holds, in words: the items of a list, else one text; empty if it was dropped
 * @param steps what each file did, in the order in which it was done; at least one
 */
public record Origin(List<String> items, List<Step> steps) {
    public Origin {
        items = List.copyOf(items);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a value without an origin");
        }
    }

    /** The step that gave the value, which later steps may have added to or taken from. */
    public Step given() {
        return steps.stream()
                .filter(s -> s.deed() == Deed.GIVEN)
                .reduce((earlier, later) -> later)
                .orElse(steps.get(0));
    }

    /** Whether more than one file had a say. */
    public boolean isChanged() {
        return steps.size() > 1;
    }

    /** What a file does to a value. */
    public enum Deed {
        /** It gives the value; what was there before no longer holds. */
        GIVEN,
        /** It adds items to a list. */
        ADDED,
        /** It takes items from a list. */
        TAKEN,
        /** It gives another value that leaves no room for this one. */
        DROPPED
    }

    /**
     * What one file did.
     *
     * @param items what it gave, added or took, in words; of a dropped value, what it was
     * @param path the file, as problems name it
     * @param line the 1-based line of the key
     */
    public record Step(Deed deed, List<String> items, String path, int line) {
        public Step {
            items = List.copyOf(items);
        }

        /** The place as problems print it: {@code path:line}. */
        public String place() {
            return path + ":" + line;
        }
    }
}
