package org.disclosurelint.detect.structure;

import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.yaml.YamlMapping;

/** {@code footnote-without-note}: the mark of a footnote, with its word, to which no line of the draft is the note. */
public final class FootnoteProvider implements DetectorProvider {
    @Override
    public String name() {
        return "footnote-without-note";
    }

    @Override
    public String description() {
        return "The mark of a footnote to which the draft has no note.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return (subject, scope) -> Footnotes.withoutNote(subject).stream()
                .filter(r -> scope.contains(subject.anatomy().partOf(r)))
                .map(Match.Found::new)
                .toList();
    }
}
