package org.disclosurelint.detect.measure;

import java.util.List;
import org.disclosurelint.draft.TextRange;

/**
 * A financial measure that is not one of GAAP, named in a draft.
 *
 * @param range its words, with those that take it out of GAAP: {@code adjusted diluted EPS}
 * @param kind what it measures
 * @param comparable the GAAP measures to which it can be compared, the most comparable first; at least one
 */
public record Measure(TextRange range, Kind kind, List<GaapMeasure> comparable) {
    /** What a measure measures. */
    public enum Kind {
        PERFORMANCE,
        LIQUIDITY
    }

    public Measure {
        comparable = List.copyOf(comparable);
    }

    /** The most directly comparable measure of GAAP. */
    public GaapMeasure counterpart() {
        return comparable.get(0);
    }
}
