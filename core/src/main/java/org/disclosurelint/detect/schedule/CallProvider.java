package org.disclosurelint.detect.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.detect.schedule.CallProblems.Problem;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code call}: a conference call that is told in part, is late, or has a replay that ends before it. */
public final class CallProvider implements DetectorProvider {
    private static final List<String> IDS =
            Arrays.stream(Problem.values()).map(Problem::id).toList();

    @Override
    public String name() {
        return "call";
    }

    @Override
    public String label() {
        return "conference call about which something is odd";
    }

    @Override
    public String description() {
        return "A conference call that is told in part, comes late behind the release, or has a replay that ends before it.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.word("problem", IDS, "What is odd about the call; incomplete if not given."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        Optional<String> id = parameters.value("problem").flatMap(v -> v.oneOf(IDS));
        return new CallProblems(Arrays.stream(Problem.values())
                .filter(p -> id.filter(p.id()::equals).isPresent())
                .findFirst()
                .orElse(Problem.INCOMPLETE));
    }
}
