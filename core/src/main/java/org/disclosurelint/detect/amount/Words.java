package org.disclosurelint.detect.amount;

/** Pieces of patterns that several readers of numbers need. */
final class Words {
    static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
                    + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    private Words() {}
}
