package org.disclosurelint.detect.date;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code zone-against-season}: standard time on a date of daylight saving time, or the other way round. It has no parameters. */
public final class ZoneAgainstSeasonProvider implements DetectorProvider {
    @Override
    public String name() {
        return "zone-against-season";
    }

    @Override
    public String label() {
        return "time zone that does not fit its date";
    }

    @Override
    public String description() {
        return "Standard time on a date of daylight saving time, or the other way round.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return ZoneAgainstSeason::in;
    }
}
