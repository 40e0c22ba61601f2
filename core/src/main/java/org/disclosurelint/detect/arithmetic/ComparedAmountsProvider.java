package org.disclosurelint.detect.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code compared-amounts}: a change that the two amounts of its sentence do not bear out. Slots {@code earlier} and {@code
 * later} are the amounts, {@code computed} what they come to.
 */
public final class ComparedAmountsProvider implements DetectorProvider {
    @Override
    public String name() {
        return "compared-amounts";
    }

    @Override
    public String label() {
        return "change that its amounts do not bear out";
    }

    @Override
    public String description() {
        return "A change that the two amounts of its sentence do not bear out, beyond what rounding explains.";
    }

    @Override
    public Set<Part> parts() {
        return Prosaic.PARTS;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.word("wrong", ChangeProblem.ids(), "What is wrong with it; percent-change if not given."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        ChangeProblem problem = parameters
                .value("wrong")
                .flatMap(v -> v.oneOf(ChangeProblem.ids()))
                .flatMap(ChangeProblem::of)
                .orElse(ChangeProblem.PERCENT_CHANGE);
        return new ComparedAmounts(problem);
    }

    private record ComparedAmounts(ChangeProblem problem) implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            return subject.recall(Comparisons.ANALYSIS).stream()
                    .filter(Comparison::computes)
                    .flatMap(c -> problem.of(c).map(w -> found(subject, c, w)).stream())
                    .filter(f -> scope.contains(subject.anatomy().partOf(f.range())))
                    .toList();
        }

        private static Match.Found found(Subject subject, Comparison comparison, ChangeProblem.Wrong wrong) {
            return new Match.Found(
                    wrong.range(),
                    Optional.of(new WrongChange(
                            subject.draft().words(comparison.earlier().range()),
                            subject.draft().words(comparison.later().range()),
                            wrong.computed())));
        }
    }
}
