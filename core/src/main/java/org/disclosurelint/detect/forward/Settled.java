package org.disclosurelint.detect.forward;

/** Tells what a release announces as decided: the deal of a signed agreement, who takes which office. No qualifier would be true of it. */
final class Settled {
    /** So many words behind the verb the office can stand: "will serve as a senior consultant to". */
    private static final int OFFICE = 10;

    private Settled() {}

    static boolean is(Proposition p) {
        return agreedDeal(p) || appointment(p);
    }

    /** "Meridian to Acquire Corvale", where the release tells of the signed agreement. */
    private static boolean agreedDeal(Proposition p) {
        return p.setting().agreed() && p.trigger().family() == Family.HEADLINE && p.verbIs(Vocabulary.DEAL_VERBS);
    }

    /** "She will report to Mr. Brandt", "will serve as an advisor to", "will succeed Hal Brandt", "will join the board". */
    private static boolean appointment(Proposition p) {
        boolean flat =
                p.trigger().family() == Family.CERTAIN_MODAL || p.trigger().family() == Family.HEADLINE;
        if (!flat || p.trigger().verb() < 0 || p.passive() || !ofPerson(p)) {
            return false;
        }
        Words words = p.words();
        int behind = words.skipAdverbs(p.trigger().verb() + 1);
        boolean office = p.objectHas(Vocabulary.OFFICES, OFFICE);
        if (p.verbIs("report")) {
            return words.is(behind, "to") && (titled(words, behind + 1) || office);
        }
        if (p.verbIs("succeed")) {
            return titled(words, behind) || words.is(behind, "him", "her") || office;
        }
        if (p.verbIs("serve")) {
            return office && words.is(behind, "as", "on", "in");
        }
        if (p.verbIs("step")) {
            return office && words.is(p.trigger().verb() + 1, "down");
        }
        return office && p.verbIs(Vocabulary.OFFICE_VERBS);
    }

    private static boolean titled(Words words, int at) {
        return words.capitalized(at) && words.letters(at);
    }

    /** Not the issuer and not a thing. */
    private static boolean ofPerson(Proposition p) {
        Words words = p.words();
        Clause clause = p.clause();
        if (clause.head() < 0 || words.is(clause.head(), "we", "it", "this", "they", "company", "corporation")) {
            return false;
        }
        if (words.is(clause.head(), "he", "she", "i", "who")) {
            return true;
        }
        return words.capitalized(clause.head())
                && !words.is(clause.subjectStart(), "the", "a", "an", "our", "its")
                && !p.subjectIs(Vocabulary.COMPANY_ENDINGS)
                && !p.setting().issuer().contain(words.texts(clause.subjectStart(), clause.subjectEnd()));
    }
}
