package org.disclosurelint.detect.cautionary;

import java.util.List;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code statute-citation: {garbled: true}}: citations of the safe harbor that name no law there is, with what is wrong in the
 * slot {@code problem} and the right citation as suggestion. Without {@code garbled: true}, the words that cite the statute in
 * the cautionary statement.
 */
public final class StatuteCitationProvider implements DetectorProvider {
    private static final Analysis<List<GarbledCitation>> GARBLED = StatuteCitations::garbled;

    @Override
    public String name() {
        return "statute-citation";
    }

    @Override
    public String label() {
        return "citation of the safe-harbor statute";
    }

    @Override
    public String description() {
        return "Words of the cautionary statement that cite the safe-harbor statutes.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.flag("garbled", "Only citations that name no law there is, anywhere in the release."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return parameters.bool("garbled", false) ? StatuteCitationProvider::garbled : StatuteCitationProvider::cited;
    }

    private static List<Match.Found> garbled(Subject subject, Scope scope) {
        return subject.recall(GARBLED).stream()
                .filter(g -> scope.contains(subject.anatomy().partOf(g.range())))
                .map(g -> new Match.Found(g.range(), g))
                .toList();
    }

    private static List<Match.Found> cited(Subject subject, Scope scope) {
        return subject.recall(CautionaryStatements.ANALYSIS).citesStatute().stream()
                .filter(r -> scope.contains(subject.anatomy().partOf(r)))
                .map(Match.Found::new)
                .toList();
    }
}
