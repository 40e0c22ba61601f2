package org.disclosurelint.detect.history;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code recycled-period}: the quarter and year of an earlier results release, in headline or lead of another. It has no parameters. */
public final class RecycledPeriodProvider implements DetectorProvider {
    @Override
    public String name() {
        return "recycled-period";
    }

    @Override
    public String label() {
        return "period of an earlier results release";
    }

    @Override
    public String description() {
        return "The quarter and year of an earlier results release, in headline or lead of another.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new RecycledPeriods();
    }
}
