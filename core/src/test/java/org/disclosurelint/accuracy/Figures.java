package org.disclosurelint.accuracy;

import java.util.Locale;

/** How often something was said rightly, falsely, and missed. */
record Figures(int right, int wrong, int missed) {
    static final Figures NONE = new Figures(0, 0, 0);

    Figures and(boolean gold, boolean said) {
        return new Figures(
                right + (gold && said ? 1 : 0), wrong + (!gold && said ? 1 : 0), missed + (gold && !said ? 1 : 0));
    }

    double precision() {
        return right + wrong == 0 ? 1 : right / (double) (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : right / (double) (right + missed);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** A row in the form of the scorer's table. */
    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-44s%8.3f%8.3f%7.3f   %d/%d/%d",
                name,
                precision(),
                recall(),
                f1(),
                right,
                wrong,
                missed);
    }
}
