package org.disclosurelint.detect.period;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code headline-quarter-conflict}: a quarter of the headline that the lead or the periods of the draft contradict. It has no parameters. */
public final class HeadlineQuarterProvider implements DetectorProvider {
    @Override
    public String name() {
        return "headline-quarter-conflict";
    }

    @Override
    public String label() {
        return "quarter that differs from the headline";
    }

    @Override
    public String description() {
        return "A quarter of the headline that the lead or the periods of the draft contradict.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new HeadlineQuarters();
    }
}
