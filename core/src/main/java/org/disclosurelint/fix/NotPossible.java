package org.disclosurelint.fix;

/** A change that cannot be made in this draft; the message says why, without a full stop. */
final class NotPossible extends Exception {
    private static final long serialVersionUID = 1L;

    NotPossible(String why) {
        super(why);
    }
}
