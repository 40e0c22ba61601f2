package org.disclosurelint.check;

import java.util.Optional;
import org.disclosurelint.detect.NamedDetector;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * Words that other words should stand for are findings.
 *
 * @param replaced finds them, with the other words as evidence
 */
record Replace(Scope scope, NamedDetector replaced) implements Check {
    @Override
    public String kind() {
        return "replace";
    }

    @Override
    public Outcome check(Subject subject) {
        Optional<String> absent = Absence.of(scope, subject);
        return absent.isPresent()
                ? Outcome.notApplicable(absent.get())
                : Outcome.failedBy(replaced.detector().detect(subject, scope));
    }
}
