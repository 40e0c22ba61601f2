package org.disclosurelint.pack;

import java.util.List;
import org.disclosurelint.rule.Rule;

/**
 * A pack of rules. Immutable.
 *
 * @param name the name of its folder
 * @param version of the pack, printed in every report
 * @param title what it is, in a few words
 * @param byDefault whether it is in force where nobody names a pack
 * @param rules in the order of their ids
 */
public record RulePack(String name, String version, String title, boolean byDefault, List<Rule> rules) {
    public RulePack {
        rules = List.copyOf(rules);
    }

    /** A pack without a title that holds only where it is named. */
    public RulePack(String name, String version, List<Rule> rules) {
        this(name, version, name, false, rules);
    }

    /** The same pack with other rules. */
    public RulePack withRules(List<Rule> others) {
        return new RulePack(name, version, title, byDefault, others);
    }
}
