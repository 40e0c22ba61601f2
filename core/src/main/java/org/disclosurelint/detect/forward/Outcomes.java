package org.disclosurelint.detect.forward;

import org.disclosurelint.detect.horizon.Horizon;

/** Tells promises of what a business will achieve, build or go on doing, from what is only arranged or agreed. */
final class Outcomes {
    /** So many words behind the verb stands what it is about. */
    private static final int OBJECT = 7;

    private Outcomes() {}

    static boolean promised(Proposition p) {
        if (p.passive()
                || p.trigger().verb() < 0
                || p.setting().ofEvent()
                || p.trigger().family() == Family.HEADLINE
                || p.subjectIs("partnership")
                || agreed(p)) {
            return false;
        }
        return p.verbIs(Vocabulary.OUTCOME_VERBS) && p.objectHas(Vocabulary.OUTCOMES, OBJECT)
                || p.verbIs(Vocabulary.PURSUIT_VERBS) && goesOn(p)
                || p.verbIs(Vocabulary.BUILDING_VERBS) && !dealt(p);
    }

    /** "will complete the merger", "will open its annual meeting", "will launch the fund on May 4": deals, events, what has its day. */
    private static boolean dealt(Proposition p) {
        return p.trigger().family() != Family.CERTAIN_MODAL
                || p.objectHas(Vocabulary.DEAL_NOUNS, OBJECT)
                || p.objectHas(Vocabulary.EVENT_NOUNS, OBJECT)
                || p.clauseHas(Vocabulary.FIXED_ACT_PHRASES)
                || TimeAhead.of(p)
                        .filter(h -> h.precision() == Horizon.Precision.DAY)
                        .isPresent();
    }

    /** "will continue to invest", "will keep building". */
    private static boolean goesOn(Proposition p) {
        Words words = p.words();
        int verb = p.trigger().verb();
        return words.is(verb - 1, "to") && words.is(verb - 2, "continue")
                || words.is(verb - 2, "to") && words.adverb(verb - 1) && words.is(verb - 3, "continue");
    }

    /** "Under the new agreement, Meridian will deliver": what is agreed with another. */
    private static boolean agreed(Proposition p) {
        Words words = p.words();
        for (int i = Math.max(0, p.trigger().first() - 40); i < p.trigger().first(); i++) {
            if (words.is(i, "under", "pursuant", "terms", "accordance", "connection")) {
                return true;
            }
        }
        return false;
    }
}
