package org.disclosurelint.detect.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** {@code part: {is: boilerplate}}: the sections of some parts, so that a rule can require one. */
public final class PartProvider implements DetectorProvider {
    private static final List<String> IDS =
            Arrays.stream(Part.values()).map(Part::id).toList();

    @Override
    public String name() {
        return "part";
    }

    @Override
    public String description() {
        return "A part of the release.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.words("is", IDS, "Which part; any if not given."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        List<YamlValue> items = parameters.value("is").map(YamlValue::items).orElse(List.of());
        Set<Part> parts = items.stream()
                .map(v -> v.oneOf(IDS).flatMap(Part::of))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return (subject, scope) -> subject.anatomy().sections().stream()
                .filter(s -> parts.isEmpty() || parts.contains(s.part()))
                .filter(s -> scope.contains(s.part()))
                .map(s -> new Match.Found(s.range()))
                .toList();
    }
}
