package org.disclosurelint.detect.forward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurelint.draft.TextRange;

/** Finds what qualifies a proposition: its own trigger, the verb that governs it, a condition on it, the cautionary statement. */
final class Qualifiers {
    /** So many words away a qualifier can stand; a bound, so that a sentence without end is read in linear time. */
    private static final int REACH = 80;

    private Qualifiers() {}

    /** @param before the propositions before it in the sentence, with their qualifiers */
    static List<TextRange> of(Proposition p, List<Judged> before) {
        List<TextRange> all = new ArrayList<>();
        Words words = p.words();
        if (p.trigger().family().qualifies()) {
            all.add(words.range(p.trigger().first(), p.trigger().last()));
        } else {
            Governing.doubt(p)
                    .or(() -> doubtedToo(p, before))
                    .or(() -> governor(p, before))
                    .ifPresent(all::add);
        }
        softener(p).ifPresent(i -> all.add(words.range(i, i)));
        condition(p).ifPresent(all::add);
        Phrases pointers = p.list(Vocabulary.POINTERS);
        OptionalInt pointer =
                pointers.firstIn(words, p.clause().start() - REACH, p.clause().end() + REACH);
        pointer.ifPresent(i -> all.add(words.range(i, i + pointers.lengthAt(words, i) - 1)));
        return all;
    }

    /** Whether a verb of opinion governs the proposition. */
    static boolean believed(Proposition p) {
        return governor(p, List.of()).isPresent();
    }

    /** "We believe that …": the verb of opinion or expectation on which the clause depends. */
    private static Optional<TextRange> governor(Proposition p, List<Judged> before) {
        Words words = p.words();
        Clause clause = p.clause();
        Optional<TextRange> within = parenthesis(p).or(() -> insideRelative(p));
        if (within.isPresent()) {
            return within;
        }
        if (clause.relative()) {
            return ofComplement(p, before).or(() -> ofOpinion(p));
        }
        boolean second = clause.coordinated()
                || words.is(clause.start() - 1, "and", "but", "or")
                || words.is(clause.start() - 1, ",");
        if (clause.coordinated()) {
            return before.isEmpty() ? Optional.empty() : inherited(before, p);
        }
        for (int i = clause.start() - 1; i >= Math.max(0, clause.start() - REACH); i--) {
            if (words.hard(i) || words.is(i, "where", "which", "who", "whose", "because", "so")) {
                break;
            }
            if (words.is(i, "look", "looking", "looks") && words.is(i + 1, "forward")) {
                return Optional.of(words.range(i, i + 1));
            }
            if (believes(p, i)) {
                boolean sameSubject =
                        words.is(clause.start() - 1, "and", "but") && words.is(clause.start(), "we", "it");
                return sameSubject ? Optional.empty() : Optional.of(words.range(i, i));
            }
            if (words.finite(i) && !words.is(i + 1, "that") || words.tagged(i, "VBD") && !words.tagged(i, "VBN")) {
                break;
            }
        }
        return second && !before.isEmpty() ? inherited(before, p) : Optional.empty();
    }

    /** "intends to build a line that will make": the clause hangs on a noun within what is intended. */
    private static Optional<TextRange> ofComplement(Proposition p, List<Judged> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Judged last = before.get(before.size() - 1);
        Trigger trigger = last.proposition().trigger();
        boolean infinitive =
                trigger.verb() > trigger.first() && trigger.family().qualifies();
        for (int i = trigger.complement() + 1; i < p.clause().start(); i++) {
            if (p.words().hard(i) || p.words().finite(i)) {
                return Optional.empty();
            }
        }
        return infinitive && p.clause().subjectEnd() > trigger.verb()
                ? last.qualifiers().stream().findFirst()
                : Optional.empty();
    }

    /** "we believe the order shows the strength of a team that will lead": all of it is believed. */
    private static Optional<TextRange> ofOpinion(Proposition p) {
        Words words = p.words();
        for (int i = p.clause().start() - 1; i > Math.max(0, p.clause().start() - REACH); i--) {
            if (words.hard(i) || words.is(i, ",") && words.is(i + 1, "which", "who", "and", "but")) {
                return Optional.empty();
            }
            if (p.list(Vocabulary.OPINION_VERBS).at(words, i)
                    && words.is(words.skipAdverbsBack(i - 1), "we", "i", "company", "management", "he", "she")) {
                return Optional.of(words.range(i, i));
            }
        }
        return Optional.empty();
    }

    /** "cannot predict whether A will rise or when B will fall": the second question hangs on the same doubt. */
    private static Optional<TextRange> doubtedToo(Proposition p, List<Judged> before) {
        Words words = p.words();
        int at = p.clause().start();
        while (words.is(at, "and", "or", ",")) {
            at++;
        }
        if (!words.is(at, "whether", "when", "if", "how", "what", "that")) {
            at--;
        }
        boolean second = words.is(at, "whether", "when", "if", "how", "what", "that") && words.is(at - 1, "and", "or");
        return second && !before.isEmpty()
                ? Governing.doubt(before.get(before.size() - 1).proposition())
                : Optional.empty();
    }

