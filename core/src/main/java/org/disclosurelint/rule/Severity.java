package org.disclosurelint.rule;

/** How much a finding weighs, heaviest first. */
public enum Severity {
    ERROR,
    WARNING,
    /** Somebody has to answer for what no text can tell. */
    ATTESTATION,
    NOTE;

    /** The word in rule files and reports. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
