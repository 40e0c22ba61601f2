package org.disclosurelint.detect.forward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds verbs of expectation with what they expect: "expects to open", "we anticipate revenue of", "look forward to". */
final class ExpectationTriggers implements TriggerFinder {
    @Override
    public List<Trigger> find(Words words, Setting setting) {
        List<Trigger> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.forms(i).contains("look")
                    && words.is(i + 1, "forward")
                    && words.is(i + 2, "to")
                    && words.verbLemma(i).equals("look")) {
                boolean past = words.tagged(i, "VBD") || words.is(words.skipAdverbsBack(i - 1), "had", "has", "have");
                all.add(new Trigger(Family.LOOKING_FORWARD, i, i + 2, words.gerund(i + 3) ? i + 3 : -1, past));
            } else if (setting.list(Vocabulary.EXPECTATION_VERBS).at(words, i) && verb(words, i)) {
                expectation(words, setting, i).ifPresent(all::add);
            } else if (sees(words, setting, i) || headline(words, setting, i)) {
                all.add(new Trigger(Family.EXPECTATION, i, i, -1));
            }
        }
        return all;
    }

    /** "we see revenue growth of 4% in 2027", "the Company now sees earnings of": an outlook in the present tense. */
    private static boolean sees(Words words, Setting setting, int at) {
        if (!words.is(at, "see", "sees") || !words.tagStarts(at, "VB")) {
            return false;
        }
        int before = words.skipAdverbsBack(at - 1);
        boolean speaker =
                words.is(before, "we", "company", "management") || words.tagged(at, "VBZ") && setting.inHeadline();
        return speaker
                && setting.list(Vocabulary.FINANCIAL_ITEMS).in(words, at + 1, at + 8)
                && (TimeAhead.in(words, setting, at + 1, at + 20)
                        || TimeAhead.in(words, setting, Math.max(0, at - 20), at - 1));
    }

    /** The headline's "Plans Plant in Lyon", "Eyes Growth", "Targets Net Zero". */
    private static boolean headline(Words words, Setting setting, int at) {
        return setting.inHeadline()
                && words.is(at, "plans", "eyes", "targets", "projects", "forecasts", "seeks")
                && words.tagged(at, "VBZ")
                && at > 0
                && words.nominal(at - 1)
                && !words.tagStarts(at - 1, "JJ")
                && (words.nominal(at + 1) || words.tagStarts(at + 1, "JJ"))
                && words.capitalized(at)
                && !anotherVerb(words, at);
    }

    private static boolean anotherVerb(Words words, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (i != at && (words.finite(i) || words.tagged(i, "VBZ") && !words.tagStarts(i, "POS"))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Trigger> expectation(Words words, Setting setting, int at) {
        int before = words.skipAdverbsBack(at - 1);
        if (words.is(before, "can", "should", "must", "to") && !words.is(before - 1, "continue", "continues")
                || words.is(before, "as", "than")) {
            return Optional.empty();
        }
        boolean past = past(words, at, before);
        String lemma = words.verbLemma(at);
        int next = words.skipAdverbs(at + 1);
        if (words.is(next, "to") && !lemma.equals("estimate")) {
            int verb = words.skipAdverbs(next + 1);
            if (words.is(verb, ":") || verb >= words.size()) {
                return Optional.of(
                        new Trigger(Family.EXPECTATION, first(words, at), next, -1, past)); // completed by a list
            }
            if (words.verbBase(verb) || words.is(verb, "be", "have")) {
                return Optional.of(new Trigger(
                        Family.EXPECTATION, first(words, at), next, ModalTriggers.mainVerb(words, verb), past));
            }
        }
        boolean bare = switch (lemma) {
            case "expect", "anticipate", "foresee", "project", "forecast", "predict", "envision", "envisage" -> true;
            case "plan" ->
                words.is(next, "on")
                        || nominalPhrase(words, next)
                        || words.is(next, "for")
                                && (words.gerund(at) || words.is(before, "we", "company"))
                                && TimeAhead.in(words, setting, next, next + 14);
            case "aim" -> words.is(next, "for", "at");
            case "intend", "hope" ->
                words.gerund(next) || words.is(next, "that", "for") || words.pronoun(next) && lemma.equals("hope");
            case "target", "estimate", "assume" ->
                TimeAhead.in(words, setting, next, next + 14)
                        || setting.list(Vocabulary.FINANCIAL_ITEMS).in(words, next, next + 8);
            default -> false;
        };
        boolean something = nominalPhrase(words, next)
                || words.gerund(next)
                || words.is(next, "that", "for", "on")
                || words.pronoun(next);
        return bare && something
                ? Optional.of(new Trigger(Family.EXPECTATION, first(words, at), at, -1, past))
                : Optional.empty();
    }

    /** The auxiliary of the verb, if it has one: "do not expect", "are seeking", "continue to expect". */
    private static int first(Words words, int at) {
        int before = words.skipAdverbsBack(at - 1);
        if (words.is(before, "to") && words.is(before - 1, "continue", "continues")) {
            return before - 1;
        }
        return words.is(before, "do", "does", "did", "has", "have", "had", "'ve") || words.formOfBe(before)
                ? before
                : at;
    }

    private static boolean figure(Words words, int at) {
        return words.tagged(at, "CD") || words.text(at).matches("[$€£\\d].*");
    }

    private static boolean nominalPhrase(Words words, int at) {
        return words.determiner(at)
                || words.nominal(at)
                || words.tagStarts(at, "JJ")
                || words.tagged(at, "CD")
                || words.is(at, "$", "approximately", "continued");
    }

    private static boolean past(Words words, int at, int before) {
        if (words.is(before, "had", "was", "were", "has", "have", "'ve", "did")
                || words.is(before, "been", "previously", "originally")) {
            return true;
        }
        return words.tagged(at, "VBD") && !words.formOfBe(before);
    }

    /** Whether a word that can be noun or verb is a verb here. */
    private static boolean verb(Words words, int at) {
        String lemma = words.verbLemma(at);
        if (!words.tagStarts(at, "VB")) {
            return false;
        }
        int before = words.skipAdverbsBack(at - 1);
        boolean auxiliary = words.formOfBe(before)
                || words.is(before, "has", "have", "had", "'ve", "do", "does", "did", "not", "would", "will");
        boolean pronoun = words.is(
                        before,
                        "we",
                        "i",
                        "it",
                        "they",
                        "he",
                        "she",
                        "which",
                        "who",
                        "that",
                        "and",
                        "company",
                        "management")
                || words.is(before, "to") && words.is(before - 1, "continue", "continues");
        if (words.gerund(at)) {
            return auxiliary
                    || words.is(before, ",", "\u2014", "\u2013", "-", "~") && !words.tagStarts(at + 1, "NN")
                    || before < 0;
        }
        if (words.participle(at) && !words.tagged(at, "VBP") && !words.tagged(at, "VB")) {
            // "expected" without "be" is a past tense behind a subject, an adjective before a noun
            return words.is(before, "had", "has", "have", "'ve")
                    || (words.pronoun(before) || words.is(before, "company")) && words.tagged(at, "VBD");
        }
        if (words.tagStarts(at, "NN")) {
            if (words.is(before, "has", "have", "had") && !words.participle(at)
                    || words.determiner(before) && !words.is(before, "that")
                    || words.tagStarts(before, "JJ") && !words.tagStarts(before, "NN")
                    || words.preposition(before) && !words.is(before - 1, "continue", "continues")
                    || words.is(before, "first", "next", "last", "other", "many", "several", "new")) {
                return false;
            }
            boolean ambiguousNoun = lemma.equals("plan")
                    || lemma.equals("project")
                    || lemma.equals("target")
                    || lemma.equals("estimate")
                    || lemma.equals("forecast")
                    || lemma.equals("hope")
                    || lemma.equals("aim");
            boolean listed = words.is(before, "and") && !words.is(words.skipAdverbs(at + 1), "to", "that", "on");
            if (ambiguousNoun && !auxiliary && (!pronoun || listed)) {
                int next = words.skipAdverbs(at + 1);
                boolean plural = words.tagged(before, "NNS") && words.tagged(at, "VBP") && words.is(next, "to");
                return plural
                        || words.nominal(before)
                                && words.tagged(at, "VBZ")
                                && (words.is(next, "to") || figure(words, next) && words.capitalized(before));
            }
        }
        return true;
    }
}
