package org.disclosurelint.rule;

/**
 * When a rule weighs more than usual: the law or the wires ask more of some releases than of others.
 *
 * @param to the severity where the detector finds something
 * @param when looked for in the whole release
 */
public record Escalation(Severity to, Detector when) {
    public boolean holds(Subject subject) {
        return !when.detect(subject, Scope.WHOLE).isEmpty();
    }
}
