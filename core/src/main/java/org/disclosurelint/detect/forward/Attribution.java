package org.disclosurelint.detect.forward;

/** Tells forecasts that are somebody else's: "according to the bureau", "experts predict that", "one in six people will". */
final class Attribution {
    /** So many words before a clause the one who says it can stand. */
    private static final int REACH = 30;

    private Attribution() {}

    static boolean toOthers(Proposition p) {
        Words words = p.words();
        int end = Math.min(words.size(), p.clause().end() + 20);
        for (int i = Math.max(0, p.clause().start() - REACH); i < end; i++) {
            if (words.is(i, "according") && words.is(i + 1, "to") && source(p, i + 2)) {
                return true;
            }
            boolean told = i < p.clause().start()
                    && words.is(
                            i,
                            "predict",
                            "predicts",
                            "forecast",
                            "forecasts",
                            "estimate",
                            "estimates",
                            "project",
                            "projects")
                    && p.list(Vocabulary.FORECASTERS).at(words, words.skipAdverbsBack(i - 1));
            if (told) {
                return true;
            }
        }
        return false;
    }

    private static boolean source(Proposition p, int from) {
        for (int i = from; i < from + 8; i++) {
            if (p.words().is(i, ",", "company", "management", "our")
                    || p.words().hard(i)) {
                return false;
            }
            if (p.list(Vocabulary.SOURCES).at(p.words(), i)) {
                return true;
            }
        }
        return false;
    }

    /** "One in eight women", "half of all utilities": shares of a population. */
    static boolean oneIn(Proposition p) {
        Words words = p.words();
        for (int i = p.clause().subjectStart(); i < p.clause().subjectEnd(); i++) {
            if (words.is(i, "one") && words.is(i + 1, "in") && words.tagged(i + 2, "CD")
                    || words.is(i, "half") && words.is(i + 1, "of") && words.is(i + 2, "all")) {
                return true;
            }
        }
        return false;
    }
}
