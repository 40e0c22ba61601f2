package org.disclosurelint.detect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.anatomy.Anatomies;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.Reading;
import org.disclosurelint.format.plain.PlainTextFormat;
import org.disclosurelint.language.Language;
import org.disclosurelint.language.Prose;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.yaml.YamlFile;

/** Drafts made from a text, and detectors made from a rule file's words, for tests of detectors. */
public final class Subjects {
    private static final Language ENGLISH = Language.english();

    private Subjects() {}

    public static Subject of(String text) {
        Draft draft = draft(text);
        return new Subject(draft, Anatomy.of(draft), new Prose(draft, ENGLISH), Reference.none());
    }

    /** A draft of a run. */
    public static Subject in(Reference run, String text) {
        Draft draft = draft(text);
        return new Subject(draft, Anatomy.of(draft), new Prose(draft, ENGLISH), run);
    }

    /** A draft of which nothing is known but its date. */
    public static Subject of(String text, Optional<LocalDate> date) {
        Draft draft = draft(text);
        return new Subject(draft, Anatomies.of(List.of(), date), new Prose(draft, ENGLISH), Reference.none());
    }

    /** @param parameters the YAML mapping of the detector's parameters, the empty string for none */
    public static Detector detector(DetectorProvider provider, String parameters) {
        List<Problem> problems = new ArrayList<>();
        String yaml = parameters.isEmpty() ? "{}" : parameters;
        SourceText source = SourceText.decode(SourceFile.of("rule.yaml", yaml), Optional.empty());
        Detector detector = provider.configure(YamlFile.read(source, problems).orElseThrow());
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        return detector;
    }

    /** The words that a detector finds, in order, line breaks as spaces. */
    public static List<String> words(Detector detector, Subject subject) {
        return detector.detect(subject, Scope.WHOLE).stream()
                .map(Match.Found::range)
                .map(subject.draft()::words)
                .toList();
    }

    private static Draft draft(String text) {
        return new PlainTextFormat()
                .read(SourceFile.of("draft.txt", text), Reading.DEFAULT)
                .get(0);
    }
}
