package org.disclosurelint.detect.date;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code impossible-date}: a day that its month does not have. It has no parameters. */
public final class ImpossibleDateProvider implements DetectorProvider {
    @Override
    public String name() {
        return "impossible-date";
    }

    @Override
    public String label() {
        return "date that no calendar has";
    }

    @Override
    public String description() {
        return "A day that its month does not have.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return ImpossibleDate::in;
    }
}
