package org.disclosurelint.detect.release;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code release-type}: that the release is of one of the types, for the conditions of rules. The match is the words that show
 * it; without words (the front matter says so, or no type is told) an empty range at the start.
 */
public final class ReleaseTypeProvider implements DetectorProvider {
    @Override
    public String name() {
        return "release-type";
    }

    @Override
    public String label() {
        return "release of the types that the rule names";
    }

    @Override
    public String description() {
        return "That the release is of one of some types.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.words("is", ReleaseType.ids(), "What the release announces; without it anything but other."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new OfType(parameters
                .value("is")
                .map(v -> types(v.someItems()))
                .orElse(EnumSet.complementOf(EnumSet.of(ReleaseType.OTHER))));
    }

    /** Types by their words; unknown ones are problems. */
    public static Set<ReleaseType> types(List<YamlValue> words) {
        Set<ReleaseType> types = EnumSet.noneOf(ReleaseType.class);
        for (YamlValue word : words) {
            word.as("release type")
                    .oneOf(ReleaseType.ids())
                    .flatMap(ReleaseType::of)
                    .ifPresent(types::add);
        }
        return types;
    }

    private record OfType(Set<ReleaseType> types) implements Detector {
        OfType {
            types = Set.copyOf(types);
        }

        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            return subject.recall(ReleaseTypes.ANALYSIS).shownBy().entrySet().stream()
                    .filter(e -> types.contains(e.getKey()))
                    .map(e -> e.getValue())
                    .distinct()
                    .sorted()
                    .map(Match.Found::new)
                    .toList();
        }
    }
}
