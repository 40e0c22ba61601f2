package org.disclosurelint.detect.forward;

import java.util.ArrayList;
import java.util.List;

/** Finds expectations without an owner ("is expected to close", "on track to") and certainties ("is poised to"). */
final class ParticipleTriggers implements TriggerFinder {
    @Override
    public List<Trigger> find(Words words, Setting setting) {
        List<Trigger> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int expected = setting.list(Vocabulary.EXPECTED_PARTICIPLES).lengthAt(words, i);
            int certain = setting.list(Vocabulary.CERTAIN_PARTICIPLES).lengthAt(words, i);
            if (expected + certain > 0) {
                boolean qualifies = expected >= certain;
                Trigger trigger = trigger(words, setting, i, Math.max(expected, certain), qualifies);
                if (trigger.verb() != NONE) {
                    all.add(trigger);
                }
            }
        }
        return all;
    }

    private static final int NONE = -2;

    /** "the planned Phase 2 study", "regimens planned for inclusion". */
    private static boolean plannedStudy(Words words, Setting setting, int at) {
        boolean study = setting.list(Vocabulary.CLINICAL_WORDS).in(words, at + 1, at + 4)
                && !words.is(at + 1, "and", "or", "data", "clinical", "patients");
        boolean dated =
                words.is(at - 1, ",") && words.is(at + 1, "for") && TimeAhead.in(words, setting, at + 2, at + 5);
        return dated
                || study
                || words.is(at + 1, "for") && words.tagStarts(at - 1, "NN") && words.tagStarts(at + 2, "NN");
    }

    private static Trigger trigger(Words words, Setting setting, int at, int length, boolean qualifies) {
        Family family = qualifies ? Family.EXPECTED : Family.CERTAIN_STATE;
        int be = words.skipAdverbsBack(at - 1);
        boolean auxiliary = words.formOfBe(be);
        boolean reduced = !auxiliary
                && (qualifies && !words.is(at, "likely", "unlikely", "planned", "intended", "targeted", "estimated")
                        || setting.inHeadline());
        if (!auxiliary && words.is(at, "planned") && plannedStudy(words, setting, at)) {
            return new Trigger(Family.EXPECTED, at, at, -1);
        }
        if (!auxiliary && !reduced) {
            return none(family, at);
        }
        if (words.is(at, "forecast", "due", "set") && !auxiliary && !setting.inHeadline()) {
            return none(family, at);
        }
        if (words.is(at - 1, "as", "than", "previously", "originally", "initially") && !auxiliary) {
            return none(family, at);
        }
        int first = auxiliary ? be : at;
        boolean past = words.is(be, "was", "were")
                || words.is(be, "been") && words.is(words.skipAdverbsBack(be - 1), "had", "has", "have", "'ve");
        int next = at + length;
        if (words.is(be, "be") && words.is(words.skipAdverbsBack(be - 1), "may", "can", "should", "must", "to")) {
            return none(family, at);
        }
        if (words.is(next, "to") && !words.is(at, "due")) {
            int verb = words.skipAdverbs(next + 1);
            if (words.verbBase(verb) || words.is(verb, "be", "have")) {
                return new Trigger(family, first, next, ModalTriggers.mainVerb(words, verb), past);
            }
        }
        if (words.is(at, "poised", "positioned", "primed", "set") || words.is(at + 1, "positioned")) {
            return words.is(next, "for") && auxiliary && TimeAhead.businessFuture(words, setting, next, next + 6)
                    ? new Trigger(family, first, next, -1, past)
                    : none(family, at);
        }
        if (words.is(be, "being") && words.is(at, "planned")
                || words.is(at, "slated") && auxiliary && words.is(next, "for")) {
            return new Trigger(family, first, at, -1, past);
        }
        if (qualifies && auxiliary && words.is(at, "hopeful")) {
            return new Trigger(family, first, at, -1, past);
        }
        if (qualifies
                && !words.is(at, "likely", "unlikely", "hopeful", "intended", "due")
                && TimeAhead.adverbial(words, setting, next)) {
            return new Trigger(family, first, at + length - 1, -1, past);
        }
        boolean measured = words.is(next, "at", "in")
                && words.is(
                        at, "projected", "estimated", "forecast", "forecasted", "expected", "anticipated", "targeted")
                && auxiliary
                && (words.text(next + 1).matches("[$€£\\d].*")
                        || words.is(next + 1, "the", "approximately", "about", "between"))
                && setting.list(Vocabulary.FINANCIAL_ITEMS).in(words, be - 12, be);
        return measured ? new Trigger(family, first, at + length - 1, -1, past) : none(family, at);
    }

    private static Trigger none(Family family, int at) {
        return new Trigger(family, at, at, NONE);
    }
}
