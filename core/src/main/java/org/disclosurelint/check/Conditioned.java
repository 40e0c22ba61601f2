package org.disclosurelint.check;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * A detector from whose matches others take.
 *
 * @param not no match may share a character with what these find
 * @param unless no match may stand in the same sentence or paragraph as what this finds
 */
record Conditioned(Detector wanted, List<Detector> not, Optional<Unless> unless) implements Detector {
    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        List<Match.Found> found = wanted.detect(subject, scope);
        if (found.isEmpty()) {
            return found;
        }
        List<TextRange> taken = not.stream()
                .flatMap(d -> d.detect(subject, Scope.WHOLE).stream())
                .map(Match.Found::range)
                .toList();
        List<TextRange> near = unless.map(u -> u.ranges(subject)).orElse(List.of());
        return found.stream()
                .filter(m -> taken.stream().noneMatch(t -> meet(t, m.range())))
                .filter(m -> near.isEmpty() || isApart(m.range(), near, subject))
                .toList();
    }

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        return wanted.notApplicable(subject, scope);
    }

    /** What comes closest; else something that was found and taken away. */
    @Override
    public Optional<Match.Found> closest(Subject subject, Scope scope) {
        return wanted.closest(subject, scope)
                .or(() -> wanted.detect(subject, scope).stream().findFirst());
    }

    private boolean isApart(TextRange match, List<TextRange> near, Subject subject) {
        TextRange around = unless.orElseThrow().same().around(match, subject);
        return near.stream().noneMatch(n -> meet(around, n));
    }

    private static boolean meet(TextRange one, TextRange other) {
        return one.overlaps(other) || one.contains(other) || other.contains(one);
    }
}
