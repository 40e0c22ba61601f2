package org.disclosurelint.detect.date;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code weekday-mismatch}: a weekday with a date on which it does not fall. It has no parameters. */
public final class WeekdayMismatchProvider implements DetectorProvider {
    @Override
    public String name() {
        return "weekday-mismatch";
    }

    @Override
    public String label() {
        return "weekday that does not match its date";
    }

    @Override
    public String description() {
        return "A weekday beside a date that is another weekday.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new WeekdayMismatches();
    }
}
