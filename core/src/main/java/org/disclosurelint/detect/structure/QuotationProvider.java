package org.disclosurelint.detect.structure;

import java.util.List;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code quotation: {lacks: speaker}}: quotations of which nobody is said to have spoken them; {@code lacks: title}: speakers of
 * whom the draft nowhere says what they are, with their names in the slot {@code speaker}.
 */
public final class QuotationProvider implements DetectorProvider {
    private static final List<String> LACKS = List.of("speaker", "title");

    @Override
    public String name() {
        return "quotation";
    }

    @Override
    public String description() {
        return "A quotation without a speaker, or a speaker without a title.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.word("lacks", LACKS, "What is missing; the speaker if not given."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        boolean title = parameters
                .value("lacks")
                .flatMap(v -> v.oneOf(LACKS))
                .filter("title"::equals)
                .isPresent();
        return (subject, scope) -> (title ? Speakers.untitled(subject) : Speakers.unattributed(subject))
                .stream()
                        .filter(r -> scope.contains(subject.anatomy().partOf(r)))
                        .map(r -> found(subject, r, title))
                        .toList();
    }

    private static Match.Found found(Subject subject, TextRange range, boolean title) {
        return new Match.Found(
                range, new SpokenWords(title ? range.of(subject.draft().text()) : ""));
    }
}
