package org.disclosurelint.author;

import java.util.List;
import org.disclosurelint.rule.Rule;

/**
 * How a rule fares with its examples.
 *
 * @param results one per example, those in which it should find something first
 */
public record RuleCoverage(Rule rule, List<ExampleResult> results) {
    public RuleCoverage {
        results = List.copyOf(results);
    }

    /** In how many examples the rule finds something. */
    public int fired() {
        return (int) results.stream().filter(ExampleResult::fired).count();
    }

    /** In how many it finds nothing. */
    public int silent() {
        return results.size() - fired();
    }

    /** Whether no example shows that the rule finds anything at all. */
    public boolean neverFires() {
        return fired() == 0;
    }

    /** The examples that the rule judges otherwise than they say. */
    public List<ExampleResult> failures() {
        return results.stream().filter(r -> !r.holds()).toList();
    }

    public boolean holds() {
        return !neverFires() && failures().isEmpty();
    }
}
