package org.disclosurelint.detect.forward;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.disclosurelint.anatomy.Part;

/** Tells propositions that only look forward from those that do, and says why. */
final class FalseFriends {
    private record Test(FalseFriend reason, Predicate<Proposition> holds) {}

    /** In this order: the first that holds is the reason. */
    private static final List<Test> TESTS = List.of(
            new Test(FalseFriend.PAST, p -> p.trigger().past()),
            new Test(FalseFriend.PAST, FalseFriends::toldLongAgo),
            new Test(FalseFriend.LOGISTICS, Logistics::is),
            new Test(FalseFriend.LEGAL_TEXT, LegalText::is),
            new Test(FalseFriend.DECLARED_ACT, LegalText::isDeclaredAct),
            new Test(FalseFriend.INSTRUCTION, FalseFriends::instruction),
            new Test(FalseFriend.INSTRUCTION, FalseFriends::indirectQuestion),
            new Test(FalseFriend.THIRD_PARTY, FalseFriends::thirdParty),
            new Test(FalseFriend.CAPABILITY, FalseFriends::purpose),
            new Test(FalseFriend.CAPABILITY, Capability::is),
            new Test(FalseFriend.NO_FUTURE, FalseFriends::standing),
            new Test(FalseFriend.NO_FUTURE, FalseFriends::noFuture));

    /** So many words behind a verb stands what it is about; a bound, so that a sentence without end is read in linear time. */
    private static final int REACH = 80;

    private FalseFriends() {}

    static Optional<FalseFriend> judge(Proposition proposition) {
        return TESTS.stream()
                .filter(t -> t.holds().test(proposition))
                .map(Test::reason)
                .findFirst();
    }

    private static boolean instruction(Proposition p) {
        if (p.words().hold(p.list(Vocabulary.PATIENT_PHRASES))) {
            return true; // "Tell your doctor if you plan to …"
        }
        if (p.words().is(p.clause().subjectStart(), "your") || imperative(p)) {
            return true;
        }
        boolean own = p.trigger().family() == Family.HEDGED_MODAL || p.trigger().family() == Family.EXPECTATION;
        boolean able = p.words().is(p.trigger().verb() - 2, "able"); // "fans will be able to order": an offer to come
        return p.subjectIs(Vocabulary.READERS)
                && !able
                && (own
                        || p.verbIs("ask", "vote", "elect")
                        || !p.subjectIs(
                                "shareholder", "shareholders", "stockholder", "stockholders", "party", "parties"));
    }

    /** "Simply plug in the meter and it will start": what comes of doing as one is told. */
    private static boolean imperative(Proposition p) {
        int first = p.words().skipAdverbs(0);
        return p.trigger().family() == Family.CERTAIN_MODAL
                && !p.setting().inHeadline()
                && p.clause().start() > first
                && p.subjectIs("it", "they", "you")
                && p.words().verbBase(first)
                && !p.words().tagStarts(first, "NN")
                && !p.words().preposition(first);
    }

    /** "Follow our pages to see what races it will be at": a question told, not answered. */
    private static boolean indirectQuestion(Proposition p) {
        Words words = p.words();
        if (p.trigger().family() != Family.CERTAIN_MODAL) {
            return false;
        }
        for (int i = p.trigger().first() - 1; i > 0 && i > p.trigger().first() - 9; i--) {
            if (words.is(i, ",") || words.finite(i) || words.hard(i)) {
                return false;
            }
            if (words.is(i, "what", "how", "where", "when", "which", "who", "if", "whether")) {
                return p.list(Vocabulary.QUESTION_WORDS).in(words, i - 12, i);
            }
        }
        return false;
    }

    /** "Meridian said last year that it would close the plant": what was announced then. */
    private static boolean toldLongAgo(Proposition p) {
        Words words = p.words();
        if (!words.is(p.trigger().first(), "would", "'d", "could", "might")) {
            return false;
        }
        for (int i = p.clause().start() - 1; i >= Math.max(0, p.clause().start() - 8); i--) {
            if (words.is(i, "said", "announced", "reported", "stated", "disclosed", "told")) {
                int when = words.skipAdverbs(i + 1);
                return words.is(when, "last")
                        || words.is(when, "in") && words.text(when + 1).matches("(?:19|20)\\d\\d")
                        || words.is(i - 1, "previously", "earlier", "had")
                        || words.is(i - 1, "year", "month", "week") && words.is(i - 2, "last");
            }
        }
        return false;
    }

