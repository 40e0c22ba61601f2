package org.disclosurelint.detect.forward;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.disclosurelint.draft.TextRange;

/** Reads the words on which a clause hangs: a doubt ("cannot predict whether"), a conviction ("confident that"), a purpose ("to ensure that"). */
final class Governing {
    /** So many words before the trigger the governing word can stand: the subject between them can be long. */
    private static final int REACH = 24;

    /** So many words behind the governing word the clause opens: "assure our shareholders that", "predict the extent to which". */
    private static final int OPENING = 4;

    /** So many words before a governing word its negation can stand: "not now able to predict". */
    private static final int NEGATION = 5;

    private Governing() {}

    /** "We cannot predict whether", "is unable to say when", "it is not certain that": who says so promises nothing. */
    static Optional<TextRange> doubt(Proposition p) {
        Words words = p.words();
        Phrases doubted = p.list(Vocabulary.DOUBTED_WORDS);
        Phrases doubts = p.list(Vocabulary.DOUBTS);
        int at = governor(p, i -> doubts.at(words, i) || doubted.at(words, i) && negation(p, i) >= 0);
        if (at < 0) {
            return Optional.empty();
        }
        return Optional.of(words.range(doubts.at(words, at) ? at : negation(p, at), at));
    }

    /** "We are confident the FDA will": to write an expectation behind it would say it twice. */
    static boolean convinced(Proposition p) {
        return governor(p, i -> p.list(Vocabulary.CONVICTIONS).at(p.words(), i)) >= 0;
    }

    /** "took this step to help ensure that the Company will": what is meant to come of it. */
    static boolean purpose(Proposition p) {
        Words words = p.words();
        return governor(
                        p,
                        i -> p.list(Vocabulary.PURPOSE_VERBS).at(words, i) && infinitive(words, i)
                                || words.is(i, "so") && words.is(i + 1, "that")
                                || words.is(i, "order") && words.is(i - 1, "in") && words.is(i + 1, "that"))
                >= 0;
    }

    /** The nearest such word of which the clause of the trigger is the object; -1 if it has none. */
    private static int governor(Proposition p, IntPredicate governs) {
        Words words = p.words();
        int first = p.trigger().first();
        boolean shared = words.is(words.skipAdverbsBack(first - 1), "and", "or", "but", "then");
        if (shared || p.clause().coordinated()) {
            return -1; // "cannot predict the weather and will grow": the verb of the same subject
        }
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (governs.test(i) && opens(p, i)) {
                return i;
            }
            boolean mainClause =
                    words.is(i, "and", "but", "so", "or") && (words.is(i - 1, ",") || words.pronoun(i + 1));
            if (words.hard(i)
                    || words.finite(i)
                    || mainClause
                    || words.is(i, "because", "although", "though", "while", "since", "until", "unless", "whereas")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether behind a word an object clause begins, with its conjunction or without: not "predict the cost of a plant that will". */
    private static boolean opens(Proposition p, int at) {
        Words words = p.words();
        int first = p.trigger().first();
        for (int i = at + 1; i <= Math.min(at + OPENING, first - 1); i++) {
            if (words.is(i, "that", "whether", "if", "when", "how", "what", "which", "where", "who")) {
                return i < first - 1 || i == at + 1;
            }
            if (words.is(i, ",")) {
                return false;
            }
        }
        int subject = words.is(at + 1, "you") ? at + 2 : at + 1;
        boolean bare = words.determiner(subject) || words.pronoun(subject) || words.capitalized(subject);
        return bare && subject < first && !p.clause().relative() && !words.isIn(",", subject, first);
    }

    /** The negation of a word, -1 if it has none: not in "we not only predict". */
    private static int negation(Proposition p, int at) {
        Words words = p.words();
        for (int i = at - 1; i >= Math.max(0, at - NEGATION) && !words.hard(i) && !words.is(i, ","); i--) {
            if (p.list(Vocabulary.NEGATIONS).at(words, i)) {
                return words.is(i + 1, "only") ? -1 : i;
            }
        }
        return -1;
    }

    /** "to ensure", "to help ensure", but not "is going to ensure". */
    private static boolean infinitive(Words words, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            if (words.is(i, "to")) {
                int before = words.skipAdverbsBack(i - 1);
                return !words.is(before, "going", "able", "continue", "continues", "continuing", "committed", "help");
            }
            if (!words.adverb(i) && !words.is(i, "help", "make")) {
                return false;
            }
        }
        return false;
    }
}
