package org.disclosurelint.triage;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.rule.Rule;

/** The rules in force by their ids, those included that they had before. */
record RulesByName(Map<String, Rule> rules) {
    static RulesByName of(Configuration configuration) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        configuration
                .packs()
                .forEach(p -> p.rules().forEach(rule -> {
                    rules.put(rule.id(), rule);
                    rule.aliases().forEach(alias -> rules.putIfAbsent(alias, rule));
                }));
        return new RulesByName(Collections.unmodifiableMap(rules));
    }

    Optional<Rule> find(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    Collection<String> names() {
        return rules.keySet();
    }
}
