package org.disclosurelint.report;

import java.util.Optional;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.RuleResult;

/** What a finding asks of people, and what they answered. */
final class Asked {
    private Asked() {}

    /** {@code Are the shares penny stock? Answered by an attestation 'not-a-penny-stock'}, if its rule asks anything. */
    static Optional<String> of(Finding finding) {
        return finding.rule()
                .check()
                .question()
                .map(q -> q.asks() + " Answered by an attestation '" + q.attestation() + "'");
    }

    /** {@code rule-id: attested by Jane Roe, General Counsel, on 2026-03-09}, if that is why the rule passed. */
    static Optional<String> answered(RuleResult result) {
        return result.attested().map(a -> result.rule().id() + ": " + a.words());
    }
}
