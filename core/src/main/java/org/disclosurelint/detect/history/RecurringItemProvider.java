package org.disclosurelint.detect.history;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code recurring-item}: an item called non-recurring that a release of the last two years called so too. It has no parameters. */
public final class RecurringItemProvider implements DetectorProvider {
    @Override
    public String name() {
        return "recurring-item";
    }

    @Override
    public String label() {
        return "item called non-recurring before";
    }

    @Override
    public String description() {
        return "An item called non-recurring that a release of the last two years called so too.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new RecurringItems();
    }
}
