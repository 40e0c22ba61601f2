package org.disclosurelint.detect.period;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code period-ended-ahead}: a period that is said to have ended on a day after the date of the draft. It has no parameters. */
public final class PeriodAheadProvider implements DetectorProvider {
    @Override
    public String name() {
        return "period-ended-ahead";
    }

    @Override
    public String label() {
        return "period that ended after the date of the draft";
    }

    @Override
    public String description() {
        return "A period that is said to have ended on a day after the date of the draft.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new PeriodsAhead();
    }
}
