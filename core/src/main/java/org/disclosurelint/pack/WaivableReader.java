package org.disclosurelint.pack;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.rule.Waivable;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads who may accept a finding: {@code waivable: true}, {@code false} or {@code {by: [General Counsel]}}. */
final class WaivableReader {
    private WaivableReader() {}

    static Waivable read(YamlMapping rule) {
        return rule.value("waivable").map(WaivableReader::read).orElse(Waivable.BY_ANYONE);
    }

    private static Waivable read(YamlValue value) {
        if (value.isBoolean()) {
            return value.bool() ? Waivable.BY_ANYONE : Waivable.NEVER;
        }
        if (!value.isMapping()) {
            value.problem(
                    "'waivable' must be true, false or {by: [\u2026]}",
                    Optional.of("by: the names or offices of those who alone may accept a finding"));
            return Waivable.BY_ANYONE;
        }
        return value.mapping().map(WaivableReader::onlyBy).orElse(Waivable.BY_ANYONE);
    }

    private static Waivable onlyBy(YamlMapping mapping) {
        Optional<YamlValue> by = mapping.required("by");
        List<String> names = by.map(YamlValue::items).orElse(List.of()).stream()
                .map(YamlValue::words)
                .toList();
        if (by.isPresent() && names.isEmpty()) {
            by.get().problem("empty 'by': write waivable: false if nobody may accept a finding");
        }
        mapping.close();
        return Waivable.onlyBy(names);
    }
}
