package org.disclosurelint.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurelint.detect.release.ReleaseTypes;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * Silent but for releases of some types.
 *
 * @param types at least one
 * @param words for reasons
 */
record OfReleases(Set<ReleaseType> types, String words) implements Silence {
    /** The same for all rules of a draft. */
    private static final Analysis<String> TOLD =
            subject -> subject.recall(ReleaseTypes.ANALYSIS).toString();

    OfReleases {
        types = Set.copyOf(types);
    }

    static OfReleases of(Set<ReleaseType> types) {
        return new OfReleases(
                types, types.stream().sorted().map(ReleaseType::id).collect(Collectors.joining(", ")));
    }

    @Override
    public Optional<String> in(Subject subject) {
        return subject.recall(ReleaseTypes.ANALYSIS).isAny(types)
                ? Optional.empty()
                : Optional.of("the rule holds for " + words + " releases; this one is " + subject.recall(TOLD));
    }
}
