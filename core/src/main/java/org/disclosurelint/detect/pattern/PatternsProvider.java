package org.disclosurelint.detect.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code patterns}: regular expressions for what phrases cannot say. They take time in proportion to the draft whatever
 * they are, so that a rule file can never hang a build; there is no look-around and no back reference. A pattern is only tried
 * near the words without which it cannot match.
 *
 * @see <a href="https://github.com/google/re2/wiki/Syntax">RE2 syntax</a>
 */
public final class PatternsProvider implements DetectorProvider {
    @Override
    public String name() {
        return "patterns";
    }

    @Override
    public String label() {
        return "words that fit the patterns of the rule";
    }

    @Override
    public String description() {
        return "What regular expressions in RE2 syntax match.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.texts("patterns", "Regular expressions in RE2 syntax."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        List<GuardedRe2> patterns = new ArrayList<>();
        for (YamlValue item :
                parameters.required("patterns").map(YamlValue::someItems).orElse(List.of())) {
            compile(item).map(GuardedRe2::of).ifPresent(patterns::add);
        }
        return new Patterns(List.copyOf(patterns));
    }

    private static Optional<Pattern> compile(YamlValue item) {
        String text = item.words();
        try {
            Pattern pattern = Pattern.compile(text, Pattern.MULTILINE);
            if (text.isBlank()) {
                return Optional.empty();
            }
            if (pattern.matcher("").find()) {
                item.problem("the pattern '" + text + "' matches everywhere, even where there are no words");
                return Optional.empty();
            }
            return Optional.of(pattern);
        } catch (PatternSyntaxException e) {
            item.problem("not a pattern in RE2 syntax: " + e.getDescription(), hint(text));
            return Optional.empty();
        }
    }

    /** What other regular expressions have and RE2 has not, because nobody could say how long it takes. */
    private static Optional<String> hint(String pattern) {
        if (pattern.matches("(?s).*\\(\\?<?[=!].*")) {
            return Optional.of("RE2 cannot look ahead or behind: match the words themselves");
        }
        return pattern.matches("(?s).*\\\\[1-9].*")
                ? Optional.of("RE2 cannot refer back to a group: write its words again")
                : Optional.empty();
    }

    private record Patterns(List<GuardedRe2> patterns) implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            // Matches that begin in the parts before do not count, so they are not looked for, and take no words from
            // those that do.
            TextRange starts = starts(subject, scope);
            return patterns.stream()
                    .flatMap(pattern -> pattern.in(subject, starts).stream())
                    .filter(range -> scope.contains(subject.anatomy().partOf(range)))
                    .sorted()
                    .distinct()
                    .map(Match.Found::new)
                    .toList();
        }

        /**
         * From the first of the parts of a scope to the end of the last; a place before all sections belongs to the body, one between two
         * to the one before.
         */
        private static TextRange starts(Subject subject, Scope scope) {
            TextRange whole = new TextRange(0, subject.draft().text().length());
            if (scope.parts().isEmpty()) {
                return whole;
            }
            List<Section> sections = subject.anatomy().sections();
            int from = scope.contains(subject.anatomy().partAt(0)) ? 0 : whole.end();
            int to = sections.isEmpty() ? whole.end() : sections.get(0).range().start();
            for (int i = 0; i < sections.size(); i++) {
                if (scope.contains(sections.get(i).part())) {
                    from = Math.min(from, sections.get(i).range().start());
                    to = i + 1 < sections.size() ? sections.get(i + 1).range().start() : whole.end();
                }
            }
            return new TextRange(Math.min(from, to), to);
        }
    }
}
