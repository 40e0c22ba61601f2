package org.disclosurelint.detect.table;

import java.util.List;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code text-and-table}: a figure of the text that the tables contradict. */
public final class TextAndTableProvider implements DetectorProvider {
    private static final List<String> WRONG = List.of("figure", "scale");

    @Override
    public String name() {
        return "text-and-table";
    }

    @Override
    public String label() {
        return "figure that the tables contradict";
    }

    @Override
    public String description() {
        return "A figure of the text for which the tables give another.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.word(
                "wrong",
                WRONG,
                "What is wrong: another figure, or the same a thousand times larger or smaller; figure if not given."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        String wrong = parameters.value("wrong").flatMap(v -> v.oneOf(WRONG)).orElse(WRONG.get(0));
        return new TextAndTable(wrong.equals("scale"));
    }
}
