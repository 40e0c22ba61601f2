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
                || itemInObject(p) && !isDuty(p)) {
            return Kind.PROJECTION;
        }
        return p.verbIs(Vocabulary.PERFORMANCE_VERBS) ? Kind.PERFORMANCE : Kind.PLAN;
    }

    /** A financial item in the object that is not the name of a department: "will grow our sales organization". */
    private static boolean itemInObject(Proposition p) {
        Phrases items = p.list(Vocabulary.FINANCIAL_ITEMS);
        int from =
                p.trigger().verb() >= 0 ? p.trigger().verb() + 1 : p.trigger().last() + 1;
        for (int i = from; i < Math.min(p.clause().end(), from + 10); i++) {
            int length = items.lengthAt(p.words(), i);
            if (length > 0 && !p.list(Vocabulary.DEPARTMENT_NOUNS).at(p.words(), i + length)) {
                return true;
            }
        }
        return false;
    }

    /** A duty that somebody takes over: "will serve as Vice President of Sales" projects no sales. */
    private static boolean isDuty(Proposition p) {
        return p.verbIs("serve", "oversee", "manage", "lead", "head", "join", "supervise")
                && !p.words().is(p.trigger().verb() + 1, "to"); // "could lead to sales of"
    }
}
