package org.disclosurelint.detect.forward;

import java.util.ArrayList;
import java.util.List;

/** Finds auxiliaries with their verbs: "will benefit", "would not be delayed". */
final class ModalTriggers implements TriggerFinder {
    @Override
    public List<Trigger> find(Words words, Setting setting) {
        List<Trigger> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean certain = setting.list(Vocabulary.CERTAIN_MODALS).has(words.lower(i));
            if (certain || setting.list(Vocabulary.HEDGED_MODALS).has(words.lower(i))) {
                int verb = verb(words, i, setting.inHeadline());
                if (words.is(words.skipAdverbs(i + 1), ":") && words.skipAdverbs(i + 1) == words.size() - 1) {
                    all.add(new Trigger(
                            certain ? Family.CERTAIN_MODAL : Family.HEDGED_MODAL, i, i, -1)); // a list follows
                } else if (verb > 0) {
                    all.add(new Trigger(certain ? Family.CERTAIN_MODAL : Family.HEDGED_MODAL, i, verb, verb));
                }
            }
        }
        return all;
    }

    /** The main verb behind an auxiliary, or -1 if the word is a noun or a name ("goodwill", "May 4", "the will of"). */
    private static int verb(Words words, int modal, boolean headline) {
        if (!headline
                && words.is(modal, "may", "will")
                && words.capitalized(modal)
                && modal > 0
                && !words.hard(modal - 1)
                && !shouting(words, modal)) {
            return -1;
        }
        if (words.is(modal - 1, "the", "a", "free", "good", "his", "her", "last") && !words.pronoun(modal - 1)) {
            return -1;
        }
        int at = words.skipAdverbs(modal + 1);
        if (words.is(at, ":")) {
            at++; // "will: double its capacity; …"
        }
        if (words.is(at, ",")) {
            at = behindParenthesis(words, at);
        }
        at = words.skipAdverbs(at);
        if (words.is(at, "we", "it", "they", "he", "she", "this") && words.verbBase(words.skipAdverbs(at + 1))) {
            at = words.skipAdverbs(at + 1); // "not only will it improve"
        }
        if (!words.verbBase(at) && !words.is(at, "be", "have")) {
            return -1;
        }
        return mainVerb(words, at);
    }

    private static boolean shouting(Words words, int at) {
        String next = words.text(at + 1);
        return next.length() > 1 && next.equals(next.toUpperCase(java.util.Locale.ROOT))
                || words.capitalized(at + 1) && words.capitalized(at - 1) && words.capitalized(at + 2);
    }

    /** Behind the second comma of ", in turn,". */
    private static int behindParenthesis(Words words, int comma) {
        for (int i = comma + 1; i < comma + 8; i++) {
            if (words.is(i, ",")) {
                return i + 1;
            }
        }
        return comma;
    }

    /** From "be" or "have" to the participle, or from "be able to" to its verb. */
    static int mainVerb(Words words, int at) {
        if (words.is(at, "be", "have", "been", "being")) {
            int next = words.skipAdverbs(at + 1);
            if (words.is(next, "been") && words.is(at, "have")) {
                return mainVerb(words, next);
            }
            if (words.is(next, "able") && words.is(next + 1, "to") && words.verbBase(next + 2)) {
                return next + 2;
            }
            if (words.participle(next) || words.gerund(next) && !words.is(next, "during")) {
                return next;
            }
        }
        if (words.is(at, "help") && words.verbBase(at + 1) && !words.determiner(at + 1)) {
            return at + 1;
        }
        if (words.is(at, "continue", "help", "start", "begin") && words.is(at + 1, "to") && words.verbBase(at + 2)) {
            return at + 2;
        }
        return at;
    }
}
