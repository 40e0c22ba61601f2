package org.disclosurelint.pack;

import java.util.List;
import org.disclosurelint.rule.Rule;

/**
 * A pack of rules. Immutable.
 *
 * @param name the name of its folder
 * @param version of the pack, printed in every report
 * @param rules in the order of their ids
 */
public record RulePack(String name, String version, List<Rule> rules) {
    public RulePack {
        rules = List.copyOf(rules);
    }
}
