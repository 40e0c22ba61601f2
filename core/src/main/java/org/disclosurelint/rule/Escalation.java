package org.disclosurelint.rule;

import java.util.List;

/**
 * When a rule weighs more than usual: the law or the wires ask more of some releases than of others.
 *
 * @param to the severity where every detector finds something
 * @param when looked for in the whole release; at least one
 */
public record Escalation(Severity to, List<Detector> when) {
    public Escalation {
        when = List.copyOf(when);
    }

    public boolean holds(Subject subject) {
        return when.stream().noneMatch(d -> d.detect(subject, Scope.WHOLE).isEmpty());
    }
}
