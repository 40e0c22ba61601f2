package org.disclosurelint.detect.tokens;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Language;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code tokens}: patterns over words, their dictionary forms and their parts of speech, for what phrases cannot say: every form
 * of a verb, a word only where it is a noun. Only sentences that hold all words without which the pattern cannot match
 * are tagged.
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

    /** Tables have no sentences. */
    @Override
    public Set<Part> parts() {
        return EnumSet.complementOf(EnumSet.of(Part.FINANCIAL_TABLE));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        List<AnchoredPattern> patterns = new ArrayList<>();
        Language english = Language.english();
        for (YamlValue item :
                parameters.required("tokens").map(YamlValue::someItems).orElse(List.of())) {
            new TokenPatternReader(english).read(item).ifPresent(patterns::add);
        }
        return new TokensDetector(List.copyOf(patterns));
    }

    private record TokensDetector(List<AnchoredPattern> patterns) implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            Set<TextRange> found = new TreeSet<>();
            patterns.forEach(p -> found.addAll(p.in(subject)));
            return outermost(found).stream()
                    .filter(r -> scope.contains(subject.anatomy().partOf(r)))
                    .map(Match.Found::new)
                    .toList();
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
