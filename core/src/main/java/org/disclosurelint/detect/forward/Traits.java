package org.disclosurelint.detect.forward;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.detect.amount.Amount;
import org.disclosurelint.detect.amount.Amounts;
import org.disclosurelint.detect.forward.ForwardLookingStatement.Kind;
import org.disclosurelint.detect.forward.ForwardLookingStatement.Trait;
import org.disclosurelint.detect.horizon.Horizon;
import org.disclosurelint.draft.TextRange;

/** Tells what in the wording of a statement leaves little doubt about it. */
final class Traits {
    private static final Set<Amount.Kind> MEASURES = EnumSet.of(
            Amount.Kind.MONEY,
            Amount.Kind.PERCENT,
            Amount.Kind.BASIS_POINTS,
            Amount.Kind.PERCENTAGE_POINTS,
            Amount.Kind.RATIO);

    private static final Set<String> ISSUERS =
            Set.of("company", "corporation", "partnership", "bank", "trust", "group");

    /** Words that stand before a financial item and tell of no owner. */
    static final Set<String> OF_A_PERIOD = Set.of(
            "the",
            "first",
            "second",
            "third",
            "fourth",
            "full",
            "half",
            "quarter",
            "year",
            "full-year",
            "first-quarter",
            "second-quarter",
            "third-quarter",
            "fourth-quarter",
            "fiscal",
            "annual",
            "total",
            "consolidated",
            "diluted",
            "adjusted");

    /** So many days are no more than an event. */
    private static final int DAYS = 27;

    /** So many words behind the verb stand what it is about. */
    private static final int OBJECT = 10;

    /** So many words behind the verb an amount can stand. */
    private static final int REACH = 40;

    private Traits() {}

