package org.disclosurelint.detect.forward;

import java.util.List;

/** Finds the infinitive of headlines, which is a future tense there: "X to Acquire Y", "X to Double Capacity". */
final class HeadlineTriggers implements TriggerFinder {

    @Override
    public List<Trigger> find(Words words, Setting setting) {
        if (!setting.inHeadline()) {
            return List.of();
        }
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, ":", ";", "--", "\u2013", "\u2014")) {
                start = i + 1;
            } else if (finite(words, setting, i, start)) {
                return List.of();
            } else if (i > start && words.is(i, "to")) {
                int verb = words.skipAdverbs(i + 1);
                if (words.verbBase(verb)
                        && (words.capitalized(verb) || sentenceCase(words, setting, i, start, verb))
                        && !named(words, setting, i, start)
                        && verb(words, setting, start, i, verb)
                        && !setting.list(Vocabulary.INFINITIVE_HOLDERS).at(words, i - 1)
                        && words.nominal(words.is(i - 1, ")", ",", ".") ? start : i - 1)) {
                    return List.of(new Trigger(
                            Family.HEADLINE,
                            i,
                            ModalTriggers.mainVerb(words, verb),
                            ModalTriggers.mainVerb(words, verb)));
                }
                return List.of();
            }
        }
        return List.of();
    }

    /** "Meridian Instruments to be acquired by Corvale": a headline in lower case, where only a name or an act makes it sure. */
    private static boolean sentenceCase(Words words, Setting setting, int to, int start, int verb) {
        return words.capitalized(start)
                && (words.is(to - 1, ",", ")")
                        || words.capitalized(to - 1)
                        || words.is(verb, "be", "continue")
                        || setting.list(Vocabulary.SCHEDULE_VERBS).at(words, verb));
    }

    /** Whether a word that can be an adjective or a noun too is the verb of who stands before it: not in "Switch to Green Packaging". */
    private static boolean verb(Words words, Setting setting, int start, int to, int verb) {
        boolean adjective = words.tagStarts(verb, "JJ") && words.nominal(verb + 1);
        if (!adjective && !words.tagStarts(verb, "NN")
                || words.determiner(verb + 1)
                || name(words, setting, words.is(to - 1, ".", ",", ")") ? to - 2 : to - 1)
                || setting.issuer().contain(words.texts(start, to))) {
            return true;
        }
        boolean ofBusiness = setting.list(Vocabulary.SCHEDULE_VERBS).at(words, verb)
                || setting.list(Vocabulary.PERFORMANCE_VERBS).at(words, verb)
                || setting.list(Vocabulary.GROWTH_VERBS).at(words, verb);
        return !words.gerund(start) // "Responding to Market Demand"
                && !words.isIn("from", start, to) // "From County to Tender"
                && !setting.list(Vocabulary.GOAL_NOUNS).at(words, to - 1)
                && (!adjective || ofBusiness);
    }

    /** Whether a word can be nothing but the last one of a name. */
    private static boolean name(Words words, Setting setting, int at) {
        return setting.list(Vocabulary.COMPANY_ENDINGS).at(words, at)
                || !words.tagged(at, "NN") && !words.tagged(at, "NNS") && !words.tagStarts(at, "VB");
    }

    /** "Named to List of Best Employers": a participle takes the "to" as its own. */
    private static boolean named(Words words, Setting setting, int to, int start) {
        return to - 1 > start
                && words.participle(to - 1)
                && !words.tagStarts(to - 1, "NN")
                && !setting.list(Vocabulary.COMPANY_ENDINGS).at(words, to - 1);
    }

    /** A verb of the headline: then an infinitive behind it tells a purpose. */
    private static boolean finite(Words words, Setting setting, int at, int start) {
        return words.tagged(at, "VBZ")
                        && at != start
                        && !words.tagStarts(at, "POS")
                        && !nameGoesOn(words, setting, at + 1)
                || at > start && words.finite(at)
                || at > start && words.tagStarts(at, "VB") && words.is(at + 1, "a", "an", "the", "its", "their")
                || words.tagged(at, "VBD")
                        && !words.tagStarts(at, "NN")
                        && !words.tagStarts(at, "JJ")
                        && at != start + 1;
    }

    /** Behind a word that could be a verb: it is the last of a name, as in "Meridian Instruments, Inc. to". */
    private static boolean nameGoesOn(Words words, Setting setting, int at) {
        return words.is(at, "to", ",", ".", "and", "&", "(")
                || setting.list(Vocabulary.COMPANY_ENDINGS).at(words, at);
    }
}
