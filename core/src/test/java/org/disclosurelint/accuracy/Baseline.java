package org.disclosurelint.accuracy;

import java.util.List;
import java.util.regex.Pattern;

/** What the simple methods of the literature reach on the annotated units. */
enum Baseline {
    LI_WHOLE_TEXT("Li (2010), whole text", true),
    LI_OUTSIDE("Li (2010), outside the cautionary statement", false),
    EVERY_WILL("every sentence with \"will\"", false);

    /** The word filter of F. Li, Journal of Accounting Research 48(5), 2010, as public reimplementations give it, with the forms of its verbs. */
    private static final Pattern LI = Pattern.compile(
            "\\b(?:will|should|can|could|may|might|goals?|(?:expect|anticipat|believ|plan|hop|intend|seek|project|forecast|objective)\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAST = Pattern.compile(
            "\\b(?:was|were|had|had been) (?:expected|anticipated|forecasted|projected|believed)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WILL = Pattern.compile("\\bwill\\b", Pattern.CASE_INSENSITIVE);

    /** The words that the annotation guide lets qualify a statement, wherever in the sentence they stand. */
    private static final Pattern QUALIFIER = Pattern.compile(
            "\\b(?:expect\\w*|anticipat\\w*|believ\\w*|intend\\w*|plans?|planned|estimat\\w*|project(?:s|ed)|forecast\\w*|aim(?:s|ed)?"
                    + "|seek(?:s|ing)?|hop(?:e|es|ed|ing)|target\\w*|goals?|may|might|could|should|would|likely|potential(?:ly)?|possible"
                    + "|subject to|assuming|if|no assurance|designed to|outlook|guidance|scheduled to|on track|look(?:s|ing)? forward"
                    + "|opportunity to)\\b",
            Pattern.CASE_INSENSITIVE);

    private final String title;
    private final boolean readsCautionaryStatement;

    Baseline(String title, boolean readsCautionaryStatement) {
        this.title = title;
        this.readsCautionaryStatement = readsCautionaryStatement;
    }

    /** Two rows: what is forward-looking, and what is so without a qualifier. */
    List<String> rows(List<Unit> units) {
        Figures forward = Figures.NONE;
        Figures unqualified = Figures.NONE;
        for (Unit unit : units) {
            if (!unit.cautionary() || readsCautionaryStatement) {
                boolean said = saysForwardLooking(unit.text());
                forward = forward.and(unit.forwardLooking(), said);
                unqualified = unqualified.and(
                        unit.unqualified(),
                        said && !QUALIFIER.matcher(unit.text()).find());
            }
        }
        return List.of(forward.row(title), unqualified.row("  unqualified"));
    }

    private boolean saysForwardLooking(String text) {
        return this == EVERY_WILL
                ? WILL.matcher(text).find()
                : LI.matcher(text).find() && !PAST.matcher(text).find();
    }
}
