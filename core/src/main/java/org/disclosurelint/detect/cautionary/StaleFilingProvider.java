package org.disclosurelint.detect.cautionary;

import java.util.EnumSet;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code stale-filing}: a periodic report named in the cautionary statement although a newer one should be on file. It has no parameters. */
public final class StaleFilingProvider implements DetectorProvider {
    @Override
    public String name() {
        return "stale-filing";
    }

    @Override
    public String label() {
        return "periodic report that is not the newest";
    }

    @Override
    public String description() {
        return "A periodic report named in the cautionary statement although a newer one should be on file.";
    }

    @Override
    public Set<Part> parts() {
        return EnumSet.of(Part.CAUTIONARY_STATEMENT);
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new StaleFilings();
    }
}
