package org.disclosurelint.detect.forward;

import java.util.Set;

/** Tells whether the issuer is meant where it is not the one that acts: by what is its own, by what is done to it. */
final class Issuer {
    private static final Set<String> ISSUERS =
            Set.of("company", "corporation", "partnership", "bank", "trust", "group");

    /** So many words behind the verb stands what it is about. */
    private static final int OBJECT = 10;

    private Issuer() {}

    static boolean isMeant(Proposition p) {
        return ownBusinessSpoken(p)
                || ownBusinessBehind(p)
                || isEnabled(p)
                || ownersServed(p)
                || accretive(p)
                || operation(p);
    }

    /** "will enable us to grow", "will help the Company expand": what it makes the issuer do is growth or a result. */
    static boolean isEnabled(Proposition p) {
        if (p.passive() || !p.verbIs("enable", "allow", "help", "position", "permit")) {
            return false;
        }
        Words words = p.words();
        int at = p.trigger().verb() + 1;
        int behind = words.is(at, "us") ? at + 1 : words.is(at, "the") && words.is(at + 1, ISSUERS) ? at + 2 : -1;
        if (behind < 0) {
            return false;
        }
        int verb =
                words.skipAdverbs(words.is(words.skipAdverbs(behind), "to") ? words.skipAdverbs(behind) + 1 : behind);
        return p.list(Vocabulary.GROWTH_VERBS).at(words, verb)
                || p.list(Vocabulary.OUTCOME_VERBS).at(words, verb)
                        && p.list(Vocabulary.OUTCOMES).in(words, verb + 1, verb + OBJECT);
    }

    /** "Our business will", "The Company's plant will": not those with whom it deals, and no officer of it. */
    private static boolean ownBusinessSpoken(Proposition p) {
        return Traits.owned(p.words(), p.clause().subjectStart()) && p.subjectIs(Vocabulary.BUSINESS_NOUNS);
    }

    /** "will strengthen our portfolio": what is done right to the issuer's own business. */
    private static boolean ownBusinessBehind(Proposition p) {
        int at = p.trigger().verb() + 1;
        return p.trigger().verb() >= 0
                && !p.passive()
                && Traits.owned(p.words(), at)
                && p.list(Vocabulary.BUSINESS_NOUNS)
                        .in(p.words(), at + 1, Math.min(p.clause().end(), at + 5));
    }

    /** "will create value for our shareholders": nobody but the issuer has them. */
    private static boolean ownersServed(Proposition p) {
        Words words = p.words();
        for (int i = p.trigger().complement() + 1;
                i < Math.min(p.clause().end(), p.trigger().complement() + OBJECT);
                i++) {
            if (Traits.owned(words, i)
                    && words.is(i + 1, "shareholders", "stockholders", "shareholder", "stockholder")) {
                return true;
            }
        }
        return false;
    }

    /** "The acquisition will be accretive to earnings": a deal that a release tells is the issuer's. */
    private static boolean accretive(Proposition p) {
        Words words = p.words();
        for (int i = p.trigger().verb() + 1;
                p.trigger().verb() >= 0 && i < p.trigger().verb() + 5;
                i++) {
            if (words.is(i, "accretive") && p.list(Vocabulary.RESULTS).in(words, i + 1, i + 8)) {
                return p.subjectIs(Vocabulary.DEAL_NOUNS) || p.subjectIs("it", "this");
            }
        }
        return false;
    }

    /** "Production will begin in the first quarter": work of a business of which no owner is named. */
    private static boolean operation(Proposition p) {
        Clause clause = p.clause();
        int start =
                p.words().is(clause.subjectStart(), "the", "and") ? clause.subjectStart() + 1 : clause.subjectStart();
        return p.list(Vocabulary.OPERATION_NOUNS).at(p.words(), clause.subjectEnd() - 1)
                && clause.subjectEnd() - start <= 2
                && p.list(Vocabulary.SCHEDULE_VERBS).at(p.words(), p.trigger().verb());
    }
}
