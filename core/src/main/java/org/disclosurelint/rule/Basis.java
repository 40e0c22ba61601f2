package org.disclosurelint.rule;

/** What kind of "must" a rule is, strongest first. Shown in every finding. */
public enum Basis {
    STATUTE,
    RULE,
    STAFF,
    CASE,
    EXCHANGE,
    WIRE,
    HOUSE;

    /** The word in rule files and reports. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
