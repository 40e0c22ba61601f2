package org.disclosurelint.detect.forward;

import java.util.ArrayList;
import java.util.List;

/** Finds preparations, promises and scheduled acts: "is preparing to launch", "pledges to", "production starts in May". */
final class StateTriggers implements TriggerFinder {
    @Override
    public List<Trigger> find(Words words, Setting setting) {
        List<Trigger> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = preparationLength(words, setting, i);
            if (length > 0) {
                preparation(words, setting, i, length, all);
            } else if (setting.list(Vocabulary.PROMISE_VERBS).at(words, i)
                    && words.is(i + 1, "to")
                    && words.verbBase(i + 2)
                    && !words.determiner(i - 1)
                    && words.tagStarts(i, "VB")
                    && !words.participle(i)) {
                all.add(new Trigger(Family.PROMISE, i, i + 2, ModalTriggers.mainVerb(words, i + 2)));
            } else if (words.is(i, "committed")
                    && words.is(i + 1, "to")
                    && words.gerund(i + 2)
                    && words.formOfBe(words.skipAdverbsBack(i - 1))
                    && TimeAhead.in(words, setting, i + 3, i + 20)) {
                all.add(new Trigger(Family.PROMISE, words.skipAdverbsBack(i - 1), i + 2, i + 2));
            } else if (words.is(i, "verge", "cusp")
                    && words.is(i - 2, "on")
                    && words.is(i + 1, "of")
                    && words.is(words.skipAdverbsBack(i - 3), "is", "are", "'re", "am", "'m")) {
                all.add(new Trigger(
                        Family.CERTAIN_STATE, words.skipAdverbsBack(i - 3), i + 1, words.gerund(i + 2) ? i + 2 : -1));
            } else if (accretive(words, setting, i)) {
                all.add(new Trigger(Family.CERTAIN_STATE, i, i, -1));
            } else if (words.is(i, "subject")
                    && words.is(i + 1, "to")
                    && words.is(words.skipAdverbsBack(i - 1), "is", "are", "remains")) {
                all.add(new Trigger(Family.EXPECTED, words.skipAdverbsBack(i - 1), i + 1, -1));
            } else if (words.is(i, "positions", "position") && words.tagStarts(i, "VB") && !words.determiner(i - 1)) {
                position(words, setting, i, all);
            } else if (words.is(i, "stands", "stand") && words.is(i + 1, "to") && words.verbBase(i + 2)) {
                all.add(new Trigger(Family.CERTAIN_STATE, i, i + 1, i + 2));
            } else if (sufficient(words, setting, i)) {
                all.add(new Trigger(Family.CERTAIN_STATE, i, i + 1, i + 2));
            } else if (office(words, setting, i)) {
                all.add(new Trigger(Family.SCHEDULE, i, i, i));
            } else if (setting.list(Vocabulary.SCHEDULE_VERBS).at(words, i)) {
                schedule(words, setting, i, all);
            } else if (progressive(words, setting, i)) {
                all.add(new Trigger(Family.SCHEDULE, words.skipAdverbsBack(i - 1), i, i));
            }
        }
        return all;
    }

    /** "its cash is sufficient to fund operations into 2028": the classic projection of liquidity. */
    private static boolean sufficient(Words words, Setting setting, int at) {
        if (!words.is(at, "sufficient", "adequate")
                || !words.is(at + 1, "to")
                || !words.is(at + 2, "fund", "meet", "support", "finance", "satisfy", "cover", "sustain")
                || !words.is(words.skipAdverbsBack(at - 1), "is", "are")) {
            return false;
        }
        boolean cash = false;
        for (int i = Math.max(0, at - 25); i < at; i++) {
            cash |= words.is(i, "cash", "liquidity", "resources", "capital", "funds", "facility");
        }
        return cash && TimeAhead.in(words, setting, at + 2, at + 25);
    }

    /** "becomes chief executive on July 1": a change of office in the present tense, with its day to come. */
    private static boolean office(Words words, Setting setting, int at) {
        if (!words.is(at, "becomes", "assumes", "succeeds", "joins", "retires")
                || !words.tagged(at, "VBZ")
                || !words.nominal(words.skipAdverbsBack(at - 1))) {
            return false;
        }
        for (int i = at + 1; i < at + 14; i++) {
            if (words.hard(i) || words.is(i, "that", "which", "who", "to")) {
                return false;
            }
            if (words.is(i, "on", "effective")
                    && TimeAhead.in(words, setting, i + 1, i + 4)
                    && words.capitalized(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "Accretive to earnings in the first year": said of a deal before it can be so. */
    private static boolean accretive(Words words, Setting setting, int at) {
        if (!words.is(at, "accretive")
                || !setting.list(Vocabulary.FINANCIAL_ITEMS).in(words, at + 1, at + 6)) {
            return false;
        }
        for (int i = at + 1; i < at + 20; i++) {
            if (words.is(i, ":")) {
                return false; // the title of what follows
            }
        }
        int be = words.skipAdverbsBack(at - 1);
        boolean present = words.is(be, "is", "are") && TimeAhead.in(words, setting, at + 1, at + 20);
        return present || be < 0 || words.is(be, "\u2022", "*", "-", ":") && words.capitalized(at);
    }

    /** "The order positions us to enter Brazil". */
    private static void position(Words words, Setting setting, int at, List<Trigger> all) {
        if (words.is(at, "positions")
                && words.nominal(words.skipAdverbsBack(at - 1))
                && (words.is(at + 2, "for") || words.is(at + 3, "for"))
                && TimeAhead.businessFuture(words, setting, at + 3, at + 8)) {
            all.add(new Trigger(Family.CERTAIN_STATE, at, at, -1)); // "positions us for growth"
            return;
        }
        if (words.preposition(at - 1) || words.is(at + 1, "in", "as", "at", "of", "with", "and", ",")) {
            return;
        }
        for (int i = at + 2; i < at + 7; i++) {
            int verb = words.skipAdverbs(i + 1);
            if (words.is(i, "to") && words.verbBase(verb)) {
                all.add(new Trigger(Family.CERTAIN_STATE, at, at, verb));
                return;
            }
        }
    }

    /** The words of a preparation, an adverb before its "to" counted in: "working aggressively to". */
    private static int preparationLength(Words words, Setting setting, int at) {
        int length = setting.list(Vocabulary.PREPARATION_PHRASES).lengthAt(words, at);
        if (length == 0 && words.is(at, "working", "preparing") && words.adverb(at + 1) && words.is(at + 2, "to")) {
            return 3;
        }
        return length;
    }

    private static void preparation(Words words, Setting setting, int at, int length, List<Trigger> all) {
        int be = words.skipAdverbsBack(at - 1);
        int verb = words.skipAdverbs(at + length);
        boolean weak = words.is(at, "working", "moving");
        if (words.is(be, "is", "are", "am", "'re", "'m", "'s", "be")
                && words.is(at + length - 1, "to")
                && words.verbBase(verb)
                && (!weak || TimeAhead.in(words, setting, verb, verb + 20))) {
            all.add(new Trigger(words.is(at, "looking") ? Family.EXPECTATION : Family.PREPARATION, be, verb, verb));
        }
    }

    /** "is entering Brazil later this year": the present progressive with an adverbial of time to come. */
    private static boolean progressive(Words words, Setting setting, int at) {
        if (!words.gerund(at)
                || !words.is(words.skipAdverbsBack(at - 1), "is", "are", "'re", "'m", "am")
                || words.is(
                        at, "being", "going", "looking", "working", "seeking", "expecting", "preparing", "planning")) {
            return false;
        }
        for (int i = at + 1; i < at + 10; i++) {
            if (words.hard(i) || words.is(i, ",", ":", "that", "which", "who", "to", "and")) {
                return false;
            }
            if (words.is(i, "later") && words.is(i + 1, "this")
                    || words.is(i, "next")
                            && words.is(i + 1, "month", "week", "year", "quarter", "spring", "summer", "fall")
                    || words.is(i, "by") && TimeAhead.in(words, setting, i + 1, i + 4)) {
                return true;
            }
        }
        return false;
    }

    private static void schedule(Words words, Setting setting, int at, List<Trigger> all) {
        int length = setting.list(Vocabulary.SCHEDULE_VERBS).lengthAt(words, at);
        if (length == 0) {
            return;
        }
        int before = words.skipAdverbsBack(at - 1);
        boolean progressive = words.gerund(at) && words.is(before, "is", "are", "'re");
        boolean present = words.tagged(at, "VBZ") && words.nominal(before) && !words.determiner(before);
        boolean opening = words.gerund(at) && at == 0;
        if (progressive && laterDated(words, setting, at + length)
                || (present || opening)
                        && TimeAhead.adverbial(words, setting, at + length)
                        && dated(words, at + length)) {
            all.add(new Trigger(Family.SCHEDULE, progressive ? before : at, at + length - 1, at));
        }
    }

    /** A date within some words: "is launching its service in Chile next month". */
    private static boolean laterDated(Words words, Setting setting, int from) {
        for (int i = from; i < from + 7; i++) {
            if (words.is(i, "in", "on", "by", "next", "later", "this") && TimeAhead.adverbial(words, setting, i)) {
                return true;
            }
        }
        return false;
    }

    /** A date, not a span: "in May", "next quarter", "later this year". */
    private static boolean dated(Words words, int at) {
        return !words.is(at, "over", "for", "during", "through", "as", "at") && !words.is(at + 1, "each", "every");
    }
}
