package org.disclosurelint.report.html;

import org.disclosurelint.draft.TextRange;

/**
 * A stretch of a release to be marked.
 *
 * @param number 1-based, among those of its kind in the draft
 * @param label what to write where it has no words, since something is missing there
 * @param look the words by which the style knows it, if it is a finding
 */
record Marking(Kind kind, int number, TextRange range, String look, String label) {
    /** The same on other words. */
    Marking on(TextRange other) {
        return new Marking(kind, number, other, look, label);
    }

    /** What is marked; the letter stands in the names of places on the page ({@code d1-f3}). */
    enum Kind {
        FINDING('f'),
        STATEMENT('s'),
        FACTOR('r');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }
    }
}
