package org.disclosurelint.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurelint.detect.release.ReleaseTypes;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Question;
import org.disclosurelint.rule.Subject;

/**
 * A check that holds for releases of some types only.
 *
 * @param types at least one
 */
record OfReleases(Set<ReleaseType> types, Check check) implements Check {
    OfReleases {
        types = Set.copyOf(types);
    }

    @Override
    public String kind() {
        return check.kind();
    }

    @Override
    public Optional<Question> question() {
        return check.question();
    }

    @Override
    public Outcome check(Subject subject) {
        ReleaseTypes told = subject.recall(ReleaseTypes.ANALYSIS);
        return told.isAny(types)
                ? check.check(subject)
                : Outcome.notApplicable("the rule holds for " + words() + " releases; this one is " + told);
    }

    private String words() {
        return types.stream().sorted().map(ReleaseType::id).collect(Collectors.joining(", "));
    }
}
