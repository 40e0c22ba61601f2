package org.disclosurelint.detect.table;

import java.util.EnumSet;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code table-total}: a total in a table that the rows above it do not come to, though in another column they do; or a row called
 * total that all of them miss in every column, and by less than two percent. It has no parameters.
 */
public final class TotalProvider implements DetectorProvider {
    @Override
    public String name() {
        return "table-total";
    }

    @Override
    public String label() {
        return "total that the rows above it do not come to";
    }

    @Override
    public String description() {
        return "A total in a table that the rows above it do not come to, though in another column they do;"
                + " or a row called total that all of them miss in every column, and by less than two percent.";
    }

    @Override
    public Set<Part> parts() {
        return EnumSet.of(Part.FINANCIAL_TABLE);
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new TableDetector(Totals::of);
    }
}
