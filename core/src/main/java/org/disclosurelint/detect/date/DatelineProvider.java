package org.disclosurelint.detect.date;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code dateline}: the dateline, if it names a place and the release is dated. It has no parameters. */
public final class DatelineProvider implements DetectorProvider {
    @Override
    public String name() {
        return "dateline";
    }

    @Override
    public String label() {
        return "dateline with place and date";
    }

    @Override
    public String description() {
        return "The dateline, if it names a place and the release is dated.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new DatelineParts();
    }
}
