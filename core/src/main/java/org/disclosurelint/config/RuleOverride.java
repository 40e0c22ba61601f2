package org.disclosurelint.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.yaml.YamlValue;

/**
 * What a repository changes of one rule.
 *
 * @param severity what its findings weigh here, whatever the draft
 * @param off why it does not run here, if it does not
 */
record RuleOverride(Optional<Severity> severity, Optional<String> off) {
    private static final RuleOverride NONE = new RuleOverride(Optional.empty(), Optional.empty());

    /** Reads {@code {severity: note}} or {@code {off: "why"}}. */
    static RuleOverride read(YamlValue value) {
        if (!value.isMapping()) {
            value.problem(
                    "expected {severity: …} or {off: \"the reason\"}",
                    Optional.of("a rule that is switched off needs a reason: reports print it"));
            return NONE;
        }
        return value.mapping()
                .map(mapping -> {
                    Optional<Severity> severity = mapping.value("severity").flatMap(RuleOverride::severity);
                    Optional<String> off = mapping.value("off").flatMap(RuleOverride::reason);
                    if (severity.isPresent() && off.isPresent()) {
                        mapping.problem("off", "a rule that is off has no severity");
                    }
                    mapping.close();
                    return new RuleOverride(severity, off);
                })
                .orElse(NONE);
    }

    private static Optional<Severity> severity(YamlValue value) {
        return value.oneOf(Arrays.stream(Severity.values()).map(Severity::id).toList())
                .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static Optional<String> reason(YamlValue value) {
        String reason = value.words().strip();
        if (reason.matches("(?i)true|false|yes|no|on|off|[^\\p{L}]*")) {
            value.problem(
                    "'off' takes the reason as its text", Optional.of("write off: \"why this rule is not for us\""));
        }
        return Optional.of(reason);
    }
}