    private static Optional<TextRange> inherited(List<Judged> before, Proposition p) {
        Judged last = before.get(before.size() - 1);
        boolean pronoun =
                p.words().is(p.clause().start(), "we", "i") && !p.clause().coordinated();
        return last.proposition().trigger().family() == Family.CERTAIN_MODAL && !pronoun
                ? last.qualifiers().stream().findFirst()
                : Optional.empty();
    }

    private static boolean believes(Proposition p, int at) {
        Words words = p.words();
        boolean verb = p.list(Vocabulary.OPINION_VERBS).at(words, at)
                || p.list(Vocabulary.EXPECTATION_VERBS).at(words, at);
        return verb && words.tagStarts(at, "VB") && !words.tagged(at, "VBN") && !words.determiner(at - 1)
                || words.is(at, "hopeful", "estimates", "belief", "expectation")
                || words.is(at, "expected", "anticipated", "projected", "estimated")
                        && words.is(at + 1, "that")
                        && words.formOfBe(words.skipAdverbsBack(at - 1));
    }

    /** ", we believe,": an opinion verb within the clause, behind the trigger. */
    private static Optional<TextRange> parenthesis(Proposition p) {
        Words words = p.words();
        for (int i = p.trigger().first(); i < p.clause().end(); i++) {
            if (words.is(i, ",")
                    && words.is(i + 1, "we", "i", "management")
                    && believes(p, i + 2)
                    && (words.is(i + 3, ",", ".") || i + 3 >= words.size())) {
                return Optional.of(words.range(i + 1, i + 2));
            }
        }
        for (int i = Math.max(0, p.clause().start() - 1); i < p.trigger().first(); i++) {
            if (words.is(i, "believing")) {
                return Optional.of(words.range(i, i)); // "believing the Company can"
            }
            if (words.is(i, "we", "i", "it", "they", "he", "she", "management", "company") && believes(p, i + 1)) {
                return Optional.of(words.range(i, i + 1));
            }
        }
        return Optional.empty();
    }

    /** "which it believes will be sufficient", "a market that management estimates will grow": the verb stands before the trigger. */
    private static Optional<TextRange> insideRelative(Proposition p) {
        Words words = p.words();
        int verb = words.skipAdverbsBack(p.trigger().first() - 1);
        if (!believes(p, verb) || words.gerund(verb)) {
            return Optional.empty();
        }
        boolean noun = words.tagStarts(verb, "NN"); // "estimates", "plans": a verb only behind a relative and a subject
        for (int i = verb - 1; noun && i >= verb - 6; i--) {
            if (words.is(i, "which", "that", "who") && i < verb - 1) {
                return Optional.of(words.range(verb, verb));
            }
        }
        return noun ? Optional.empty() : Optional.of(words.range(verb, verb));
    }

    private static Optional<Integer> softener(Proposition p) {
        Words words = p.words();
        Phrases softeners = p.list(Vocabulary.SOFTENERS);
        int from = p.trigger().first();
        int to = Math.max(p.trigger().verb(), p.trigger().last()) + 3;
        OptionalInt found =
                softeners.firstIn(words, from, Math.min(to, p.clause().end()));
        if (found.isPresent()) {
            return Optional.of(found.getAsInt());
        }
        boolean attempt = !p.trigger().family().qualifies()
                && p.verbIs(Vocabulary.ATTEMPT_VERBS)
                && words.is(p.trigger().verb() + 1, "to");
        return attempt ? Optional.of(p.trigger().verb()) : Optional.empty();
    }

    private static Optional<TextRange> condition(Proposition p) {
        Words words = p.words();
        Phrases conditions = p.list(Vocabulary.CONDITIONS);
        int from = p.clause().start();
        while (from > 0 && !words.hard(from - 1) && p.clause().start() - from < 40) {
            from--;
        }
        OptionalInt behind =
                conditions.firstIn(words, p.trigger().complement(), p.clause().end());
        OptionalInt ahead = conditions.firstIn(words, from, p.trigger().first());
        if (behind.isPresent() && behind.getAsInt() <= p.trigger().complement() + 1 && p.verbIs("be", "remain")) {
            behind = OptionalInt.empty(); // "will be subject to a fee" says what will be, not on what condition
        }
        OptionalInt at = behind.isPresent() ? behind : ahead;
        return at.isPresent()
                ? Optional.of(words.range(at.getAsInt(), at.getAsInt() + conditions.lengthAt(words, at.getAsInt()) - 1))
                : Optional.empty();
    }
}
