package org.disclosurelint.detect.table;

import java.util.List;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code earnings-per-share}: earnings per share of a table that cannot be right. */
public final class EarningsPerShareProvider implements DetectorProvider {
    private static final List<String> WRONG = List.of("computation", "order");

    @Override
    public String name() {
        return "earnings-per-share";
    }

    @Override
    public String label() {
        return "earnings per share that cannot be right";
    }

    @Override
    public String description() {
        return "Earnings per share in a table that net income and weighted shares, or the basic ones, contradict.";
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.FINANCIAL_TABLE);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.word(
                        "wrong",
                        WRONG,
                        "What is wrong: they do not compute, or the diluted ones are above the basic ones; computation if not given."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        String wrong = parameters.value("wrong").flatMap(v -> v.oneOf(WRONG)).orElse(WRONG.get(0));
        return new TableDetector(
                wrong.equals("order") ? EarningsPerShare::dilutedAboveBasic : EarningsPerShare::recomputed);
    }
}
