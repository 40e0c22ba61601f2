package org.disclosurelint.detect.forward;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.disclosurelint.draft.TextRange;

/**
 * The cheap first look: which sentences hold a word that could look forward. One pass over the characters; only what passes is
 * ever tagged. Immutable and thread-safe.
 */
final class Candidates {
    private static final List<Vocabulary> TRIGGERS = List.of(
            Vocabulary.CERTAIN_MODALS,
            Vocabulary.HEDGED_MODALS,
            Vocabulary.EXPECTATION_VERBS,
            Vocabulary.OPINION_VERBS,
            Vocabulary.EXPECTED_PARTICIPLES,
            Vocabulary.CERTAIN_PARTICIPLES,
            Vocabulary.EXPECTATION_NOUNS,
            Vocabulary.PURPOSE_NOUNS,
            Vocabulary.CHANCE_NOUNS,
            Vocabulary.PROMISE_VERBS,
            Vocabulary.PREPARATION_PHRASES);

    private final Set<String> words = new HashSet<>();

    Candidates(Map<Vocabulary, List<String>> entries) {
        for (Vocabulary list : TRIGGERS) {
            Objects.requireNonNull(entries.get(list)).forEach(phrase -> addForms(firstWord(phrase)));
        }
        words.remove("can"); // looks forward only beside a verb of opinion, which is a candidate itself
        for (String verb : Objects.requireNonNull(entries.get(Vocabulary.SCHEDULE_VERBS))) {
            String word = firstWord(verb);
            words.add(word + "s");
            words.add(word + "es");
            words.add(word.endsWith("e") ? word.substring(0, word.length() - 1) + "ing" : word + "ing");
        }
        addForms("look"); // look forward to
        words.add("see"); // we see growth of 4%
        words.add("sees");
        words.add("eyes"); // the headline's "Eyes Growth"
        for (String verb : List.of("becomes", "succeeds", "joins", "retires")) {
            words.add(verb); // becomes chief executive on July 1
        }
        words.add("later"); // is entering Brazil later this year
        words.add("sufficient"); // sufficient to fund operations into 2028
        words.add("adequate");
        words.add("accretive");
        words.add("verge"); // on the verge of
        words.add("cusp");
        words.add("position"); // positions us to enter
        words.add("positions");
        words.add("stand"); // stands to gain
        words.add("stands");
        words.add("committed"); // committed to opening by year-end
        words.add("subject"); // the merger is subject to approval
    }

    /** Whether a stretch holds a word of a trigger, in any form. */
    boolean in(String text, TextRange range) {
        int start = range.start();
        for (int i = range.start(); i <= range.end(); i++) {
            if (i == range.end() || !Character.isLetter(text.charAt(i))) {
                if (i > start
                        && i - start < 20
                        && words.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** The letters of the first word up to a hyphen or an apostrophe, as the pass above sees them. */
    private static String firstWord(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replaceFirst("^'", "").split("[^a-z]", 2)[0];
    }

    private void addForms(String word) {
        words.add(word);
        words.add(word + "s");
        words.add(word + "d");
        words.add(word + "ed");
        words.add(word + "ing");
        if (word.endsWith("e")) {
            words.add(word.substring(0, word.length() - 1) + "ing");
        }
        if (word.endsWith("y")) {
            words.add(word.substring(0, word.length() - 1) + "ies");
        }
        if (!word.isEmpty()) {
            char last = word.charAt(word.length() - 1);
            words.add(word + last + "ed");
            words.add(word + last + "ing");
        }
    }
}
