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
 * @param attested who answered what it asks, if that is why it passed
 */
public record RuleResult(
        Rule rule, Optional<String> notApplicable, List<Finding> findings, Optional<Attested> attested) {
    public RuleResult {
        findings = List.copyOf(findings);
    }

    /** What came of a rule where nobody answered anything. */
    public RuleResult(Rule rule, Optional<String> notApplicable, List<Finding> findings) {
        this(rule, notApplicable, findings, Optional.empty());
    }

    /** That a rule passed since somebody answered what it asks. */
    public static RuleResult attested(Rule rule, Attested answer) {
        return new RuleResult(rule, Optional.empty(), List.of(), Optional.of(answer));
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
                findings.stream().map(Finding::redacted).toList(),
                attested.map(Attested::redacted));
    }

    RuleResult map(UnaryOperator<Finding> change) {
        return findings.isEmpty()
                ? this
                : new RuleResult(
                        rule, notApplicable, findings.stream().map(change).toList(), attested);
    }
}
