package org.disclosurelint.detect.forward;

/** Knows legal and normative text, and acts that are decided and fixed. */
final class LegalText {
    private LegalText() {}

    static boolean is(Proposition p) {
        if (p.words().is(p.trigger().first(), "shall") && !p.subjectIsOurs()) {
            return true;
        }
        boolean modal =
                p.trigger().family() == Family.CERTAIN_MODAL || p.trigger().family() == Family.HEDGED_MODAL;
        return modal && p.clauseHas(Vocabulary.LEGAL_PHRASES);
    }

    /** A dividend that will be paid to those on the register of a day, a bond that will fall due in a year: already fixed. */
    static boolean isDeclaredAct(Proposition p) {
        if (p.trigger().family().qualifies()) {
            return false;
        }
        boolean fixed = p.subjectIs(Vocabulary.FIXED_ACT_NOUNS) && !heldAsAsset(p);
        return fixed && (p.verbIs(Vocabulary.FIXED_ACT_VERBS) || p.clauseHas(Vocabulary.FIXED_ACT_PHRASES))
                || p.verbIs("pay", "make", "distribute") && p.clauseHas(Vocabulary.FIXED_ACT_PHRASES)
                || p.verbIs(Vocabulary.CONTRACT_VERBS) && underContract(p);
    }

    /** "Cash and marketable securities, which will be sufficient …": securities that the issuer holds have no terms to fix. */
    private static boolean heldAsAsset(Proposition p) {
        for (int i = p.clause().subjectStart(); i < p.clause().subjectEnd(); i++) {
            if (p.words().is(i, "cash", "marketable")) {
                return true;
            }
        }
        return false;
    }

    /** "Under the terms of the agreement, the Company will pay": what a contract fixes. */
    private static boolean underContract(Proposition p) {
        int from = p.trigger().first();
        while (from > 0 && !p.words().hard(from - 1) && p.trigger().first() - from < 40) {
            from--;
        }
        return p.list(Vocabulary.CONTRACT_PHRASES)
                .in(p.words(), from, p.trigger().first());
    }
}
