package org.disclosurelint.finding;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.rule.Rule;

/**
 * What came of one rule on one draft.
 *
 * @param notApplicable why it did not run, if it did not
 * @param findings what it found; empty if it passed or did not run
 */
public record RuleResult(Rule rule, Optional<String> notApplicable, List<Finding> findings) {
    public RuleResult {
        findings = List.copyOf(findings);
    }

    public boolean passed() {
        return notApplicable.isEmpty() && findings.isEmpty();
    }
}
