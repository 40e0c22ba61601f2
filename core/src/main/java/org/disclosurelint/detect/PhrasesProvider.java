package org.disclosurelint.detect;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code phrases}: words as counsel writes them, found whatever their case and however the line breaks, with {@code *} and
 * slots for what may stand between them. The words of all rules of a run are looked for in one pass over each draft.
 */
public final class PhrasesProvider implements DetectorProvider {
    @Override
    public String name() {
        return "phrases";
    }

    @Override
    public String label() {
        return "phrases of the rule";
    }

    @Override
    public String description() {
        return "Words as one writes them, whatever their case and however the line breaks.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.texts(
                "phrases", "The words to look for; * and slots such as {money} stand for other words."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new PhraseDetector(
                PhraseSearch.of(parameters.required("phrases").map(YamlValue::someItems).orElse(List.of()).stream()
                        .flatMap(item -> Phrase.read(item).stream())
                        .toList()));
    }

    private record PhraseDetector(PhraseSearch phrases) implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            return phrases.in(subject).stream()
                    .filter(h -> scope.contains(subject.anatomy().partOf(h.range())))
                    .map(h -> new Match.Found(h.range(), h.slots().isEmpty() ? Optional.empty() : Optional.of(h)))
                    .toList();
        }
    }
}
