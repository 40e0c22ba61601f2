package org.disclosurelint.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurelint.detect.jurisdiction.Jurisdictions;
import org.disclosurelint.draft.Jurisdiction;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Silent but for releases under some securities laws. */
final class OfJurisdictions implements Silence {
    /** The same for all rules of a draft. */
    private static final Analysis<String> TOLD = subject -> {
        Jurisdictions told = subject.recall(Jurisdictions.ANALYSIS);
        return told + ", " + told.shownBy();
    };

    private final Set<Jurisdiction> laws;
    /** For reasons. */
    private final String words;

    /** @param laws at least one */
    OfJurisdictions(Set<Jurisdiction> laws) {
        this.laws = Set.copyOf(laws);
        this.words = laws.stream().sorted().map(Jurisdiction::id).collect(Collectors.joining(", "));
    }

    /** The {@code jurisdictions} of a rule file; none means all. */
    static Set<Jurisdiction> laws(YamlMapping rule) {
        Set<Jurisdiction> laws = EnumSet.noneOf(Jurisdiction.class);
        for (YamlValue word :
                rule.value("jurisdictions").map(YamlValue::someItems).orElse(List.of())) {
            word.as("jurisdiction")
                    .oneOf(Jurisdiction.ids())
                    .flatMap(Jurisdiction::of)
                    .ifPresent(laws::add);
        }
        return laws;
    }

    @Override
    public Optional<String> in(Subject subject) {
        return subject.recall(Jurisdictions.ANALYSIS).isAny(laws)
                ? Optional.empty()
                : Optional.of("the rule is about the law of " + words + "; this release answers to that of "
                        + subject.recall(TOLD));
    }
}
