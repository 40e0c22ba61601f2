package org.disclosurelint.check;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.Detectors;
import org.disclosurelint.detect.NamedDetector;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Same;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads {@code not} and {@code unless} of one rule file and lays them on what the rule looks for. Used once. */
final class ConditionReader {
    private final YamlMapping rule;
    private final Scope scope;
    private final Optional<YamlMapping> not;
    private final Conditions conditions;

    ConditionReader(YamlMapping rule, Scope scope, Detectors detectors) {
        this.rule = rule;
        this.scope = scope;
        Optional<YamlValue> given = rule.value("not");
        this.not = given.filter(YamlValue::isMapping).flatMap(YamlValue::mapping);
        Optional<List<NamedDetector>> taken =
                not.isPresent() ? not.flatMap(detectors::each) : given.flatMap(detectors::of);
        this.conditions =
                new Conditions(taken.orElse(List.of()), rule.value("unless").flatMap(v -> unless(v, detectors)));
    }

    private static Optional<Unless> unless(YamlValue value, Detectors detectors) {
        if (!value.isMapping()) {
            return detectors.of(value).map(all -> new Unless(all, Same.RELEASE));
        }
        return value.mapping().flatMap(mapping -> {
            Optional<Same> same = mapping.value("same").isPresent()
                    ? mapping.value("same")
                            .flatMap(v -> v.oneOf(Checks.nearness()))
                            .map(Same::of)
                    : Optional.of(Same.RELEASE);
            return detectors.each(mapping.without("same")).flatMap(all -> same.map(s -> new Unless(all, s)));
        });
    }

    /** For a kind that finds words: every condition makes sense. */
    NamedDetector onWords(NamedDetector wanted) {
        return on(wanted);
    }

    /** For a kind that misses something: a missing thing stands in no sentence. */
    NamedDetector onMissing(NamedDetector wanted) {
        onlyOfReleases("a missing thing stands in no sentence");
        return on(wanted);
    }

    /** For a kind that looks for nothing of its own. */
    void onNothing() {
        if (rule.has("not")) {
            rule.problem("not", "'not' has nothing to take away: this rule looks for no words");
        }
        onlyOfReleases("this rule looks for no words");
    }

    Check on(Check check) {
        return conditions.on(check);
    }

    private NamedDetector on(NamedDetector wanted) {
        NeverMatches.tell(rule, scope, wanted, conditions, not);
        return conditions.on(wanted);
    }

    private void onlyOfReleases(String why) {
        conditions
                .unless()
                .filter(u -> u.same() != Same.RELEASE)
                .ifPresent(u -> rule.problem(
                        "unless",
                        "'same: " + u.same().id() + "' makes no sense here, expected 'same: release': " + why));
    }
}
