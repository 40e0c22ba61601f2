package org.disclosurelint.detect.forward;

/** Tells what a product does by its design, and for whom, from a plan for it. */
final class Capability {
    private Capability() {}

    static boolean is(Proposition p) {
        boolean modal =
                p.trigger().family() == Family.CERTAIN_MODAL || p.trigger().family() == Family.HEDGED_MODAL;
        return modal
                && !p.hasHorizon()
                && (p.clauseHas(Vocabulary.USE_FRAMES)
                        || p.words().is(p.trigger().verb() + 1, "you") && !p.subjectIsOurs()
                        || p.subjectIs(Vocabulary.END_USERS) && !p.passive()
                        || p.subjectIs(Vocabulary.CUSTOMERS)
                                && p.verbIs(Vocabulary.PERCEPTION_VERBS)
                                && !p.subjectIsOurs()
                        || p.subjectIs(Vocabulary.PRODUCT_NOUNS) && p.verbIs(Vocabulary.OPERATING_VERBS) && !p.passive()
                        || opensTheWay(p));
    }

    /** "The button will let users …", "code that will allow merchants to …": a thing opens the way for those who use it. */
    private static boolean opensTheWay(Proposition p) {
        if (!p.verbIs(Vocabulary.CAPABILITY_VERBS) || p.subjectIsOurs() || combined(p)) {
            return false;
        }
        boolean product = p.subjectIs(Vocabulary.PRODUCT_NOUNS)
                || p.clause().relative()
                        && p.list(Vocabulary.PRODUCT_NOUNS)
                                .at(p.words(), p.clause().subjectEnd() - 1);
        int object = p.trigger().verb() + 1;
        return p.list(Vocabulary.END_USERS).in(p.words(), object, object + 3)
                || product && p.list(Vocabulary.CUSTOMERS).in(p.words(), object, object + 3);
    }

    /** "The platform combined with ours will": what comes of a deal is no design. */
    private static boolean combined(Proposition p) {
        for (int i = p.clause().subjectStart(); i < p.clause().subjectEnd(); i++) {
            if (p.words().is(i, "combined", "combination", "together", "joint", "new")) {
                return true;
            }
        }
        return p.subjectIs(Vocabulary.DEAL_NOUNS);
    }
}
