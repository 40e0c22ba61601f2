package org.disclosurelint.fix;

/** A change that cannot be made in this draft; the message says why, without a full stop. */
final class NotPossible extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;

    NotPossible(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
