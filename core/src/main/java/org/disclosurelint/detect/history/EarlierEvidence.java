package org.disclosurelint.detect.history;

import java.time.LocalDate;
import java.util.Map;
import org.disclosurelint.rule.EarlierRelease;
import org.disclosurelint.rule.Evidence;

/**
 * The release of before that says the same.
 *
 * @param earlier its file, as reports name it
 * @param date its day
 */
public record EarlierEvidence(String earlier, LocalDate date) implements Evidence {
    static EarlierEvidence of(EarlierRelease release) {
        return new EarlierEvidence(release.path(), release.date());
    }

    @Override
    public Map<String, String> slots() {
        return Map.of("earlier", earlier, "earlier-date", date.toString());
    }
}
