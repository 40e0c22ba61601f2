package org.disclosurelint.author;

import java.util.List;

/**
 * How all rules fare with their examples.
 *
 * @param rules in the order of the packs
 */
public record ExampleRun(List<RuleCoverage> rules) {
    public ExampleRun {
        rules = List.copyOf(rules);
    }

    /** Whether every example holds and every rule is fired by one at least. */
    public boolean passed() {
        return rules.stream().allMatch(RuleCoverage::holds);
    }

    public int examples() {
        return rules.stream().mapToInt(r -> r.results().size()).sum();
    }

    /** The examples that do not hold. */
    public List<ExampleResult> failures() {
        return rules.stream().flatMap(r -> r.failures().stream()).toList();
    }

    /** The rules that no example fires. */
    public List<RuleCoverage> neverFiring() {
        return rules.stream().filter(RuleCoverage::neverFires).toList();
    }
}