    static Set<Trait> of(Proposition p, Kind kind, Optional<Horizon> horizon, String text) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (isFlat(p)) {
            traits.add(Trait.FLAT);
        }
        if (issuerSpoken(p) || ownResultSpoken(p) || ownResultBehind(p)) {
            traits.add(Trait.ISSUER);
        }
        if (p.objectHas(Vocabulary.SET_ITEMS, OBJECT)) {
            return traits; // a price or a dividend is the issuer's to set, and no projection
        }
        boolean result = kind == Kind.PROJECTION && namesResult(p);
        if (result) {
            traits.add(Trait.RESULT);
        }
        boolean growth = p.verbIs(Vocabulary.GROWTH_VERBS) && !p.passive();
        if (growth) {
            traits.add(Trait.GROWTH);
        }
        if ((result || growth || kind == Kind.PROJECTION) && hasFigure(p, text)) {
            traits.add(Trait.FIGURE);
        }
        if (horizon.filter(h -> isAhead(h, p)).isPresent()) {
            traits.add(Trait.TIME_AHEAD);
        }
        Set<Trait> told = Set.copyOf(traits);
        if (new OwnOutlook(p, kind, told).isTold()) {
            traits.add(Trait.OUTLOOK);
        }
        if (new Weight(p, kind, told).isTold()) {
            traits.add(Trait.WEIGHTY);
        }
        if (Issuer.isMeant(p)) {
            traits.add(Trait.ISSUER);
        }
        if (Issuer.isEnabled(p)) {
            traits.add(Trait.GROWTH);
        }
        if (Outcomes.promised(p)) {
            traits.add(Trait.OUTCOME);
        }
        return traits;
    }

    private static boolean isFlat(Proposition p) {
        if (Governing.purpose(p)) {
            return false; // "to help ensure that we will": what is meant to come of it, not what comes
        }
        return switch (p.trigger().family()) {
            case CERTAIN_MODAL, HEADLINE -> true;
            case PROMISE ->
                p.list(Vocabulary.PROMISE_VERBS).at(p.words(), p.trigger().first()); // not "is committed to"
            case CERTAIN_STATE -> p.words().is(p.trigger().last() - 1, "going");
            default -> false;
        };
    }

    /** We, the Company, its name: not a plant or an officer of it, and nothing that hangs on it. */
    private static boolean issuerSpoken(Proposition p) {
        Words words = p.words();
        int start = p.clause().subjectStart();
        int end = p.clause().subjectEnd();
        while (start < end && words.is(start, "and", "but", "that", "then")) {
            start++;
        }
        while (end > start && words.is(end - 1, "has", "have", "is", "are", ",")) {
            end--; // "the Company has begun and will go on": the verb that shares the subject
        }
        if (end - start == 1 && (words.is(start, "we") || words.is(start, "company") && words.capitalized(start))) {
            return true; // "Company to build", as subheadlines have it
        }
        if (end - start == 2 && words.is(start, "the", "our")) {
            return words.is(start + 1, ISSUERS);
        }
        return p.setting().issuer().contain(words.texts(start, Math.min(end, start + 9)));
    }

    /** "Our revenue will", "Net income will": the issuer's own by its words, or since nobody else is named. */
    private static boolean ownResultSpoken(Proposition p) {
        Clause clause = p.clause();
        int start = clause.subjectStart();
        if (!p.subjectIs(Vocabulary.RESULTS) || clause.subjectEnd() != clause.head() + 1) {
            return false;
        }
        if (owned(p.words(), start)) {
            return true;
        }
        while (p.words().is(start, OF_A_PERIOD)) {
            start++; // "Fourth quarter revenue", "total net sales"
        }
        return p.list(Vocabulary.RESULTS).lengthAt(p.words(), start) == clause.subjectEnd() - start;
    }

    /** "will lift our revenue", "will add to the Company's earnings". */
    private static boolean ownResultBehind(Proposition p) {
        Words words = p.words();
        int from = p.trigger().complement() + 1;
        for (int i = from; i < Math.min(p.clause().end(), from + OBJECT); i++) {
            boolean named = p.list(Vocabulary.RESULTS).in(words, i + 1, i + 5);
            if (named && owned(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says that what follows is the issuer's. */
    static boolean owned(Words words, int at) {
        return words.is(at, "our")
                || words.is(at, "the") && words.is(at + 1, ISSUERS) && words.is(at + 2, "'s", "\u2019s", "'", "\u2019");
    }

    private static boolean hasFigure(Proposition p, String text) {
        Words words = p.words();
        int from = p.trigger().complement();
        int to = Math.min(Math.min(p.clause().end(), words.size()), from + REACH);
        if (from >= to) {
            return false;
        }
        if (p.verbIs("double", "triple", "quadruple", "halve")) {
            return true;
        }
        TextRange said = words.range(from, to - 1);
        return Amounts.in(text, said).stream().anyMatch(a -> MEASURES.contains(a.kind()));
    }

    private static boolean namesResult(Proposition p) {
        return p.subjectIs(Vocabulary.RESULTS) || p.objectHas(Vocabulary.RESULTS, OBJECT);
    }

    /** Days are told of what is arranged, months and years of what is promised; a year before a name belongs to the name. */
    private static boolean isAhead(Horizon horizon, Proposition p) {
        if (horizon.precision() == Horizon.Precision.DAY || isShort(horizon) || isOfName(horizon, p)) {
            return false;
        }
        return p.setting()
                .date()
                .filter(d -> horizon.relation(d) == Horizon.Relation.FUTURE
                        || !horizon.assumed()
                                && horizon.to().filter(last -> last.isAfter(d)).isPresent())
                .isPresent();
    }

    private static boolean isShort(Horizon horizon) {
        return horizon.from()
                .flatMap(first -> horizon.to().map(last -> first.plusDays(DAYS).isAfter(last)))
                .orElse(false);
    }

    /** "the 2027 Marine Expo", but not "By 2027 Meridian will", where the name is the subject. */
    private static boolean isOfName(Horizon horizon, Proposition p) {
        int behind = p.words().firstFrom(horizon.range().end());
        return p.words().capitalized(behind) && behind != p.clause().subjectStart();
    }
}
