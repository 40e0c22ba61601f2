package org.disclosurelint.detect.forward;

import java.util.ArrayList;
import java.util.List;

/** Finds nouns that speak of the future: "our goal is to", "raises its guidance for 2027", "an opportunity to grow". */
final class NounTriggers implements TriggerFinder {
    @Override
    public List<Trigger> find(Words words, Setting setting) {
        List<Trigger> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (setting.list(Vocabulary.EXPECTATION_NOUNS).at(words, i) && words.tagStarts(i, "NN")) {
                int content = content(words, setting, i);
                if (content > 0) {
                    all.add(new Trigger(Family.GUIDANCE, i, content, content));
                } else if (guidance(words, setting, i)) {
                    all.add(new Trigger(Family.GUIDANCE, i, i, -1));
                }
            } else if (words.is(i, "targets", "target", "goal", "goals") && target(words, setting, i)) {
                all.add(new Trigger(Family.GUIDANCE, i, i, -1));
            } else if (setting.list(Vocabulary.PURPOSE_NOUNS).at(words, i)) {
                purpose(words, i, all);
            } else if (setting.list(Vocabulary.CHANCE_NOUNS).at(words, i)) {
                chance(words, setting, i, all);
            }
        }
        return all;
    }

    /** "This guidance assumes", "the outlook for 2027 does not include": the verb that says what the guidance holds; -1 if none does. */
    private static int content(Words words, Setting setting, int at) {
        if (setting.list(Vocabulary.OTHER_GUIDANCE).at(words, at - 1)) {
            return -1;
        }
        for (int i = at + 1; i < at + 12; i++) {
            if (setting.list(Vocabulary.GUIDANCE_CONTENT_VERBS).at(words, i)
                    && words.tagStarts(i, "VB")
                    && (words.tagged(i, "VBZ") || words.tagged(i, "VBP") || words.is(i - 1, "not"))
                    && !words.is(i - 1, "that", "which", "to")) {
                return i;
            }
            if (words.hard(i) || words.is(i, ",", ":") || words.tagged(i, "VBD")) {
                return -1;
            }
        }
        return -1;
    }

    /** "reiterates its 2027 targets", "Revenue target: $600 million by 2030". */
    private static boolean target(Words words, Setting setting, int at) {
        if (!words.tagStarts(at, "NN")) {
            return false;
        }
        if (words.is(at + 1, ":")) {
            return words.text(at + 2).matches("[$€£\\d].*") && TimeAhead.in(words, setting, at + 2, at + 14);
        }
        boolean said = false;
        for (int i = Math.max(0, at - 9); i < at; i++) {
            said |= words.is(
                    i, "reiterate", "reiterates", "reiterating", "reaffirm", "reaffirms", "reaffirming", "confirms");
        }
        return said;
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
        if (words.is(next, "of", "for", "in") && !words.gerund(next + 1)) {
            next = beBehind(words, next);
        }
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
            boolean figure = !infinitive && figureIn(words, verb, verb + 7) && words.tagStarts(at, "NN");
            if (figure) {
                all.add(new Trigger(Family.PURPOSE, at, next, -1));
            } else if (infinitive || words.is(verb, "that")) {
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

    /** "The goal of the program is": where the verb of the noun stands. */
    private static int beBehind(Words words, int from) {
        for (int i = from + 1; i < from + 8; i++) {
            if (words.is(i, "is", "are", "remains")) {
                return i;
            }
            if (words.hard(i) || words.finite(i) || words.is(i, ",", "to", "that", "which")) {
                return from;
            }
        }
        return from;
    }

    private static boolean figureIn(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, "$", "%", "percent") || words.text(i).matches("[$€£]?\\d[\\d.,]*%?")) {
                return true;
            }
        }
        return false;
    }

    private static boolean noun(Words words, int at) {
        return words.determiner(at - 1)
                || words.tagStarts(at - 1, "JJ")
                || words.is(at - 1, "with", "announced", "announces", "has", "have");
    }

    /** "offers sponsors an opportunity to": the chance is theirs. */
    private static boolean ofOthers(Words words, Setting setting, int at) {
        return setting.list(Vocabulary.END_USERS).in(words, at - 5, at)
                || setting.list(Vocabulary.CUSTOMERS).in(words, at - 5, at)
                || words.is(at - 1, "their", "your", "his", "her");
    }

    private static void chance(Words words, Setting setting, int at, List<Trigger> all) {
        int to = words.skipAdverbs(at + 1);
        for (int i = to; words.is(to, "for") && i < to + 7; i++) {
            if (words.is(i, "to")) {
                to = i; // "an opportunity for Meridian to grow"
            }
        }
        if (words.is(to, "to") && !ofOthers(words, setting, at) && words.verbBase(words.skipAdverbs(to + 1))) {
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
