package org.disclosurelint.pack;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.rule.Fix;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads what may be done about a finding: {@code fix: safe}, {@code fix: asked} or {@code fix: {insert: <approved text>}}. */
final class FixReader {
    private static final List<String> KINDS_OF_ABSENCE = List.of("require", "require-when");

    private FixReader() {}

    /** @param kind of the check, if it could be read */
    static Fix read(YamlMapping rule, Optional<String> kind) {
        return rule.value("fix").map(value -> read(value, kind)).orElse(Fix.ASKED);
    }

    private static Fix read(YamlValue value, Optional<String> kind) {
        if (!value.isMapping()) {
            return new Fix.Suggestion(
                    value.oneOf(List.of("asked", "safe")).filter("safe"::equals).isPresent());
        }
        Optional<String> text = value.mapping().map(insertion -> {
            String name = insertion.requiredString("insert");
            insertion.close();
            return name;
        });
        if (kind.isPresent() && !KINDS_OF_ABSENCE.contains(kind.get())) {
            value.problem(
                    "only what is missing can be inserted",
                    Optional.of("'insert' goes with the kinds " + String.join(" and ", KINDS_OF_ABSENCE)));
        }
        return text.<Fix>map(Fix.Insertion::new).orElse(Fix.ASKED);
    }
}
