package org.disclosurelint.detect.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code defined-term}: the short forms that a draft defines in brackets; with {@code again: true} only those that it has
 * defined before. The slot {@code term} is the short form.
 */
public final class DefinedTermProvider implements DetectorProvider {
    @Override
    public String name() {
        return "defined-term";
    }

    @Override
    public String description() {
        return "A short form that the draft defines in brackets.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.flag("again", "Only a short form that is defined a second time."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        boolean again = parameters.bool("again", false);
        return (subject, scope) -> (again ? again(subject) : subject.recall(DefinedTerms.ANALYSIS))
                .stream()
                        .filter(t -> scope.contains(subject.anatomy().partOf(t.range())))
                        .map(t -> new Match.Found(t.range(), t))
                        .toList();
    }

    private static List<DefinedTerm> again(Subject subject) {
        Set<String> known = new HashSet<>();
        return subject.recall(DefinedTerms.ANALYSIS).stream()
                .filter(t -> !known.add(t.term()))
                .toList();
    }
}
