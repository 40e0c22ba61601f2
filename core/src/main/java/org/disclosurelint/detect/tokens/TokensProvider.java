package org.disclosurelint.detect.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.detect.PhraseHit;
import org.disclosurelint.detect.PhraseSearch;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Language;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code tokens}: patterns over words, their dictionary forms and their parts of speech, for what phrases cannot say: every form
 * of a verb, a word only where it is a noun. Only sentences that hold a word without which the pattern cannot match are
 * tagged.
 *
 * @see <a href="https://dev.languagetool.org/development-overview.html">LanguageTool's pattern tokens</a>, which these follow
 */
public final class TokensProvider implements DetectorProvider {
    @Override
    public String name() {
        return "tokens";
    }

    @Override
    public String label() {
        return "words that fit the token patterns of the rule";
    }

    @Override
    public String description() {
        return "Words by their dictionary form and part of speech.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.texts("tokens", "Patterns, each a list of tokens."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        List<Anchored> patterns = new ArrayList<>();
        Language english = Language.english();
        for (YamlValue item :
                parameters.required("tokens").map(YamlValue::someItems).orElse(List.of())) {
            new TokenPatternReader(english).read(item).ifPresent(patterns::add);
        }
        return new TokensDetector(List.copyOf(patterns));
    }

    /**
     * A pattern, and the words one of which a sentence must hold to match.
     *
     * @param needed looked for with the phrases of all rules
     */
    record Anchored(TokenPattern pattern, PhraseSearch needed) {}

    private record TokensDetector(List<Anchored> patterns) implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            Set<TextRange> found = new TreeSet<>();
            for (Anchored anchored : patterns) {
                for (Sentence sentence : candidates(subject, anchored.needed().in(subject))) {
                    found.addAll(anchored.pattern().in(subject.prose().tokens(sentence)));
                }
            }
            return outermost(found).stream()
                    .filter(r -> scope.contains(subject.anatomy().partOf(r)))
                    .map(Match.Found::new)
                    .toList();
        }

        /** The sentences in which hits stand; both are in order. */
        private static List<Sentence> candidates(Subject subject, List<PhraseHit> hits) {
            List<Sentence> candidates = new ArrayList<>();
            if (hits.isEmpty()) {
                return candidates;
            }
            int next = 0;
            for (Sentence sentence : subject.prose().sentences()) {
                while (next < hits.size()
                        && hits.get(next).range().start() < sentence.range().start()) {
                    next++;
                }
                if (next < hits.size()
                        && hits.get(next).range().start() < sentence.range().end()) {
                    candidates.add(sentence);
                }
            }
            return candidates;
        }

        /** Without those that lie within another one. */
        private static List<TextRange> outermost(Set<TextRange> ranges) {
            List<TextRange> kept = new ArrayList<>();
            for (TextRange range : ranges) {
                int last = kept.size() - 1;
                if (last >= 0 && range.contains(kept.get(last))) {
                    kept.set(last, range);
                } else if (last < 0 || !kept.get(last).contains(range)) {
                    kept.add(range);
                }
            }
            return kept;
        }
    }
}
