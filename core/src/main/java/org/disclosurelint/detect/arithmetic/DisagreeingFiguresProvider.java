package org.disclosurelint.detect.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/** {@code disagreeing-figures}: figures that cannot all be right, told by the sentence or the draft in which they stand. */
public final class DisagreeingFiguresProvider implements DetectorProvider {
    @Override
    public String name() {
        return "disagreeing-figures";
    }

    @Override
    public String description() {
        return "Figures that cannot all be right: a range, shares times a price, a premium, parts of a whole, a number itself.";
    }

    @Override
    public Set<Part> parts() {
        return Prosaic.PARTS;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.word("wrong", FigureProblem.ids(), "How they disagree; reversed-range if not given."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        Optional<FigureProblem> problem = parameters
                .value("wrong")
                .flatMap(v -> v.oneOf(FigureProblem.ids()))
                .flatMap(FigureProblem::of);
        return problem.orElse(FigureProblem.REVERSED_RANGE).detector();
    }
}
