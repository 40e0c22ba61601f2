package org.disclosurelint.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.disclosurelint.rule.Rule;

/**
 * The rules of packs that are at hand but need not be in force: those of the class path, and those that {@code disclosure.yml}
 * names. What accepts a finding of one of them is right, though nothing is found today. The packs are read when somebody
 * first asks, which nobody does in a repository that speaks of rules in force alone. Thread-safe.
 */
public final class RulesElsewhere {
    /** No pack is at hand. */
    public static final RulesElsewhere NONE = new RulesElsewhere(List::of);

    private final Supplier<List<Rule>> packs;
    private Optional<Map<String, Rule>> byName = Optional.empty();

    /** @param packs reads the rules; asked once at most */
    RulesElsewhere(Supplier<List<Rule>> packs) {
        this.packs = packs;
    }

    /** The rule of an id, or of one that it had before. */
    public Optional<Rule> find(String name) {
        return Optional.ofNullable(byName().get(name));
    }

    /** Whether one of them asks people to attest to something. */
    boolean ask(String attestation) {
        return byName().values().stream()
                .flatMap(r -> r.check().question().stream())
                .anyMatch(q -> q.attestation().equals(attestation));
    }

    private synchronized Map<String, Rule> byName() {
        if (byName.isEmpty()) {
            Map<String, Rule> rules = new LinkedHashMap<>();
            for (Rule rule : packs.get()) {
                rules.put(rule.id(), rule);
                rule.aliases().forEach(alias -> rules.putIfAbsent(alias, rule));
            }
            byName = Optional.of(rules);
        }
        return byName.orElseThrow();
    }
}