    /** A standing mission or position, a necessity, a dependence: they hold at all times. */
    private static boolean standing(Proposition p) {
        if (p.trigger().family() == Family.CERTAIN_MODAL && !p.subjectIsOurs() && habit(p)) {
            return true;
        }
        boolean boilerplate = p.setting().part() == Part.BOILERPLATE && !p.hasHorizon();
        boolean position = p.trigger().family() == Family.CERTAIN_STATE
                && p.words().is(p.trigger().last() - 1, "positioned");
        boolean strives = p.trigger().family() == Family.EXPECTATION
                && p.words().forms(p.trigger().first()).contains("strive");
        if (boilerplate && (position || strives)) {
            return true;
        }
        return p.trigger().family() == Family.CERTAIN_MODAL
                && (p.verbIs(Vocabulary.DEPENDENCE_VERBS)
                        || p.verbIs("be")
                                && !p.subjectIsOurs()
                                && p.list(Vocabulary.NECESSITY_WORDS)
                                        .in(
                                                p.words(),
                                                p.trigger().verb() + 1,
                                                p.trigger().verb() + 3));
    }

    /** "Typically, dealers will order in spring", "most utilities will": what is so at all times. */
    private static boolean habit(Proposition p) {
        if (p.words().is(p.clause().subjectStart(), "most")
                && p.clause().head() > p.clause().subjectStart()
                && !p.hasHorizon()) {
            return true;
        }
        int from = Math.max(0, p.clause().start() - 2);
        for (int i = from; i <= p.trigger().last(); i++) {
            if (p.words().is(i, "typically", "usually", "often", "normally", "sometimes", "generally")) {
                return true;
            }
        }
        return false;
    }

    /** Games have a day of the week; what a business will face has none. */
    private static boolean onWeekday(Proposition p) {
        for (int i = p.trigger().complement(); i < p.clause().end(); i++) {
            if (p.words().lower(i).endsWith("day")
                    && p.words().capitalized(i)
                    && p.words().is(i - 1, "on", "this", "next", ",")) {
                return true;
            }
        }
        return false;
    }

    private static boolean thirdParty(Proposition p) {
        if (p.trigger().family() == Family.EXPECTATION && p.subjectIs(Vocabulary.OBSERVERS)) {
            return true;
        }
        if (!p.subjectIsOurs()
                && (p.verbIs(Vocabulary.FATE_VERBS) || Attribution.toOthers(p) || Attribution.oneIn(p))) {
            return true; // "an estimated 9,000 people will be diagnosed"
        }
        if (p.trigger().family() == Family.CERTAIN_MODAL
                && !p.subjectIsOurs()
                && !p.passive()
                && p.verbIs(Vocabulary.GAME_VERBS)
                && onWeekday(p)) {
            return true; // "the Tigers will face the Hawks on Saturday"
        }
        boolean adopted = (!p.trigger().family().qualifies() || p.trigger().family() == Family.HEDGED_MODAL)
                && Qualifiers.believed(p); // "we estimate that tariffs will"
        return p.subjectIs(Vocabulary.THIRD_PARTIES) && !p.subjectIsOurs() && !adopted;
    }

    /** "The event is intended to inform", "the portal is intended to help": what a thing is for, unless a pending deal is meant. */
    private static boolean purpose(Proposition p) {
        return p.words().is(p.trigger().last() - 1, "intended")
                && !p.subjectIs(Vocabulary.DEAL_NOUNS)
                && !p.hasHorizon();
    }

    /** A hedge, or an estimate, needs business and a future behind it. */
    private static boolean noFuture(Proposition p) {
        if (p.words().is(p.trigger().first(), "is", "are")
                && p.words().is(p.trigger().last() - 1, "estimated", "subject")) {
            return p.words().is(p.trigger().last() - 1, "subject")
                    ? !p.subjectIs(Vocabulary.DEAL_NOUNS) && !closing(p)
                    : !p.hasHorizon() && !p.complementHas(Vocabulary.FINANCIAL_ITEMS);
        }
        if (p.trigger().family() == Family.EXPECTATION && estimateOfThePast(p)) {
            return true;
        }
        return p.trigger().family() == Family.HEDGED_MODAL && (person(p) || otherwise(p) || !business(p));
    }

