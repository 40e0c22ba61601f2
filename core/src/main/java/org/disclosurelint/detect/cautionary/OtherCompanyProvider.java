package org.disclosurelint.detect.cautionary;

import java.util.List;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code other-company}: a company that the cautionary statement speaks for though the release names it nowhere else; its name
 * is in the slot {@code company}.
 */
public final class OtherCompanyProvider implements DetectorProvider {
    private static final Analysis<List<OtherCompany>> OTHERS = OtherCompanies::of;

    @Override
    public String name() {
        return "other-company";
    }

    @Override
    public String label() {
        return "other company in the cautionary statement";
    }

    @Override
    public String description() {
        return "A company for which the cautionary statement speaks and that the release names nowhere else.";
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.CAUTIONARY_STATEMENT);
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return (subject, scope) -> subject.recall(OTHERS).stream()
                .filter(c -> scope.contains(subject.anatomy().partOf(c.range())))
                .map(c -> new Match.Found(c.range(), c))
                .toList();
    }
}
