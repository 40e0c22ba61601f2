package org.disclosurelint.detect.forward;

import java.util.ArrayList;
import java.util.List;

/** Finds nouns that speak of the future: "our goal is to", "raises its guidance for 2027", "an opportunity to grow". */
final class NounTriggers implements TriggerFinder {
    @Override
    public List<Trigger> find(Words words, Setting setting) {
        List<Trigger> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (setting.list(Vocabulary.EXPECTATION_NOUNS).at(words, i)
                    && words.tagStarts(i, "NN")
                    && guidance(words, setting, i)) {
                all.add(new Trigger(Family.GUIDANCE, i, i, -1));
            } else if (setting.list(Vocabulary.PURPOSE_NOUNS).at(words, i)) {
                purpose(words, i, all);
            } else if (setting.list(Vocabulary.CHANCE_NOUNS).at(words, i)) {
                chance(words, setting, i, all);
            }
        }
        return all;
    }

    private static boolean guidance(Words words, Setting setting, int at) {
        if (setting.list(Vocabulary.OTHER_GUIDANCE).at(words, at - 1) || words.is(at - 2, "under")) {
            return false;
        }
        boolean said = false;
        for (int i = Math.max(0, at - 12); i < at; i++) {
            said |= setting.list(Vocabulary.GUIDANCE_VERBS).at(words, i);
        }
        boolean figure = false;
        for (int i = Math.max(0, at - 8); i < Math.min(words.size(), at + 20); i++) {
            figure |= words.is(i, "$", "%", "million", "billion", "percent")
                    || words.text(i).matches("[$€£].*|.*%");
        }
        boolean when =
                TimeAhead.in(words, setting, Math.max(0, at - 6), at) || TimeAhead.in(words, setting, at + 1, at + 10);
        boolean item = words.is(at, "guidance", "outlook")
                && setting.list(Vocabulary.FINANCIAL_ITEMS).at(words, at - 1);
        return said && (figure || when || item) || figure && when && finiteIn(words, at);
    }

    private static boolean finiteIn(Words words, int at) {
        for (int i = at - 40; i < at + 40; i++) {
            if (words.finite(i)) {
                return true;
            }
        }
        return false;
    }

    private static void purpose(Words words, int at, List<Trigger> all) {
        int next = words.skipAdverbs(at + 1);
        if (words.is(
                        at,
                        "goal",
                        "goals",
                        "objective",
                        "objectives",
                        "aim",
                        "intention",
                        "intent",
                        "plan",
                        "target",
                        "ambition",
                        "aspiration",
                        "plans")
                && words.is(next, "is", "are", "remains")) {
            int verb = words.skipAdverbs(next + 1);
            boolean infinitive = words.is(verb, "to") && words.verbBase(words.skipAdverbs(verb + 1));
            if (infinitive || words.is(verb, "that")) {
                all.add(new Trigger(Family.PURPOSE, at, verb, infinitive ? words.skipAdverbs(verb + 1) : -1));
            }
        } else if (words.is(next, "to") && words.verbBase(next + 1) && words.tagStarts(at, "NN") && noun(words, at)) {
            all.add(new Trigger(Family.PURPOSE, at, next, next + 1));
        } else if (words.is(next, "of")
                && words.gerund(words.skipAdverbs(next + 1))
                && words.is(at, "goal", "intention", "aim", "objective", "intent", "goals", "target")
                && words.is(at - 1, "the", "a", "our", "its", "stated", "this")) {
            all.add(new Trigger(Family.PURPOSE, at, next, words.skipAdverbs(next + 1)));
        }
    }

    private static boolean noun(Words words, int at) {
        return words.determiner(at - 1)
                || words.tagStarts(at - 1, "JJ")
                || words.is(at - 1, "with", "announced", "announces");
    }

    private static void chance(Words words, Setting setting, int at, List<Trigger> all) {
        int to = words.skipAdverbs(at + 1);
        if (words.is(to, "to") && words.verbBase(words.skipAdverbs(to + 1))) {
            int verb = words.skipAdverbs(to + 1);
            boolean business = setting.list(
                            words.is(at, "opportunity", "opportunities")
                                    ? Vocabulary.OPPORTUNITY_VERBS
                                    : Vocabulary.POTENTIAL_VERBS)
                    .at(words, verb);
            if (business) {
                all.add(new Trigger(Family.CHANCE, at, to, verb));
            }
        }
    }
}
