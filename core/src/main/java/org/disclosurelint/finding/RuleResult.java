package org.disclosurelint.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.disclosurelint.rule.Rule;

/**
 * What came of one rule on one draft.
 *
 * @param notApplicable why it did not run, if it did not
 * @param findings what it found, accepted or not; empty if it passed or did not run
 */
public record RuleResult(Rule rule, Optional<String> notApplicable, List<Finding> findings) {
    public RuleResult {
        findings = List.copyOf(findings);
    }

    /** Whether it found nothing; what was found and accepted does not pass. */
    public boolean passed() {
        return notApplicable.isEmpty() && findings.isEmpty();
    }

    /** The findings that stand. */
    public List<Finding> open() {
        return findings.stream().filter(Finding::isOpen).toList();
    }

    /** The same without a word of the draft: a reason why the rule did not run may quote it. */
    RuleResult redacted() {
        return new RuleResult(
                rule,
                notApplicable.map(reason -> reason.replaceAll("(?s)'.*'", "\u2026")),
                findings.stream().map(Finding::redacted).toList());
    }

    RuleResult map(UnaryOperator<Finding> change) {
        return findings.isEmpty()
                ? this
                : new RuleResult(
                        rule, notApplicable, findings.stream().map(change).toList());
    }
}
