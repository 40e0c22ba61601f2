package org.disclosurelint.detect.structure;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code quotation: {lacks: speaker}}: quotations of which nobody is said to have spoken them; {@code lacks: title}: speakers of
 * whom the draft nowhere says what they are; {@code lacks: spokesperson}: people of the issuer whom its profile does not name as
 * spokespersons; {@code speaker: outsider}: people who are quoted for a customer or partner; these with their names in the slot
 * {@code speaker}.
 */
public final class QuotationProvider implements DetectorProvider {
    private static final List<String> LACKS = List.of("speaker", "title", "spokesperson");
    private static final List<String> SPEAKERS = List.of("outsider");

    @Override
    public String name() {
        return "quotation";
    }

    @Override
    public String description() {
        return "A quotation without a speaker, a speaker without a title, one of the issuer's who is no spokesperson of the profile, or one of a customer or partner.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.word("lacks", LACKS, "What is missing; the speaker if not given."),
                Parameter.word("speaker", SPEAKERS, "Instead: quotations of such a person."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        if (parameters.value("speaker").flatMap(v -> v.oneOf(SPEAKERS)).isPresent()) {
            return new QuotedOutsiders();
        }
        Optional<String> lacks = parameters.value("lacks").flatMap(v -> v.oneOf(LACKS));
        if (lacks.filter("spokesperson"::equals).isPresent()) {
            return new UnlistedSpeakers();
        }
        boolean title = lacks.filter("title"::equals).isPresent();
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