    /** "It is also subject to regulatory approvals": a deal is spoken of, by whatever name. */
    private static boolean closing(Proposition p) {
        Words words = p.words();
        for (int i = p.trigger().last() + 1; i < p.trigger().last() + 8; i++) {
            if (words.is(i, "approval", "approvals")
                            && words.is(i - 1, "regulatory", "shareholder", "stockholder", "court")
                    || words.is(i, "conditions") && words.is(i - 1, "closing")) {
                return true;
            }
        }
        return false;
    }

    /** "The Company estimates that the storm lowered sales": nothing behind it is yet to come. */
    private static boolean estimateOfThePast(Proposition p) {
        Words words = p.words();
        if (!words.forms(p.trigger().last()).contains("estimate")
                || !words.is(p.trigger().last() + 1, "that")) {
            return false;
        }
        boolean past = false;
        for (int i = p.trigger().last() + 2;
                i < Math.min(words.size(), p.trigger().last() + REACH);
                i++) {
            if (words.is(i, "will", "would", "may", "could", "should", "to", "is", "are", "be")) {
                return false;
            }
            past |= words.tagged(i, "VBD");
        }
        return past;
    }

    private static boolean business(Proposition p) {
        boolean business = p.verbIs(Vocabulary.PERFORMANCE_VERBS)
                || p.complementHas(Vocabulary.FINANCIAL_ITEMS)
                || p.subjectIs(Vocabulary.FINANCIAL_ITEMS);
        return switch (p.words().lower(p.trigger().first())) {
            case "would", "'d" ->
                business
                        || p.hasHorizon()
                        || onceDone(p)
                        || p.subjectIs(Vocabulary.DEAL_NOUNS) && !p.passive()
                        || p.verbIs(Vocabulary.ENABLING_VERBS) && !p.passive()
                        || p.words().lower(p.trigger().last() + 1).endsWith("positioned");
            case "should" ->
                (business
                                || p.hasHorizon()
                                || p.subjectIs(Vocabulary.DEAL_NOUNS) && p.verbIs(Vocabulary.SCHEDULE_VERBS))
                        && (p.subjectIsOurs()
                                || p.subjectIs("it", "this")
                                || p.subjectIs(Vocabulary.DEAL_NOUNS)
                                || p.hasHorizon() && p.verbIs("be") && p.subjectIs(Vocabulary.PRODUCT_NOUNS));
            case "can", "could" ->
                Qualifiers.believed(p) && (business || p.hasHorizon() || p.verbIs(Vocabulary.ENABLING_VERBS))
                        || p.words().is(p.trigger().first(), "could")
                                && (business || p.verbIs(Vocabulary.SCHEDULE_VERBS))
                                && !p.passive()
                                && p.hasHorizon()
                                && !harm(p);
            default ->
                p.subjectIs("proceeds") && p.passive()
                        || business && !p.passive() && (p.hasHorizon() || Qualifiers.believed(p)) && !harm(p);
        };
    }

    /** "may cause a loss of vision": what a thing can do to those who use it. */
    private static boolean harm(Proposition p) {
        boolean follows = p.verbIs("lead") || p.verbIs("result");
        return p.verbIs("cause") || follows && !p.subjectIsOurs() && !figure(p);
    }

    private static boolean figure(Proposition p) {
        for (int i = p.trigger().complement(); i < p.clause().end(); i++) {
            if (p.words().is(i, "$") || p.words().text(i).matches("[$€£]\\d.*")) {
                return true;
            }
        }
        return false;
    }

    /** "If approved, the drug would be": a condition that is itself to come. */
    private static boolean onceDone(Proposition p) {
        for (int i = Math.max(0, p.clause().start() - 8); i < p.trigger().first(); i++) {
            if (p.words().is(i, "if", "once", "when")
                    && p.words().participle(p.words().skipAdverbs(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean person(Proposition p) {
        return p.subjectIs("you", "he", "she", "i", "who")
                || p.subjectIs(Vocabulary.OBSERVERS)
                || p.verbIs("like", "say", "thank");
    }

    /** "would have been", "would otherwise": what did not happen. */
    private static boolean otherwise(Proposition p) {
        for (int i = p.trigger().first() + 1; i < p.trigger().last(); i++) {
            if (p.words().is(i, "have", "otherwise")) {
                return true;
            }
        }
        return false;
    }
}
