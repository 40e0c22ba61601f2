package org.disclosurelint.detect.slip;

import java.util.List;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.yaml.YamlMapping;

/** {@code slip: {kind: doubled-word}}: slips of the pen and of conversion. The slot {@code detail} says more of some kinds. */
public final class SlipProvider implements DetectorProvider {
    @Override
    public String name() {
        return "slip";
    }

    @Override
    public String label() {
        return "slip of that kind";
    }

    @Override
    public String description() {
        return "A slip of the pen or of conversion.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.word("kind", SlipKind.ids(), "What the slip looks like; doubled words without it."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        SlipKind kind = parameters
                .value("kind")
                .flatMap(v -> v.oneOf(SlipKind.ids()))
                .map(SlipKind::of)
                .orElse(SlipKind.DOUBLED_WORD);
        return (subject, scope) -> kind.in(subject).stream()
                .filter(s -> scope.contains(subject.anatomy().partOf(s.range())))
                .map(s -> new Match.Found(s.range(), s))
                .toList();
    }
}
