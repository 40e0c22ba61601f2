package org.disclosurelint.check;

import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * What the draft says otherwise than something else that says it too is a finding. Where there is nothing to compare, the
 * check does not apply and says so; that is what it has over a detector that asks the same.
 */
record Consistent(Fact fact, Scope scope) implements Check {
    @Override
    public String kind() {
        return "consistent";
    }

    @Override
    public Outcome check(Subject subject) {
        return fact.compare(subject, scope);
    }
}
