package org.disclosurelint.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurelint.detect.release.ReleaseTypes;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.rule.Subject;

/**
 * Silent but for releases of some types.
 *
 * @param types at least one
 */
record OfReleases(Set<ReleaseType> types) implements Silence {
    OfReleases {
        types = Set.copyOf(types);
    }

    @Override
    public Optional<String> in(Subject subject) {
        ReleaseTypes told = subject.recall(ReleaseTypes.ANALYSIS);
        return told.isAny(types)
                ? Optional.empty()
                : Optional.of("the rule holds for " + words() + " releases; this one is " + told);
    }

    private String words() {
        return types.stream().sorted().map(ReleaseType::id).collect(Collectors.joining(", "));
    }
}
