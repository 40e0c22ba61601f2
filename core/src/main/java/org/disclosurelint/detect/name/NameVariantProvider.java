package org.disclosurelint.detect.name;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.yaml.YamlMapping;

/** {@code name-variant}: a name that the draft spells otherwise elsewhere; that spelling is in the slot {@code expected}. */
public final class NameVariantProvider implements DetectorProvider {
    @Override
    public String name() {
        return "name-variant";
    }

    @Override
    public String label() {
        return "name in a second spelling";
    }

    @Override
    public String description() {
        return "A name that the draft spells otherwise elsewhere.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return (subject, scope) -> subject.recall(NameVariants.ANALYSIS).stream()
                .filter(v -> scope.contains(subject.anatomy().partOf(v.range())))
                .map(v -> new Match.Found(v.range(), v))
                .toList();
    }
}
