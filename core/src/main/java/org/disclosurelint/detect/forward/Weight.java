package org.disclosurelint.detect.forward;

import java.util.EnumSet;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.forward.ForwardLookingStatement.Kind;
import org.disclosurelint.detect.forward.ForwardLookingStatement.Trait;

/**
 * Tells what investors would want to know of from courtesies, arrangements and what products do.
 *
 * @param traits what else the wording tells
 */
record Weight(Proposition p, Kind kind, Set<Trait> traits) {
    private static final Set<Family> PLANNED =
            EnumSet.of(Family.EXPECTATION, Family.EXPECTED, Family.PURPOSE, Family.PREPARATION);

    private static final Set<Family> FLAT =
            EnumSet.of(Family.CERTAIN_MODAL, Family.CERTAIN_STATE, Family.PROMISE, Family.SCHEDULE, Family.HEADLINE);

    private static final Set<Family> DATED = EnumSet.of(
            Family.EXPECTED, Family.CERTAIN_MODAL, Family.CERTAIN_STATE, Family.SCHEDULE, Family.HEDGED_MODAL);

    /** So many words behind the verb stands what it acts on. */
    private static final int OBJECT = 8;

    /** So many words behind the verb what it is about may stand, the terms of an offering among them. */
    private static final int FAR = 25;

    /** So many words before the trigger a sentence of usual length begins; longer ones are read no further back. */
    private static final int SENTENCE = 40;

    /** So many words behind "benefit" stands whose gifts one benefits from. */
    private static final int PERSON = 5;

    /** So many words before the trigger stands what is expected. */
    private static final int BEFORE = 14;

    Weight {
        traits = Set.copyOf(traits);
    }

    boolean isTold() {
        if (p.setting().part() == Part.BOILERPLATE || isCourtesy()) {
            return false;
        }
        return isProjection() || isDeal() || isOffering() || isPlan() || isGain() || isMilestone();
    }

    /** "His experience will be invaluable", "we will benefit from her insight". */
    private boolean isCourtesy() {
        Words words = p.words();
        Phrases personal = p.list(Vocabulary.PERSONAL_NOUNS);
        int from = p.trigger().family() == Family.CERTAIN_MODAL
                ? p.trigger().first() - SENTENCE
                : p.clause().subjectStart();
        return p.trigger().family() == Family.LOOKING_FORWARD
                || personal.in(words, from, p.trigger().first())
                || p.verbIs("benefit")
                        && personal.in(
                                words, p.trigger().complement(), p.trigger().complement() + PERSON);
    }

    private boolean isProjection() {
        if (new OwnOutlook(p, kind, traits).isTold() || p.trigger().family() == Family.GUIDANCE) {
            return true;
        }
        if (kind == Kind.PROJECTION
                && (traits.contains(Trait.FIGURE) || traits.contains(Trait.RESULT))
                && !p.subjectIs(Vocabulary.CUSTOMERS)) {
            return traits.contains(Trait.FIGURE)
                    || traits.contains(Trait.ISSUER)
                    || traits.contains(Trait.GROWTH)
                    || traits.contains(Trait.TIME_AHEAD)
                    || new OwnOutlook(p, kind, traits).isItem();
        }
        return traits.contains(Trait.ISSUER)
                && PLANNED.contains(p.trigger().family())
                && p.objectHas(Vocabulary.UNMEASURED_RESULTS, FAR);
    }

    /** What becomes of a deal, and what comes of it. */
    private boolean isDeal() {
        Words words = p.words();
        if (p.subjectIs(Vocabulary.DEAL_SUBJECTS)) {
            return !p.list(Vocabulary.PRODUCT_OFFERINGS).at(words, p.clause().head() - 1)
                    || !words.is(p.clause().head(), "offering", "offerings");
        }
        return p.verbIs(Vocabulary.CLOSING_VERBS) && p.subjectIs(Vocabulary.CLOSING_SUBJECTS)
                || p.trigger().family() == Family.HEADLINE && p.verbIs(Vocabulary.DEAL_VERBS);
    }

