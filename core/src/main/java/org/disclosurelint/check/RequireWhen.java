package org.disclosurelint.check;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.NamedDetector;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * Something is required of drafts that hold something else.
 *
 * @param when all of these must be there, anywhere in the release; at least one
 */
record RequireWhen(List<NamedDetector> when, Require then) implements Check {
    RequireWhen {
        when = List.copyOf(when);
    }

    @Override
    public String kind() {
        return "require-when";
    }

    @Override
    public Outcome check(Subject subject) {
        Optional<List<TextRange>> first = Optional.empty();
        for (NamedDetector condition : when) {
            Optional<String> unable = condition.detector().notApplicable(subject, Scope.WHOLE);
            if (unable.isPresent()) {
                return Outcome.notApplicable(unable.get());
            }
            List<Match.Found> calling = condition.detector().detect(subject, Scope.WHOLE);
            if (calling.isEmpty()) {
                return Outcome.notApplicable("no " + condition.label() + " in the draft");
            }
            first = first.or(
                    () -> Optional.of(calling.stream().map(Match.Found::range).toList()));
        }
        return then.check(subject, first.filter(r -> !r.get(0).isEmpty()).orElse(List.of()));
    }
}
