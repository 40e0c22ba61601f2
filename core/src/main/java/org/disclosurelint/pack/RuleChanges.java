package org.disclosurelint.pack;

import java.util.Optional;
import java.util.function.Predicate;
import org.disclosurelint.yaml.YamlMapping;

/**
 * What a {@code pack.yaml} changes of the packs that it extends, or a {@code disclosure.yml} of those in force: the keys
 * {@code rules} and {@code lexicons}, which say the same in both files. Read by {@link RulePacks} when the packs are known.
 */
public final class RuleChanges {
    private final Optional<YamlMapping> rules;
    private final Optional<YamlMapping> lexicons;

    private final Predicate<String> elsewhere;

    private RuleChanges(Optional<YamlMapping> rules, Optional<YamlMapping> lexicons, Predicate<String> elsewhere) {
        this.elsewhere = elsewhere;
        this.rules = rules;
        this.lexicons = lexicons;
    }

    /** Changes nothing. */
    public static RuleChanges none() {
        return new RuleChanges(Optional.empty(), Optional.empty(), id -> false);
    }

    /** Takes the keys of a file. */
    public static RuleChanges of(YamlMapping file) {
        return of(file, id -> false);
    }

    /**
     * Takes the keys of a file.
     *
     * @param elsewhere knows the rules that the file may change though they are not in force, by id and alias
     */
    public static RuleChanges of(YamlMapping file, Predicate<String> elsewhere) {
        return new RuleChanges(file.mapping("rules"), file.mapping("lexicons"), elsewhere);
    }

    /** By id or alias of a rule, what is changed of it. */
    Optional<YamlMapping> rules() {
        return rules;
    }

    /** Whether some pack that is not in force may hold a rule. */
    boolean isElsewhere(String rule) {
        return elsewhere.test(rule);
    }

    /** By name of a list, what is added to it and taken from it. */
    Optional<YamlMapping> lexicons() {
        return lexicons;
    }
}
