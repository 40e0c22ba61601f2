package org.disclosurelint.detect.date;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code wrong-year}: a date whose year cannot be meant. It has no parameters. */
public final class WrongYearProvider implements DetectorProvider {
    @Override
    public String name() {
        return "wrong-year";
    }

    @Override
    public String label() {
        return "date in a year that cannot be meant";
    }

    @Override
    public String description() {
        return "A date whose year cannot be meant, for the event would be over, or a call most of a year ahead.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new WrongYear();
    }
}
