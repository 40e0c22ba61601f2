package org.disclosurelint.detect.arithmetic;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/** Finds the disagreements of one kind. */
record Disagreements(Analysis<List<Disagreement>> disagreements) implements Detector {
    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        return subject.recall(disagreements).stream()
                .filter(s -> scope.contains(subject.anatomy().partOf(s.range())))
                .map(s -> new Match.Found(s.range(), Optional.of(s)))
                .toList();
    }
}
