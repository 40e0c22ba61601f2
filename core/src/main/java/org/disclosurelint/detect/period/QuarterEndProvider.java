package org.disclosurelint.detect.period;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code quarter-end-conflict}: a counted quarter or half that ends with another month than the fiscal year calls for. It has no parameters. */
public final class QuarterEndProvider implements DetectorProvider {
    @Override
    public String name() {
        return "quarter-end-conflict";
    }

    @Override
    public String label() {
        return "quarter that ends with another month";
    }

    @Override
    public String description() {
        return "A counted quarter or half that ends with another month than the fiscal year calls for.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new QuarterEnds();
    }
}
