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

    private FalseFriends() {}

    static Optional<FalseFriend> judge(Proposition proposition) {
        return TESTS.stream()
                .filter(t -> t.holds().test(proposition))
                .map(Test::reason)
                .findFirst();
    }

    private static boolean instruction(Proposition p) {
        if (p.list(Vocabulary.PATIENT_PHRASES).in(p.words(), 0, p.words().size())) {
            return true; // "Tell your doctor if you plan to …"
        }
        boolean own = p.trigger().family() == Family.HEDGED_MODAL || p.trigger().family() == Family.EXPECTATION;
        return p.subjectIs(Vocabulary.READERS)
                && (own
                        || !p.subjectIs(
                                "shareholder", "shareholders", "stockholder", "stockholders", "party", "parties"));
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
            if (words.is(i, "what", "how", "where", "when", "which", "who")) {
                return p.list(Vocabulary.QUESTION_WORDS).in(words, i - 12, i);
            }
        }
        return false;
    }

    /** A standing mission or position, a necessity, a dependence: they hold at all times. */
    private static boolean standing(Proposition p) {
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

    private static boolean thirdParty(Proposition p) {
        if (p.trigger().family() == Family.EXPECTATION && p.subjectIs(Vocabulary.OBSERVERS)) {
            return true;
        }
        boolean adopted =
                !p.trigger().family().qualifies() && Qualifiers.believed(p); // "we estimate that tariffs will"
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
                    ? !p.subjectIs(Vocabulary.DEAL_NOUNS)
                    : !p.hasHorizon();
        }
        if (p.trigger().family() == Family.EXPECTATION && estimateOfThePast(p)) {
            return true;
        }
        return p.trigger().family() == Family.HEDGED_MODAL && (person(p) || otherwise(p) || !business(p));
    }

    /** "The Company estimates that the storm lowered sales": nothing behind it is yet to come. */
    private static boolean estimateOfThePast(Proposition p) {
        Words words = p.words();
        if (!words.forms(p.trigger().last()).contains("estimate")
                || !words.is(p.trigger().last() + 1, "that")) {
            return false;
        }
        boolean past = false;
        for (int i = p.trigger().last() + 2; i < words.size(); i++) {
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
                        || p.verbIs(Vocabulary.ENABLING_VERBS) && !p.passive()
                        || p.words().lower(p.trigger().last() + 1).endsWith("positioned");
            case "should" ->
                business && (p.subjectIsOurs() || p.subjectIs("it", "this") || p.subjectIs(Vocabulary.DEAL_NOUNS));
            default -> business && !p.passive() && (p.hasHorizon() || Qualifiers.believed(p));
        };
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
