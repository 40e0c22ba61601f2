package org.disclosurelint.detect.tailored;

import java.util.List;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code late-cautionary-statement: {words: 1500}}: a cautionary statement behind so many words of the release, none of which points to
 * it; slot {@code count}, the words before it.
 */
public final class LateCautionsProvider implements DetectorProvider {
    private static final int MANY = 1500;

    @Override
    public String name() {
        return "late-cautionary-statement";
    }

    @Override
    public String description() {
        return "A cautionary statement far behind, to which nothing before it points.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.count("words", "How many words before it are far; without it 1500."));
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.CAUTIONARY_STATEMENT);
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        LateCautions late =
                new LateCautions(parameters.value("words").map(YamlValue::count).orElse(MANY));
        return (subject, scope) -> late.of(subject).stream()
                .filter(f -> scope.contains(subject.anatomy().partOf(f.range())))
                .toList();
    }
}
