package org.disclosurelint.accuracy;

/**
 * One annotated unit of a release, a sentence as a rule.
 *
 * @param label {@code none}, {@code qualified} or {@code unqualified}
 * @param cautionary whether it stands in the cautionary statement
 */
record Unit(String text, String label, boolean cautionary) {
    boolean forwardLooking() {
        return !label.equals("none");
    }

    boolean unqualified() {
        return label.equals("unqualified");
    }
}
