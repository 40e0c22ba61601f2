package org.disclosurelint.detect.history;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code recycled-headline}: a headline that an earlier release has, word for word. It has no parameters. */
public final class RecycledHeadlineProvider implements DetectorProvider {
    @Override
    public String name() {
        return "recycled-headline";
    }

    @Override
    public String label() {
        return "headline of an earlier release";
    }

    @Override
    public String description() {
        return "A headline that an earlier release has, word for word.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new RecycledHeadlines();
    }
}
