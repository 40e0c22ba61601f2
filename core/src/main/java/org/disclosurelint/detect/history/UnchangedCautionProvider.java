package org.disclosurelint.detect.history;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code unchanged-cautionary-statement}: a cautionary statement that is that of the last releases, where the forward-looking statements speak of something else. It has no parameters. */
public final class UnchangedCautionProvider implements DetectorProvider {
    @Override
    public String name() {
        return "unchanged-cautionary-statement";
    }

    @Override
    public String label() {
        return "cautionary statement of the last releases";
    }

    @Override
    public String description() {
        return "A cautionary statement that is that of the last releases, where the forward-looking statements speak of something else.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new UnchangedCautions();
    }
}
