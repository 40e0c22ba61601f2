package org.disclosurelint.detect.forward;

import java.util.regex.Pattern;

/** Knows the logistics of announcements and events: calls, webcasts, meetings, when results come out. */
final class Logistics {
    private static final Pattern ADDRESS = Pattern.compile(".*\\.(?:com|net|org|gov|io)(?:/.*)?");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}.*");
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}");
    private static final Pattern MINUTES = Pattern.compile("\\d{2}.*");

    private Logistics() {}

    static boolean is(Proposition p) {
        if (p.trigger().family() == Family.LOOKING_FORWARD) {
            return meeting(p);
        }
        if (p.subjectIs(Vocabulary.EVENT_NOUNS) && !p.verbIs(Vocabulary.EFFECT_VERBS)) {
            return true;
        }
        if (contest(p) || p.verbIs("discuss") && !p.clauseHas(Vocabulary.CLINICAL_WORDS)) {
            return true;
        }
        boolean clock = clock(p);
        if (p.verbIs(Vocabulary.EVENT_VERBS)
                && (p.setting().ofEvent()
                        || clock
                        || p.complementHas(Vocabulary.EVENT_NOUNS)
                        || access(p)
                        || p.passive() && p.setting().afterLogistics())) {
            return true;
        }
        if (p.verbIs(Vocabulary.LOGISTICS_VERBS) && (clock || p.objectHas(Vocabulary.EVENT_NOUNS, 18))
                || p.verbIs(Vocabulary.PROGRAM_VERBS) && (clock || p.objectHas(Vocabulary.EVENT_NOUNS, 4))) {
            return true;
        }
        if (p.verbIs(Vocabulary.TELLING_VERBS) && told(p) || filed(p)) {
            return true;
        }
        if (available(p)) {
            return true;
        }
        if (p.setting().inHeadline() && p.verbIs(Vocabulary.EVENT_HEADLINE_VERBS)) {
            return true;
        }
        boolean about = p.objectHas(Vocabulary.EVENT_NOUNS, 8) || access(p);
        boolean pronoun = p.subjectIs("it", "this", "they", "he", "she")
                && p.clause().subjectStart() < 3; // else it stands for something of its own sentence
        if (p.setting().afterLogistics() && (about || pronoun)) {
            return true;
        }
        return p.setting().ofEvent()
                && (about
                        || p.verbIs(Vocabulary.LOGISTICS_VERBS) && !p.verbIs("feature")
                        || p.verbIs(Vocabulary.PROGRAM_VERBS)
                        || p.subjectIs("management", "companies", "executives", "team"));
    }

    /** "The winning design will race in May": the program of a contest. */
    private static boolean contest(Proposition p) {
        return p.list(Vocabulary.CONTEST_WORDS)
                .in(p.words(), p.clause().subjectStart(), p.clause().subjectEnd());
    }

    /** "We look forward to seeing you there." */
    private static boolean meeting(Proposition p) {
        boolean readers = p.list(Vocabulary.READERS)
                .in(p.words(), p.trigger().complement() + 1, p.trigger().complement() + 4);
        boolean greeting = p.verbIs("welcome", "see", "meet");
        return p.verbIs(Vocabulary.MEETING_VERBS) && (!greeting || readers)
                || p.objectHas(Vocabulary.EVENT_NOUNS, 8)
                || p.list(Vocabulary.EVENT_NOUNS)
                        .in(p.words(), p.trigger().complement(), p.trigger().complement() + 4);
    }

    /** "will report third-quarter results", "will release additional information". */
    private static boolean told(Proposition p) {
        int to = Math.min(p.clause().end(), p.trigger().complement() + 12);
        boolean clinical = p.clauseHas(Vocabulary.CLINICAL_WORDS);
        boolean subject = p.passive()
                && (p.subjectIs(Vocabulary.TOLD_THINGS) || p.verbIs("announce", "disclose", "publish", "post"));
        return !clinical
                && (subject
                        || !p.passive()
                                && p.list(Vocabulary.TOLD_THINGS)
                                        .in(p.words(), p.trigger().complement() + 1, to));
    }

    /** "Details will be included in our Form 8-K." */
    private static boolean filed(Proposition p) {
        return p.passive()
                && p.verbIs("include", "contain", "describe")
                && p.subjectIs(Vocabulary.TOLD_THINGS)
                && p.objectHas(Vocabulary.EVENT_NOUNS, 12);
    }

    /** "will be available on the company's website", "can be accessed by dialing". */
    private static boolean available(Proposition p) {
        boolean there = p.verbIs("access", "archive", "post", "hear", "view", "find", "follow", "obtain", "download")
                || p.verbIs("be", "remain", "become", "make")
                        && near(p, "available", "accessible", "archived", "posted", "live", "open");
        return there
                && (!p.clauseHas(Vocabulary.CLINICAL_WORDS) || p.clauseHas(Vocabulary.EVENT_NOUNS) || access(p))
                && (access(p)
                        || p.subjectIs(Vocabulary.TOLD_THINGS)
                        || p.clauseHas(Vocabulary.EVENT_NOUNS)
                        || p.setting().ofEvent()
                        || p.setting().afterLogistics());
    }

    private static boolean near(Proposition p, String... words) {
        for (int i = p.trigger().verb(); i < p.trigger().verb() + 4; i++) {
            if (p.words().is(i, words)) {
                return true;
            }
        }
        return false;
    }

    /** Where it can be followed: a web address, a telephone, a page of investor relations. */
    private static boolean access(Proposition p) {
        for (int i = p.trigger().complement(); i < p.clause().end(); i++) {
            if (ADDRESS.matcher(p.words().lower(i)).matches()) {
                return true;
            }
        }
        return p.complementHas(Vocabulary.ACCESS_WORDS);
    }

    /** A time of the day: "at 4:30 p.m." */
    private static boolean clock(Proposition p) {
        for (int i = p.clause().start(); i < p.clause().end(); i++) {
            if (TIME.matcher(p.words().text(i)).matches()
                    || p.words().is(i, ":")
                            && HOUR.matcher(p.words().text(i - 1)).matches()
                            && MINUTES.matcher(p.words().text(i + 1)).matches()
                    || p.words().is(i, "p.m", "a.m", "p.m.", "a.m.", "pm", "am")
                            && p.words().text(i - 1).matches(".*\\d")) {
                return true;
            }
        }
        return false;
    }
}
