package org.disclosurelint.detect.table;

import java.util.Map;
import org.disclosurelint.rule.Evidence;

/**
 * A figure that does not follow from others, or from which they do not.
 *
 * @param label what the figure is called where it stands
 * @param column the heading of its column; may be empty
 * @param stated the figure as it stands
 * @param computed what the others come to
 */
public record Discrepancy(String label, String column, String stated, String computed) implements Evidence {
    @Override
    public Map<String, String> slots() {
        return Map.of("label", label, "column", column, "stated", stated, "computed", computed);
    }
}
