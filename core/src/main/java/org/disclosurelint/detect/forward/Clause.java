package org.disclosurelint.detect.forward;

import java.util.Set;

/**
 * The clause of a trigger. All indices are of words of the sentence.
 *
 * @param start the first word of the clause, its subject included
 * @param end behind the last word of the clause
 * @param subjectStart the first word of the subject; equals {@code subjectEnd} if there is none
 * @param subjectEnd behind the last word of the subject
 * @param head the noun of the subject, -1 if there is none
 * @param relative whether the clause hangs on a noun before it ("the plant, which will …")
 * @param coordinated whether it shares its subject with a verb before it ("opens in May and will …")
 */
record Clause(int start, int end, int subjectStart, int subjectEnd, int head, boolean relative, boolean coordinated) {
    private static final Set<String> OPENERS = Set.of(
            "that",
            "which",
            "who",
            "whom",
            "where",
            "when",
            "while",
            "because",
            "since",
            "although",
            "though",
            "if",
            "once",
            "unless",
            "until",
            "whether",
            "whereas",
            "so",
            "as",
            "and",
            "but",
            "or",
            "before",
            "after",
            "than");

    /** The clause of a trigger, up to the next trigger or the end of the sentence. */
    static Clause of(Words words, Trigger trigger, int next) {
        int end = end(words, trigger.complement(), next);
        return withSubject(words, trigger.first() - 1, end, 0);
    }

    /** The same clause, of which the first words are a time and not its subject: "By 2028 Meridian will". */
    Clause withSubjectFrom(Words words, int first) {
        return first == subjectStart
                ? this
                : new Clause(start, end, first, subjectEnd, head(words, first, subjectEnd), relative, coordinated);
    }

    private static Clause withSubject(Words words, int from, int end, int depth) {
        int at = words.skipAdverbsBack(from);
        if (words.is(at, ",") && depth < 3) {
            // "Jane Doe, chief engineer, will join": the subject stands before the apposition
            int comma = before(words, at - 1, ",");
            if (comma > 0 && at - comma < 25) {
                return withSubject(words, comma - 1, end, depth + 1);
            }
            return withSubject(words, at - 1, end, depth + 1);
        }
        if (words.is(at, ")")) {
            int open = before(words, at - 1, "(");
            if (open > 0 && depth < 4) {
                return withSubject(words, open - 1, end, depth + 1);
            }
        }
        if (words.is(at, "and", "or", "but", "then") && depth < 3) {
            int verb = finiteBefore(words, at - 1);
            if (verb >= 0) {
                Clause shared = withSubject(words, verb - 1, end, depth + 1);
                return new Clause(
                        at + 1, end, shared.subjectStart, shared.subjectEnd, shared.head, shared.relative, true);
            }
        }
        if (words.is(at, "which", "who", "that") && at > 0) {
            int noun = words.is(at - 1, ",") ? at - 2 : at - 1;
            int start = stretchStart(words, noun);
            return new Clause(at, end, start, noun + 1, head(words, start, noun + 1), true, false);
        }
        if (at < 0 || words.hard(at)) {
            return new Clause(Math.max(0, at + 1), end, Math.max(0, at + 1), Math.max(0, at + 1), -1, false, false);
        }
        int start = words.pronoun(at) ? at : stretchStart(words, at);
        if (words.is(start - 1, "who", "which") && depth < 3 && start > 1) {
            return withSubject(words, start - 2, end, depth + 1); // "members who join today": the noun before "who"
        }
        return new Clause(start, end, start, at + 1, head(words, start, at + 1), false, false);
    }

    /** How far the noun phrase that ends at a word, with what hangs on it, goes to the left. */
    private static int stretchStart(Words words, int at) {
        int start = at;
        while (start > 0 && at - start < 45) {
            int i = start - 1;
            if (words.hard(i) || words.is(i, ",", ":", "(", "\u2013", "-") || words.finite(i)) {
                break;
            }
            if (words.is(i, OPENERS) && !(words.is(i, "and", "or") && !finiteBetween(words, i - 12, i))) {
                break;
            }
            start--;
        }
        return start;
    }

    private static boolean finiteBetween(Words words, int from, int to) {
        for (int i = Math.max(0, to - 1); i >= Math.max(0, from); i--) {
            if (words.is(i, ",") || words.hard(i)) {
                return false;
            }
            if (words.finite(i) || words.tagged(i, "VBD") && !words.tagged(i, "VBN")) {
                return true;
            }
        }
        return false;
    }

    private static int finiteBefore(Words words, int from) {
        for (int i = from; i >= 0 && from - i < 40; i--) {
            if (words.hard(i)) {
                return -1;
            }
            if (words.finite(i) || words.tagged(i, "VBD")) {
                return i;
            }
        }
        return -1;
    }

    private static int before(Words words, int from, String mark) {
        for (int i = from; i >= 0 && from - i < 30; i--) {
            if (words.is(i, mark)) {
                return i;
            }
            if (words.hard(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** The last noun before the first preposition: the noun on which the others hang. */
    static int head(Words words, int start, int end) {
        int head = -1;
        for (int i = start; i < end; i++) {
            boolean stop = words.preposition(i)
                    || i > start
                            && (words.gerund(i) || words.participle(i))
                            && !words.tagStarts(i, "NN")
                            && !words.tagStarts(i, "JJ");
            if (stop && head >= 0) {
                return head;
            }
            if (words.nominal(i) && !words.is(i, "'s")) {
                head = i;
            }
        }
        return head;
    }

    private static int end(Words words, int from, int next) {
        for (int i = from; i < words.size(); i++) {
            if (words.hard(i)) {
                return i;
            }
            if (i >= next) {
                return Math.max(from, back(words, from, next));
            }
        }
        return words.size();
    }

    /** Where the clause of the next trigger begins, seen from that trigger. */
    private static int back(Words words, int from, int next) {
        for (int i = next - 1; i > from; i--) {
            if (words.is(i, ",", "and", "but", "which", "who", "that", "as", "while")) {
                return words.is(i - 1, ",") ? i - 1 : i;
            }
        }
        return next;
    }
}
