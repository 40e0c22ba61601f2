package org.disclosurelint.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurelint.rule.Severity;

/** How heavy a finding must be to stop a release. */
public enum Threshold {
    ERROR,
    WARNING,
    ATTESTATION,
    NOTE,
    /** Nothing stops it: findings are only reported. */
    NEVER;

    /** The word by which users name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The threshold of that name, in any case, if there is one. */
    public static Optional<Threshold> of(String id) {
        return Arrays.stream(values())
                .filter(t -> t.id().equals(id.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The names, heaviest first. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Threshold::id).toList();
    }

    public boolean isReachedBy(Severity severity) {
        return switch (this) {
            case ERROR -> severity.isAtLeast(Severity.ERROR);
            case WARNING -> severity.isAtLeast(Severity.WARNING);
            case ATTESTATION -> severity.isAtLeast(Severity.ATTESTATION);
            case NOTE -> true;
            case NEVER -> false;
        };
    }
}
