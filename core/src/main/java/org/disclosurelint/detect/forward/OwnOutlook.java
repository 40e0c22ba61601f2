package org.disclosurelint.detect.forward;

import java.util.EnumSet;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.forward.ForwardLookingStatement.Kind;
import org.disclosurelint.detect.forward.ForwardLookingStatement.Trait;

/**
 * Tells beyond doubt the issuer's own outlook: its guidance with an amount, what its results will come to, another financial item
 * with an amount.
 *
 * @param traits what else the wording tells
 */
record OwnOutlook(Proposition p, Kind kind, Set<Trait> traits) {
    private static final Set<Family> PROJECTING = EnumSet.of(
            Family.CERTAIN_MODAL,
            Family.EXPECTATION,
            Family.EXPECTED,
            Family.CERTAIN_STATE,
            Family.PURPOSE,
            Family.PROMISE,
            Family.HEADLINE);

    /** Behind these, what follows is no longer what the verb acts on. */
    private static final Set<String> ELSEWHERE =
            Set.of(",", ";", "to", "with", "from", "for", "by", "who", "which", "that", "their", "your");

    /** Nouns before a financial item that tell which of the issuer's it is. */
    private static final Set<String> OF_A_BUSINESS = Set.of(
            "product",
            "service",
            "services",
            "subscription",
            "net",
            "gross",
            "operating",
            "segment",
            "group",
            "growth",
            "license");

    /** So many words behind the verb stands what it acts on. */
    private static final int OBJECT = 8;

    OwnOutlook {
        traits = Set.copyOf(traits);
    }

    boolean isTold() {
        if (kind != Kind.PROJECTION || p.setting().part() == Part.BOILERPLATE) {
            return false;
        }
        boolean figure = traits.contains(Trait.FIGURE);
        if (p.trigger().family() == Family.GUIDANCE) {
            return figure;
        }
        if (!PROJECTING.contains(p.trigger().family()) || !figure && isAttempt()) {
            return false;
        }
        return traits.contains(Trait.ISSUER) && isItemBehind(figure) || isItem() && figure;
    }

    /** "seeks to achieve profitability" projects none. */
    private boolean isAttempt() {
        Words words = p.words();
        return p.trigger().family() == Family.PURPOSE
                || p.list(Vocabulary.ATTEMPT_VERBS)
                        .in(words, p.trigger().first(), p.trigger().last() + 1);
    }

    /** "Revenue is expected to be $40 million": a financial item of nobody else is the subject. */
    boolean isItem() {
        Clause clause = p.clause();
        int start = clause.subjectStart();
        if (!p.subjectIs(Vocabulary.FINANCIAL_ITEMS)
                || p.subjectIs(Vocabulary.SET_ITEMS)
                || clause.subjectEnd() != clause.head() + 1) {
            return false;
        }
        if (Traits.owned(p.words(), start)) {
            return true;
        }
        while (p.words().is(start, Traits.OF_A_PERIOD)) {
            start++;
        }
        return p.list(Vocabulary.FINANCIAL_ITEMS).lengthAt(p.words(), start) == clause.subjectEnd() - start;
    }

    /** "expects revenue", "will grow our net income": the item is what the verb acts on, and no other noun owns it. */
    private boolean isItemBehind(boolean figure) {
        if (isItem()) {
            return true;
        }
        int verb = p.trigger().verb();
        if (verb >= 0 && !p.verbIs(Vocabulary.OUTLOOK_VERBS)) {
            return false;
        }
        Words words = p.words();
        Phrases items = p.list(figure ? Vocabulary.FINANCIAL_ITEMS : Vocabulary.RESULTS);
        int from = verb >= 0 ? verb + 1 : p.trigger().last() + 1;
        for (int i = from; i < Math.min(p.clause().end(), from + OBJECT); i++) {
            if (items.at(words, i)) {
                return !isOthers(i);
            }
            if (words.is(i, ELSEWHERE)) {
                return false;
            }
        }
        return false;
    }

    /** "weight loss", "customers' revenue": the item of another, or no item at all. */
    private boolean isOthers(int item) {
        Words words = p.words();
        int before = item - 1;
        if (words.is(before, "'s", "\u2019s", "'", "\u2019")) {
            return !Traits.owned(words, before - 2);
        }
        return words.tagStarts(before, "NN")
                && before > p.trigger().last()
                && !words.is(before, Traits.OF_A_PERIOD)
                && !words.is(before, OF_A_BUSINESS)
                && !p.list(Vocabulary.FINANCIAL_ITEMS).at(words, before);
    }
}
