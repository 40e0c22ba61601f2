package org.disclosurelint.detect.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.detect.Phrase;
import org.disclosurelint.detect.PhraseHit;
import org.disclosurelint.detect.PhraseSearch;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code claim}: words that matter only in company.
 *
 * <ul>
 *   <li>{@code words}: the phrases to find;
 *   <li>{@code beside}: the sentence must hold one of these too, apart from the words found;
 *   <li>{@code about}: the draft must hold one of these, wherever.
 * </ul>
 */
public final class ClaimProvider implements DetectorProvider {
    @Override
    public String name() {
        return "claim";
    }

    @Override
    public String description() {
        return "Words that matter only beside others in the sentence, or in a release about something.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.texts("words", "The words to look for, as in phrases."),
                Parameter.texts("beside", "The sentence must hold one of these too."),
                Parameter.texts("about", "The release must hold one of these, wherever."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new Claims(
                search(parameters.required("words")),
                parameters.value("beside").map(v -> search(Optional.of(v))),
                parameters.value("about").map(v -> search(Optional.of(v))));
    }

    private static PhraseSearch search(Optional<YamlValue> phrases) {
        return PhraseSearch.of(phrases.map(YamlValue::someItems).orElse(List.of()).stream()
                .flatMap(item -> Phrase.read(item).stream())
                .toList());
    }

    private record Claims(PhraseSearch words, Optional<PhraseSearch> beside, Optional<PhraseSearch> about)
            implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            List<PhraseHit> hits = words.in(subject).stream()
                    .filter(h -> scope.contains(subject.anatomy().partOf(h.range())))
                    .toList();
            if (hits.isEmpty() || about.filter(a -> a.in(subject).isEmpty()).isPresent()) {
                return List.of();
            }
            return hits.stream()
                    .filter(h -> isAccompanied(subject, h))
                    .map(h -> new Match.Found(h.range(), h.slots().isEmpty() ? Optional.empty() : Optional.of(h)))
                    .toList();
        }

        private boolean isAccompanied(Subject subject, PhraseHit hit) {
            if (beside.isEmpty()) {
                return true;
            }
            Set<Sentence> sentences =
                    subject.prose().sentencesIn(hit.range()).stream().collect(Collectors.toSet());
            return sentences.stream()
                    .flatMap(s -> beside.get().in(subject, s.range()).stream())
                    .anyMatch(b -> !b.range().overlaps(hit.range()));
        }
    }
}
