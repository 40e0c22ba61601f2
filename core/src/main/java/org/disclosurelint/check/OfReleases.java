package org.disclosurelint.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurelint.detect.release.ReleaseTypes;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/** Silent but for releases of some types. */
final class OfReleases implements Silence {
    /** The same for all rules of a draft. */
    private static final Analysis<String> TOLD =
            subject -> subject.recall(ReleaseTypes.ANALYSIS).toString();

    private final Set<ReleaseType> types;
    /** For reasons. */
    private final String words;

    /** @param types at least one */
    OfReleases(Set<ReleaseType> types) {
        this.types = Set.copyOf(types);
        this.words = types.stream().sorted().map(ReleaseType::id).collect(Collectors.joining(", "));
    }

    @Override
    public Optional<String> in(Subject subject) {
        return subject.recall(ReleaseTypes.ANALYSIS).isAny(types)
                ? Optional.empty()
                : Optional.of("the rule holds for " + words + " releases; this one is " + subject.recall(TOLD));
    }
}
