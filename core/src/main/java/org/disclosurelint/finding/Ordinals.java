package org.disclosurelint.finding;

import java.util.HashMap;
import java.util.Map;

/** Counts what is alike within a file. Not thread-safe; one file, one count. */
final class Ordinals {
    private final Map<String, Integer> seen = new HashMap<>();

    /** How many of the kind there are now; 1 for the first. */
    int next(String kind) {
        return seen.merge(kind, 1, Integer::sum);
    }
}
