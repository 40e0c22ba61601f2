package org.disclosurelint.detect.date;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code embargo-conflict}: an embargo that the rest of the release contradicts. It has no parameters. */
public final class EmbargoConflictProvider implements DetectorProvider {
    @Override
    public String name() {
        return "embargo-conflict";
    }

    @Override
    public String label() {
        return "embargo that is contradicted";
    }

    @Override
    public String description() {
        return "An embargo that is another day than the dateline, or stands beside an immediate release.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return EmbargoConflict::in;
    }
}
