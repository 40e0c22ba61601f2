package org.disclosurelint.detect.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.detect.schedule.DividendDateProblems.Problem;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code record-date}: a record date that is behind its payment, too soon behind the release, or on a day without trading. */
public final class RecordDateProvider implements DetectorProvider {
    private static final List<String> IDS =
            Arrays.stream(Problem.values()).map(Problem::id).toList();

    @Override
    public String name() {
        return "record-date";
    }

    @Override
    public String label() {
        return "record date that cannot be meant";
    }

    @Override
    public String description() {
        return "A record date that is behind its payment, too soon behind the release, or on a day without trading.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.word("problem", IDS, "What is odd about the date; payment-first if not given."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        Optional<String> id = parameters.value("problem").flatMap(v -> v.oneOf(IDS));
        return new DividendDateProblems(Arrays.stream(Problem.values())
                .filter(p -> id.filter(p.id()::equals).isPresent())
                .findFirst()
                .orElse(Problem.PAYMENT_FIRST));
    }
}
