package org.disclosurelint.rule;

/** What may be done about a finding by a program, to the draft itself. */
public sealed interface Fix {
    /** Words that a finding suggests may take the place of those found, but only if somebody asks for this rule: they mean more or less. */
    Fix ASKED = new Suggestion(false);

    /**
     * The words that a finding suggests take the place of those found.
     *
     * @param safe whether without being asked: they mean the same
     */
    record Suggestion(boolean safe) implements Fix {}

    /**
     * A text that counsel approved goes in where it is missing.
     *
     * @param text the name under which the profile holds it
     */
    record Insertion(String text) implements Fix {}
}
