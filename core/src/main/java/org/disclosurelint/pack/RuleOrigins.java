package org.disclosurelint.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.source.Origin;
import org.disclosurelint.yaml.YamlLayers;

/** Tells how the values of a rule came to be. */
final class RuleOrigins {
    /** Before the name of a parameter of the rule's detector. */
    static final String PARAMETER = "parameters.";

    private RuleOrigins() {}

    /** By key of the rule file, and by {@code parameters.<name>}. */
    static Map<String, Origin> of(YamlLayers rule) {
        Map<String, Origin> all = new LinkedHashMap<>();
        rule.origins().forEach((key, origin) -> {
            all.put(key, origin);
            if (key.equals("detector")) {
                parameters(rule)
                        .map(YamlLayers::origins)
                        .orElse(Map.of())
                        .forEach((name, parameter) -> all.put(PARAMETER + name, parameter));
            }
        });
        return all;
    }

    /** The parameters of the named detector of a rule, if it has one. */
    static Optional<YamlLayers> parameters(YamlLayers rule) {
        Optional<YamlLayers> detector = rule.below("detector");
        List<String> names = detector.map(YamlLayers::keys).orElse(List.of());
        return names.size() == 1 ? detector.flatMap(d -> d.below(names.get(0))) : Optional.empty();
    }
}
