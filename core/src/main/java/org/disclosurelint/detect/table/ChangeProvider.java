package org.disclosurelint.detect.table;

import java.util.EnumSet;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code table-change}: a change in a table, in percent or amount, that the two columns before it, or those of the two years, do not
 * come to, though in most other rows they do. It has no parameters.
 */
public final class ChangeProvider implements DetectorProvider {
    @Override
    public String name() {
        return "table-change";
    }

    @Override
    public String label() {
        return "change that its two columns do not come to";
    }

    @Override
    public String description() {
        return "A change in a table, in percent or amount, that the two columns before it, or those of the two years,"
                + " do not come to, though in most other rows they do.";
    }

    @Override
    public Set<Part> parts() {
        return EnumSet.of(Part.FINANCIAL_TABLE);
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new TableDetector(Changes::of);
    }
}
