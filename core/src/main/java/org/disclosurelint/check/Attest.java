package org.disclosurelint.check;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.NamedDetector;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Question;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * Something in a draft calls for an answer that no text can give. One finding, at the words that call for it first: one answer
 * is enough. Whether somebody gave it, the draft itself does not tell.
 *
 * @param when all of these must be there, anywhere in the release
 * @param calling what calls for the answer within the scope; without it what {@code when} finds does
 */
record Attest(Question asked, List<NamedDetector> when, Scope scope, Optional<NamedDetector> calling) implements Check {
    Attest {
        when = List.copyOf(when);
    }

    @Override
    public String kind() {
        return "attest";
    }

    @Override
    public Optional<Question> question() {
        return Optional.of(asked);
    }

    @Override
    public Outcome check(Subject subject) {
        Optional<Match.Found> first = Optional.empty();
        for (NamedDetector condition : when) {
            Optional<String> unable = condition.detector().notApplicable(subject, Scope.WHOLE);
            if (unable.isPresent()) {
                return Outcome.notApplicable(unable.get());
            }
            List<Match.Found> found = condition.detector().detect(subject, Scope.WHOLE);
            if (found.isEmpty()) {
                return Outcome.notApplicable("no " + condition.label() + " in the draft");
            }
            first = first.filter(m -> !m.range().isEmpty()).or(() -> Optional.of(found.get(0)));
        }
        return calling.map(detector -> check(detector, subject))
                .orElse(Outcome.failedBy(first.stream().toList()));
    }

    private Outcome check(NamedDetector detector, Subject subject) {
        Optional<String> absent =
                Absence.of(scope, subject).or(() -> detector.detector().notApplicable(subject, scope));
        return absent.isPresent()
                ? Outcome.notApplicable(absent.get())
                : Outcome.failedBy(detector.detector().detect(subject, scope).stream()
                        .limit(1)
                        .toList());
    }
}
