package org.disclosurelint.detect.cautionary;

import java.util.EnumSet;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code stale-year}: an outlook of the cautionary statement on a year that was over on the date of the draft. It has no parameters. */
public final class StaleYearProvider implements DetectorProvider {
    @Override
    public String name() {
        return "stale-year";
    }

    @Override
    public String label() {
        return "outlook on a year that is over";
    }

    @Override
    public String description() {
        return "An outlook of the cautionary statement on a year that was over on the date of the draft.";
    }

    @Override
    public Set<Part> parts() {
        return EnumSet.of(Part.CAUTIONARY_STATEMENT);
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new StaleYears();
    }
}
