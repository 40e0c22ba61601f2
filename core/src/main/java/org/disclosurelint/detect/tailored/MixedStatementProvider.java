package org.disclosurelint.detect.tailored;

import java.util.List;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.yaml.YamlMapping;

/** {@code mixed-statement}: how things stand, in a sentence that goes on to project; slot {@code projection}. */
public final class MixedStatementProvider implements DetectorProvider {
    private static final Analysis<List<Match.Found>> MIXED = MixedStatements::of;

    @Override
    public String name() {
        return "mixed-statement";
    }

    @Override
    public String description() {
        return "Words that say how things stand, in a sentence that goes on to look forward.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return (subject, scope) -> subject.recall(MIXED).stream()
                .filter(f -> scope.contains(subject.anatomy().partOf(f.range())))
                .toList();
    }
}
