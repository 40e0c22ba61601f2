package org.disclosurelint.check;

import java.util.Optional;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.Detectors;
import org.disclosurelint.detect.NamedDetector;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads {@code at-most}, {@code count} and {@code per}. */
final class LimitReader {
    private LimitReader() {}

    static Optional<Limit> read(YamlMapping rule, Scope scope, Detectors detectors, ConditionReader conditions) {
        int atMost = rule.required("at-most").map(YamlValue::count).orElse(1);
        Optional<Quantity> quantity = rule.has("count")
                ? rule.value("count").flatMap(v -> v.oneOf(Quantity.ids())).map(Quantity::of)
                : Optional.of(Quantity.MATCHES);
        Optional<Per> per = rule.has("per")
                ? rule.value("per").flatMap(v -> v.oneOf(Per.ids())).map(Per::of)
                : Optional.of(Per.RELEASE);
        if (quantity.isEmpty()) {
            Detectors.keys().forEach(rule::has);
            return Optional.empty();
        }
        if (quantity.get() == Quantity.MATCHES) {
            Optional<NamedDetector> counted = detectors.of(rule).map(conditions::onWords);
            return counted.flatMap(c -> per.map(p -> new Limit(scope, Quantity.MATCHES, Optional.of(c), atMost, p)));
        }
        tellMisfits(rule, scope, quantity.get(), per);
        conditions.onNothing();
        return per.map(p -> new Limit(scope, quantity.get(), Optional.empty(), atMost, p));
    }

    private static void tellMisfits(YamlMapping rule, Scope scope, Quantity quantity, Optional<Per> per) {
        for (String key : Detectors.keys()) {
            if (rule.has(key)) {
                rule.problem(key, "'" + key + "' is looked for only where matches are counted, not " + quantity.id());
            }
        }
        if (quantity == Quantity.SENTENCES && per.filter(p -> p == Per.SENTENCE).isPresent()) {
            rule.problem("per", "the rule can never match: a sentence has one sentence");
        }
        if (quantity == Quantity.SENTENCES && scope.parts().equals(Set.of(Part.FINANCIAL_TABLE))) {
            rule.problem("in", "the rule can never match: a table has no sentences");
        }
    }
}
