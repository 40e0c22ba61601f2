package org.disclosurelint.check;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.NamedDetector;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * That the detector finds nothing within the scope is a finding. A scope that the draft does not have cannot hold it: then
 * the rule is not applicable, and whether the part itself may be missing is for another rule to say.
 *
 * @param belongsIn where a finding points if nothing in the draft comes near
 */
record Require(Scope scope, NamedDetector required, Part belongsIn) implements Check {
    @Override
    public String kind() {
        return "require";
    }

    @Override
    public Outcome check(Subject subject) {
        return check(subject, List.of());
    }

    /** @param calledForBy the words that call for it, in order; empty if none do */
    Outcome check(Subject subject, List<TextRange> calledForBy) {
        Optional<String> absent =
                Absence.of(scope, subject).or(() -> required.detector().notApplicable(subject, scope));
        if (absent.isPresent()) {
            return Outcome.notApplicable(absent.get());
        }
        if (!required.detector().detect(subject, scope).isEmpty()) {
            return Outcome.passed();
        }
        Optional<Match.Found> closest = required.detector().closest(subject, scope);
        return Outcome.failedBy(List.of(new Match.Missing(
                belongsIn,
                closest.map(c -> List.of(c.range())).orElse(calledForBy),
                closest.flatMap(Match.Found::evidence))));
    }
}
