package org.disclosurelint.check;

import java.util.Optional;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Question;
import org.disclosurelint.rule.Subject;

/** A check that is not made of some releases, whatever keeps it from them. */
record Excepted(Silence silence, Check check) implements Check {
    @Override
    public String kind() {
        return check.kind();
    }

    @Override
    public Optional<Question> question() {
        return check.question();
    }

    @Override
    public Outcome check(Subject subject) {
        return silence.in(subject).map(Outcome::notApplicable).orElseGet(() -> check.check(subject));
    }
}
