package org.disclosurelint.detect.forward;

import org.disclosurelint.detect.forward.ForwardLookingStatement.Kind;

/** Tells the limb of the definition by what is said of the future. */
final class Kinds {
    private Kinds() {}

    static Kind of(Proposition p) {
        if (p.trigger().verb() < 0 && p.words().forms(p.trigger().first()).contains("assume") || p.verbIs("assume")) {
            return Kind.ASSUMPTION;
        }
        if (p.trigger().family() == Family.GUIDANCE
                || p.subjectIs(Vocabulary.FINANCIAL_ITEMS)
                || p.objectHas(Vocabulary.FINANCIAL_ITEMS, 10) && !isDuty(p)) {
            return Kind.PROJECTION;
        }
        return p.verbIs(Vocabulary.PERFORMANCE_VERBS) ? Kind.PERFORMANCE : Kind.PLAN;
    }

    /** A duty that somebody takes over: "will serve as Vice President of Sales" projects no sales. */
    private static boolean isDuty(Proposition p) {
        return p.verbIs("serve", "oversee", "manage", "lead", "head", "join", "supervise")
                && !p.words().is(p.trigger().verb() + 1, "to"); // "could lead to sales of"
    }
}
