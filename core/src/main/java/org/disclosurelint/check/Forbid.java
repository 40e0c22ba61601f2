package org.disclosurelint.check;

import java.util.Optional;
import org.disclosurelint.detect.NamedDetector;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * What the detector finds within the scope is a finding.
 *
 * @param kind {@code forbid}, or {@code replace} where the detector also knows the words to write instead
 */
record Forbid(@Override String kind, Scope scope, NamedDetector forbidden) implements Check {
    @Override
    public Outcome check(Subject subject) {
        Optional<String> absent =
                Absence.of(scope, subject).or(() -> forbidden.detector().notApplicable(subject, scope));
        return absent.isPresent()
                ? Outcome.notApplicable(absent.get())
                : Outcome.failedBy(forbidden.detector().detect(subject, scope));
    }
}
