package org.disclosurelint.check;

import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Subject;

/** Of a rule of the engine about the files around the drafts: what a draft says is nothing to it. */
record EngineCheck() implements Check {
    @Override
    public String kind() {
        return "engine";
    }

    @Override
    public Outcome check(Subject subject) {
        return Outcome.passed();
    }
}
