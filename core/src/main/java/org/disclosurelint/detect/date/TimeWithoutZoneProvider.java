package org.disclosurelint.detect.date;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code time-without-zone}: a time of a conference call or webcast with which no time zone stands. It has no parameters. */
public final class TimeWithoutZoneProvider implements DetectorProvider {
    @Override
    public String name() {
        return "time-without-zone";
    }

    @Override
    public String label() {
        return "time of a call without its zone";
    }

    @Override
    public String description() {
        return "A time of a conference call or webcast with which no time zone stands.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new TimeWithoutZone();
    }
}
