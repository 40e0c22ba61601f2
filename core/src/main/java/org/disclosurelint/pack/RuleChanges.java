package org.disclosurelint.pack;

import java.util.Optional;
import org.disclosurelint.yaml.YamlMapping;

/**
 * What a {@code pack.yaml} changes of the packs that it extends, or a {@code disclosure.yml} of those in force: the keys
 * {@code rules} and {@code lexicons}, which say the same in both files. Read by {@link RulePacks} when the packs are known.
 */
public final class RuleChanges {
    private final Optional<YamlMapping> rules;
    private final Optional<YamlMapping> lexicons;

    private RuleChanges(Optional<YamlMapping> rules, Optional<YamlMapping> lexicons) {
        this.rules = rules;
        this.lexicons = lexicons;
    }

    /** Changes nothing. */
    public static RuleChanges none() {
        return new RuleChanges(Optional.empty(), Optional.empty());
    }

    /** Takes the keys of a file. */
    public static RuleChanges of(YamlMapping file) {
        return new RuleChanges(file.mapping("rules"), file.mapping("lexicons"));
    }

    /** By id or alias of a rule, what is changed of it. */
    Optional<YamlMapping> rules() {
        return rules;
    }

    /** By name of a list, what is added to it and taken from it. */
    Optional<YamlMapping> lexicons() {
        return lexicons;
    }
}
