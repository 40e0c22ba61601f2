package org.disclosurelint.detect.deal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code deal-legend}: the legend of a deal, if it says everything that the rule asks for ({@code says}). One that says less
 * comes closest, and names in the slot {@code lacks} what it does not say. The pieces may stand anywhere in the release.
 */
public final class DealLegendProvider implements DetectorProvider {
    @Override
    public String name() {
        return "deal-legend";
    }

    @Override
    public String label() {
        return "legend of the deal";
    }

    @Override
    public String description() {
        return "The legend of an offering, merger or tender offer, if it says what is asked for.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.words("says", List.copyOf(DealLegends.pieces()), "What the legend must say."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        Set<String> known = DealLegends.pieces();
        return new Legend(parameters.required("says").map(YamlValue::someItems).orElse(List.of()).stream()
                .flatMap(item -> item.as("piece of a legend").oneOf(known).stream())
                .toList());
    }

    private record Legend(List<String> says) implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            return lacks(subject).isEmpty() ? closest(subject, scope).stream().toList() : List.of();
        }

        @Override
        public Optional<Match.Found> closest(Subject subject, Scope scope) {
            DealLegends legends = subject.recall(DealLegends.ANALYSIS);
            String lacks = lacks(subject);
            return says.stream()
                    .flatMap(p -> legends.first(p).stream())
                    .filter(r -> scope.contains(subject.anatomy().partOf(r)))
                    .sorted()
                    .findFirst()
                    .map((TextRange r) -> new Match.Found(r, new Lacking(lacks)));
        }

        private String lacks(Subject subject) {
            DealLegends legends = subject.recall(DealLegends.ANALYSIS);
            return says.stream()
                    .filter(p -> legends.first(p).isEmpty())
                    .map(legends::lack)
                    .collect(Collectors.joining("; "));
        }
    }

    /**
     * What a legend lacks.
     *
     * @param lacks empty if it says everything
     */
    record Lacking(String lacks) implements Evidence {
        @Override
        public Map<String, String> slots() {
            return Map.of("lacks", lacks);
        }
    }
}
