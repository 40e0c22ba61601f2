package org.disclosurelint.detect.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.detect.Phrase;
import org.disclosurelint.detect.PhraseSearch;
import org.disclosurelint.detect.pattern.PatternsProvider;
import org.disclosurelint.detect.tokens.TokensProvider;
import org.disclosurelint.draft.TextRange;
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
 *   <li>{@code tokens} and {@code patterns}: what to find besides, as in the keys of rule files of these names;
 *   <li>{@code beside}: the sentence must hold one of these too, apart from the words found;
 *   <li>{@code about}: the draft must hold one of these, wherever.
 * </ul>
 */
public final class ClaimProvider implements DetectorProvider {
    private static final Comparator<Match.Found> FIRST_AND_LONGEST = Comparator.<Match.Found>comparingInt(
                    m -> m.range().start())
            .thenComparing(m -> m.range().end(), Comparator.reverseOrder());

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
                Parameter.key("tokens", "Token patterns to look for, too."),
                Parameter.key("patterns", "Regular expressions to look for, too."),
                Parameter.texts("beside", "The sentence must hold one of these too."),
                Parameter.texts("about", "The release must hold one of these, wherever."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        List<Detector> others = Stream.of(new TokensProvider(), new PatternsProvider())
                .filter(p -> parameters.has(p.name()))
                .map(p -> p.configure(parameters))
                .toList();
        Optional<YamlValue> words = others.isEmpty() ? parameters.required("words") : parameters.value("words");
        return new Claims(
                search(words),
                others,
                parameters.value("beside").map(v -> search(Optional.of(v))),
                parameters.value("about").map(v -> search(Optional.of(v))));
    }

    private static PhraseSearch search(Optional<YamlValue> phrases) {
        return PhraseSearch.of(phrases.map(YamlValue::someItems).orElse(List.of()).stream()
                .flatMap(item -> Phrase.read(item).stream())
                .toList());
    }

    private record Claims(
            PhraseSearch words, List<Detector> others, Optional<PhraseSearch> beside, Optional<PhraseSearch> about)
            implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            if (about.filter(a -> a.in(subject).isEmpty()).isPresent()) {
                return List.of();
            }
            Stream<Match.Found> named = words.in(subject).stream()
                    .filter(h -> scope.contains(subject.anatomy().partOf(h.range())))
                    .map(h -> new Match.Found(h.range(), h.slots().isEmpty() ? Optional.empty() : Optional.of(h)));
            Stream<Match.Found> described = others.stream().flatMap(d -> d.detect(subject, scope).stream());
            return apart(Stream.concat(named, described)
                    .filter(m -> isAccompanied(subject, m.range()))
                    .sorted(FIRST_AND_LONGEST)
                    .toList());
        }

        /** Without those that share words with one before. */
        private static List<Match.Found> apart(List<Match.Found> ordered) {
            List<Match.Found> kept = new ArrayList<>();
            for (Match.Found match : ordered) {
                if (kept.isEmpty() || !kept.get(kept.size() - 1).range().overlaps(match.range())) {
                    kept.add(match);
                }
            }
            return kept;
        }

        private boolean isAccompanied(Subject subject, TextRange claim) {
            if (beside.isEmpty()) {
                return true;
            }
            Set<Sentence> sentences = Set.copyOf(subject.prose().sentencesIn(claim));
            return sentences.stream()
                    .flatMap(s -> beside.get().in(subject, s.range()).stream())
                    .anyMatch(b -> !b.range().overlaps(claim));
        }
    }
}