    /** "intends to offer $400 million of senior notes", "expects to use the net proceeds to repay". */
    private boolean isOffering() {
        Words words = p.words();
        if (p.verbIs("offer", "issue", "sell", "price") && p.objectHas(Vocabulary.SECURITIES, FAR)) {
            return PLANNED.contains(p.trigger().family());
        }
        boolean proceeds = p.subjectIs("proceeds") || words.is(p.trigger().complement() + 2, "proceeds", "net");
        return proceeds && p.verbIs(Vocabulary.PROCEEDS_VERBS);
    }

    /** The issuer plans something that changes its business or its capital. */
    private boolean isPlan() {
        if (!traits.contains(Trait.ISSUER) && !isAnnouncedOfItself()) {
            return false;
        }
        boolean planned = PLANNED.contains(p.trigger().family());
        if (!planned && !FLAT.contains(p.trigger().family())) {
            return false;
        }
        return p.verbIs(Vocabulary.PLAN_VERBS)
                || p.verbIs(Vocabulary.STEP_VERBS) && (planned || traits.contains(Trait.TIME_AHEAD))
                || p.trigger().family() == Family.EXPECTATION
                        && p.words().is(p.trigger().last() + 1, ":");
    }

    /** "announced that it intends to offer". */
    private boolean isAnnouncedOfItself() {
        Words words = p.words();
        int it = p.clause().subjectStart();
        return p.clause().subjectEnd() == it + 1
                && words.is(it, "it")
                && (words.is(it - 1, "announced", "announces", "said")
                        || words.is(it - 1, "that") && words.is(it - 2, "announced", "announces", "said", "today"));
    }

    /** "The acquisition will expand our presence", "we expect to grow". */
    private boolean isGain() {
        if (!PLANNED.contains(p.trigger().family())
                && !FLAT.contains(p.trigger().family())
                && p.trigger().family() != Family.CHANCE) {
            return false;
        }
        Words words = p.words();
        int from = p.trigger().complement() + 1;
        if (words.is(from, "its", "their", "his", "her", "your")) {
            return false;
        }
        if (traits.contains(Trait.ISSUER) && traits.contains(Trait.GROWTH)) {
            return true;
        }
        boolean own = (traits.contains(Trait.ISSUER) || p.subjectIsOurs()) && kind == Kind.PERFORMANCE;
        for (int i = from; i < Math.min(p.clause().end(), from + OBJECT); i++) {
            if (words.is(i, "as", "while", "when", ",")) {
                return false;
            }
            boolean owned = Traits.owned(words, i);
            if ((owned && gains(i + 1, i + 6)) || (own && gains(i, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Something that a business gains, but not those who work for it: "our sales organization". */
    private boolean gains(int from, int to) {
        Phrases gains = p.list(Vocabulary.BUSINESS_GAINS);
        for (int i = from; i < Math.min(p.clause().end(), to); i++) {
            int length = gains.lengthAt(p.words(), i);
            if (length > 0) {
                return !p.list(Vocabulary.DEPARTMENT_NOUNS).at(p.words(), i + length);
            }
        }
        return false;
    }

    /**
     * "Construction is expected to begin in May", "we continue to target a November in-service date": what is expected, and its
     * time.
     */
    private boolean isMilestone() {
        Words words = p.words();
        if (!traits.contains(Trait.TIME_AHEAD)) {
            return false;
        }
        if (traits.contains(Trait.ISSUER)
                && PLANNED.contains(p.trigger().family())
                && p.objectHas(Vocabulary.MILESTONES, OBJECT)) {
            return true;
        }
        if (!DATED.contains(p.trigger().family())) {
            return false;
        }
        for (int i = p.trigger().first() - 1; i >= Math.max(0, p.trigger().first() - BEFORE); i--) {
            boolean placed = words.is(i + 1, "which", "that") || words.capitalized(i + 1); // "in Dabhol, India, which"
            if (words.hard(i) || (words.is(i, ",") && !placed)) {
                return false;
            }
            if (p.list(Vocabulary.MILESTONES).at(words, i) && words.tagStarts(i, "NN")) {
                return true;
            }
        }
        return false;
    }
}
