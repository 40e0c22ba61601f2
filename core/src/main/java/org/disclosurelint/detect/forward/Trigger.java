package org.disclosurelint.detect.forward;

/**
 * Words of a sentence that look forward.
 *
 * @param first the index of the first word
 * @param last the index of the last word, the verb included where it stands close ("will benefit", "expects to")
 * @param verb the index of the verb that says what will happen; -1 if a noun says it
 * @param past whether the words speak of an expectation of the past
 */
record Trigger(Family family, int first, int last, int verb, boolean past) {
    Trigger(Family family, int first, int last, int verb) {
        this(family, first, last, verb, false);
    }

    /** Where what is said of the future begins. */
    int complement() {
        return verb >= 0 ? verb : last + 1;
    }
}
