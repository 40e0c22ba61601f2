package org.disclosurelint.detect.forward;

import java.util.Locale;
import java.util.Optional;

/** Words for a bare trigger that would qualify it: "will benefit" becomes "is expected to benefit". */
final class Suggestions {
    private Suggestions() {}

    static Optional<String> of(Proposition p) {
        return lower(p).map(words -> inCapitals(p) ? words.toUpperCase(Locale.ROOT) : words);
    }

    private static Optional<String> lower(Proposition p) {
        Trigger trigger = p.trigger();
        return switch (trigger.family()) {
            case CERTAIN_MODAL -> Optional.of(modal(p));
            case CERTAIN_STATE -> Optional.of(state(p));
            case HEADLINE ->
                Optional.of((plural(p) ? "Plan " : "Plans ") + p.words().joined(trigger.first(), trigger.last() + 1));
            case SCHEDULE ->
                trigger.verb() == trigger.first() && !p.words().gerund(trigger.verb())
                        ? Optional.of(expected(p) + " to " + p.words().verbLemma(trigger.verb()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A headline in capitals gets words in capitals. */
    private static boolean inCapitals(Proposition p) {
        String found = p.words().joined(p.trigger().first(), p.trigger().last() + 1);
        return found.length() > 1 && found.equals(found.toUpperCase(Locale.ROOT));
    }

    private static String modal(Proposition p) {
        Words words = p.words();
        int from = p.trigger().first() + 1;
        boolean not = words.is(from, "not", "n't") || words.is(p.trigger().first(), "won't");
        String rest = words.joined(
                words.is(from, "not", "n't") ? from + 1 : from, p.trigger().last() + 1);
        String lead = expected(p);
        return (not ? negated(lead) : lead) + " to " + rest;
    }

    private static String state(Proposition p) {
        Words words = p.words();
        Trigger trigger = p.trigger();
        if (words.is(trigger.last(), "to")) {
            return expected(p) + " to";
        }
        return trigger.first() == trigger.last()
                ? expected(p) + " to " + words.verbLemma(trigger.first())
                : expected(p) + " to be " + words.joined(trigger.first() + 1, trigger.last() + 1);
    }

    private static String negated(String lead) {
        return lead.startsWith("expect") ? "do not expect" : lead.replaceFirst(" ", " not ");
    }

    /** "expect" behind we; "are expected" or "is expected" behind others. */
    private static String expected(Proposition p) {
        if (p.subjectIs("we", "i")) {
            return "expect";
        }
        return plural(p) ? "are expected" : "is expected";
    }

    private static boolean plural(Proposition p) {
        Words words = p.words();
        Clause clause = p.clause();
        if (clause.head() < 0) {
            return false;
        }
        if (words.is(clause.head(), "they", "these", "those", "you")) {
            return true;
        }
        boolean joined = false;
        for (int i = clause.subjectStart(); i < clause.subjectEnd() && !words.preposition(i); i++) {
            joined |= words.is(i, "and") && i > clause.subjectStart();
        }
        boolean name = words.capitalized(clause.head()) && clause.head() > 0; // "Meridian Instruments" is one company
        return joined || words.tagged(clause.head(), "NNS") && !name;
    }
}
