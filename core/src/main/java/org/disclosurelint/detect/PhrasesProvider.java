package org.disclosurelint.detect;

import java.util.List;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code phrases}: words as counsel writes them, found whatever their case and however the line breaks. All phrases of a run
 * are looked for in one pass over each draft.
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
        return List.of(Parameter.texts("phrases", "The words to look for."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new PhraseDetector(parameters.required("phrases").map(YamlValue::someItems).orElse(List.of()).stream()
                .map(YamlValue::words)
                .map(PhrasesProvider::folded)
                .distinct()
                .toList());
    }

    /** Phrases that differ only in what folding takes away are the same to the index. */
    private static String folded(String phrase) {
        return FoldedText.fold(phrase.strip()).replaceAll(" {2,}", " ");
    }

    private record PhraseDetector(List<String> phrases) implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            return PhraseIndex.of(subject).in(subject, phrases).stream()
                    .map(Phrases.Hit::range)
                    .filter(r -> scope.contains(subject.anatomy().partOf(r)))
                    .map(Match.Found::new)
                    .toList();
        }
    }
}
