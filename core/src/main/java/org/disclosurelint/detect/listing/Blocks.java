package org.disclosurelint.detect.listing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the blocks of a text begin, and where the first main verb of each ends. Each is looked for once, so that a block of
 * thousands of citations costs no more than one. Not thread-safe.
 */
final class Blocks {
    /** What a release says that its issuer does; the subject of the lead stands before. */
    static final Pattern MAIN_VERB = Pattern.compile(
            "(?i)(?<![\\w-])(?:today(?!,)|announce[sd]?|report(?:s|ed)|ha(?:s|ve|d)|is|are|was|were|will|said|says|declare[sd]|post(?:s|ed)|released?|unveil(?:s|ed)|launch(?:es|ed)|introduce[sd]|signed|signs"
                    + "|provide[sd]?|complete[sd]|acquire[sd]?|(?:to|will) acquire|entered|enters|named|names|appoint(?:s|ed)|offers|congratulates|continues|receive[sd]|closed|filed|agreed|agrees|plans|expects|confirm(?:s|ed)|issued|issues)(?![\\w-])");

    private final String text;
    private final TreeSet<Integer> gaps = new TreeSet<>();
    private final Map<Integer, Integer> verbEnds = new HashMap<>();

    Blocks(String text) {
        this.text = text;
        for (int gap = text.indexOf("\n\n"); gap >= 0; gap = text.indexOf("\n\n", gap + 1)) {
            gaps.add(gap);
        }
    }

    /** Where the block of a place begins. */
    int startOf(int place) {
        return Optional.ofNullable(gaps.floor(place)).map(gap -> gap + 2).orElse(0);
    }

    /** Whether a main verb stands in the block of a place and before the place. */
    boolean hasVerbBefore(int place) {
        return verbEnds.computeIfAbsent(startOf(place), this::verbEnd) <= place;
    }

    private int verbEnd(int start) {
        int end = Optional.ofNullable(gaps.ceiling(start)).orElse(text.length());
        Matcher verb = MAIN_VERB.matcher(text).region(start, end);
        return verb.find() ? verb.end() : Integer.MAX_VALUE;
    }
}
