package org.disclosurelint.detect.date;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code broken-date}: a date of which a piece stands twice or is missing. It has no parameters. */
public final class BrokenDateProvider implements DetectorProvider {
    @Override
    public String name() {
        return "broken-date";
    }

    @Override
    public String label() {
        return "date that is doubled or incomplete";
    }

    @Override
    public String description() {
        return "A date of which a piece stands twice or is missing.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return BrokenDate::in;
    }
}
