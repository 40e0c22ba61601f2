package org.disclosurelint.report;

/** Colors for a terminal, chosen by whoever owns the terminal. */
@FunctionalInterface
public interface Ink {
    /** The words in a style; they hold no control characters when they come here. */
    String paint(Style style, String words);

    /** No color at all. */
    static Ink none() {
        return (style, words) -> words;
    }

    /** What words are, not how they look. */
    enum Style {
        /** The place of a finding, the name of a draft. */
        PLACE,
        ERROR,
        WARNING,
        NOTE,
        /** That there is no finding. */
        CLEAR,
        /** The name of a rule. */
        RULE
    }
}
