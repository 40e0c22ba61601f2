package org.disclosurelint.triage;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.rule.Question;
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

    /** The names of what they ask people to attest to. */
    List<String> questions() {
        return rules.values().stream()
                .flatMap(r -> r.check().question().stream())
                .map(Question::attestation)
                .distinct()
                .toList();
    }

    Collection<String> names() {
        return rules.keySet();
    }
}
