package org.disclosurelint.detect.residue;

import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code text-after-end-mark}: running prose behind the end mark that looks left over. It has no parameters. */
public final class TrailerTextProvider implements DetectorProvider {
    @Override
    public String name() {
        return "text-after-end-mark";
    }

    @Override
    public String description() {
        return "Running text left behind the end mark.";
    }

    @Override
    public Set<Part> parts() {
        return TrailerText.UNCLAIMED;
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new TrailerText();
    }
}
