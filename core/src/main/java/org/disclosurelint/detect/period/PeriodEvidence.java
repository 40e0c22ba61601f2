package org.disclosurelint.detect.period;

import java.util.Map;
import org.disclosurelint.rule.Evidence;

/**
 * What a draft says of a period, and what it says otherwise elsewhere.
 *
 * @param expected what the calendar or the other words call for, as words of a sentence
 * @param because who says so, as a clause: "the draft says 'first quarter ended March 31, 2026'"
 */
public record PeriodEvidence(String expected, String because) implements Evidence {
    @Override
    public Map<String, String> slots() {
        return Map.of("expected", expected, "because", because);
    }
}
