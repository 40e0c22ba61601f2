package org.disclosurelint.detect.deal;

import java.util.List;
import java.util.Set;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code deal}: what a release says of its deal.
 *
 * <ul>
 *   <li>{@code has}: traits, all of which must be there; the matches are the words that show the first;
 *   <li>{@code lacks}: traits of which none may be there.
 * </ul>
 */
public final class DealProvider implements DetectorProvider {
    @Override
    public String name() {
        return "deal";
    }

    @Override
    public String label() {
        return "deal of the kind that the rule names";
    }

    @Override
    public String description() {
        return "What a release says of its offering, merger or tender offer.";
    }

    @Override
    public List<Parameter> parameters() {
        List<String> traits = List.copyOf(Deals.traits());
        return List.of(
                Parameter.words(
                        "has", traits, "All of these it must say; the finding is at the words that say the first."),
                Parameter.words("lacks", traits, "None of these it may say."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new Traits(traits(parameters, "has"), traits(parameters, "lacks"));
    }

    private static List<String> traits(YamlMapping parameters, String key) {
        Set<String> known = Deals.traits();
        return parameters.value(key).map(YamlValue::someItems).orElse(List.of()).stream()
                .flatMap(item -> item.as("trait of a deal").oneOf(known).stream())
                .toList();
    }

    private record Traits(List<String> has, List<String> lacks) implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            Deals deals = subject.recall(Deals.ANALYSIS);
            if (has.isEmpty()
                    || !has.stream().allMatch(deals::is)
                    || lacks.stream().anyMatch(deals::is)) {
                return List.of();
            }
            return deals.shownBy(has.get(0)).stream()
                    .filter(r -> scope.contains(subject.anatomy().partOf(r)))
                    .map(Match.Found::new)
                    .toList();
        }
    }
}
