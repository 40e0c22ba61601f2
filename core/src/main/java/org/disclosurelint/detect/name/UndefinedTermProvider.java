package org.disclosurelint.detect.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * {@code undefined-term: {terms: [Offering]}}: the first place at which a draft says "the Offering", with a capital and more
 * than once, without having said what that is. The slot {@code term} is the term.
 */
public final class UndefinedTermProvider implements DetectorProvider {
    @Override
    public String name() {
        return "undefined-term";
    }

    @Override
    public String description() {
        return "A term with a capital that is used more than once and defined nowhere.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.texts("terms", "The terms that want a definition; none if not given."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        List<String> terms = parameters.value("terms").map(YamlValue::items).orElse(List.of()).stream()
                .map(YamlValue::words)
                .filter(t -> !t.isBlank())
                .toList();
        String any = terms.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new Undefined(
                terms, Pattern.compile("\\b(?:the|The) (?<term>" + any + ")(?![\\p{L}’'-]| (?:of )?\\p{Lu}| \\()"));
    }

    private record Undefined(List<String> terms, Pattern use) implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            String text = subject.draft().text();
            List<Match.Found> found = new ArrayList<>();
            for (String term : terms) {
                if (text.contains("he " + term) && !isDefined(text, term)) {
                    List<TextRange> uses = uses(text, term);
                    if (uses.size() > 1 && scope.contains(subject.anatomy().partOf(uses.get(0)))) {
                        found.add(new Match.Found(uses.get(0), new DefinedTerm(uses.get(0), term)));
                    }
                }
            }
            found.sort((a, b) -> a.range().compareTo(b.range()));
            return found;
        }

        private List<TextRange> uses(String text, String term) {
            List<TextRange> uses = new ArrayList<>();
            Matcher matcher = use.matcher(text);
            while (matcher.find()) {
                if (matcher.group("term").equals(term)) {
                    uses.add(new TextRange(matcher.start("term"), matcher.end("term")));
                }
            }
            return uses;
        }

        /** In quotation marks or in brackets, with words before it or behind it. */
        private static boolean isDefined(String text, String term) {
            return Pattern.compile("[\"“](?:[^\"“”\\n]{1,40} )?" + Pattern.quote(term)
                            + "(?: [^\"“”\\n]{1,40})?,?[\"”]|\\([^()\\n]{0,40}" + Pattern.quote(term))
                    .matcher(text)
                    .find();
        }
    }
}
