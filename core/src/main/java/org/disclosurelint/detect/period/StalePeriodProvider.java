package org.disclosurelint.detect.period;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code period-long-over}: a period of headline and lead that ended so long before the release that its year cannot be meant. It has no parameters. */
public final class StalePeriodProvider implements DetectorProvider {
    @Override
    public String name() {
        return "period-long-over";
    }

    @Override
    public String label() {
        return "period that was over long before";
    }

    @Override
    public String description() {
        return "A period of headline and lead that ended so long before the release that its year cannot be meant.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new StalePeriods();
    }
}
