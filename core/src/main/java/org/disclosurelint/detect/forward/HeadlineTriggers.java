package org.disclosurelint.detect.forward;

import java.util.List;
import java.util.Set;

/** Finds the infinitive of headlines, which is a future tense there: "X to Acquire Y", "X to Double Capacity". */
final class HeadlineTriggers implements TriggerFinder {
    private static final Set<String> NOUNS_WITH_INFINITIVE = Set.of(
            "agreement",
            "plan",
            "plans",
            "right",
            "option",
            "ability",
            "opportunity",
            "way",
            "ways",
            "how",
            "what",
            "commitment",
            "effort",
            "efforts",
            "deal",
            "intent",
            "offer",
            "contract",
            "letter",
            "approach",
            "able",
            "ready",
            "proud",
            "pleased",
            "time",
            "capacity",
            "potential",
            "power",
            "solution",
            "order",
            "here",
            "where",
            "back",
            "due",
            "and",
            "or",
            "access",
            "approval",
            "clearance",
            "path",
            "continues",
            "continue",
            "on",
            "up",
            "need",
            "needs",
            "tools",
            "funding",
            "drive",
            "bid",
            "decision",
            "clear",
            "expected",
            "scheduled",
            "set",
            "poised",
            "positioned",
            "slated",
            "planned",
            "projected",
            "anticipated",
            "track",
            "not",
            "yet");

    /** Behind these a word that could be a verb is the last of a name: "Meridian Instruments, Inc. to". */
    private static final Set<String> NAME_GOES_ON = Set.of(
            "to",
            ",",
            ".",
            "and",
            "&",
            "inc",
            "corp",
            "corporation",
            "company",
            "co",
            "ltd",
            "limited",
            "plc",
            "llc",
            "group",
            "holdings",
            "(");

    @Override
    public List<Trigger> find(Words words, Setting setting) {
        if (!setting.inHeadline()) {
            return List.of();
        }
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, ":", ";", "--", "\u2013", "\u2014")) {
                start = i + 1;
            } else if (finite(words, i, start)) {
                return List.of();
            } else if (i > start && words.is(i, "to")) {
                int verb = words.skipAdverbs(i + 1);
                if (words.verbBase(verb)
                        && words.capitalized(verb)
                        && !words.is(i - 1, NOUNS_WITH_INFINITIVE)
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

    /** A verb of the headline: then an infinitive behind it tells a purpose. */
    private static boolean finite(Words words, int at, int start) {
        return words.tagged(at, "VBZ") && at != start && !words.tagStarts(at, "POS") && !words.is(at + 1, NAME_GOES_ON)
                || at > start && words.finite(at)
                || at > start && words.tagStarts(at, "VB") && words.is(at + 1, "a", "an", "the", "its", "their")
                || words.tagged(at, "VBD")
                        && !words.tagStarts(at, "NN")
                        && !words.tagStarts(at, "JJ")
                        && at != start + 1;
    }
}
