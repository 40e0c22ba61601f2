package org.disclosurelint.detect.residue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code mark}: what the file of a draft holds beside the release as it reads, as word processors keep it: tracked changes,
 * comments, hidden text, properties.
 */
public final class MarkProvider implements DetectorProvider {
    @Override
    public String name() {
        return "mark";
    }

    @Override
    public String description() {
        return "What the file holds beside the release as it reads: tracked changes, comments, hidden text, properties.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.words("kinds", Mark.Kind.ids(), "Which of them; all if not given."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        Set<Mark.Kind> kinds = EnumSet.noneOf(Mark.Kind.class);
        parameters
                .value("kinds")
                .ifPresent(v -> v.items()
                        .forEach(word -> word.as("kind of mark")
                                .oneOf(Mark.Kind.ids())
                                .flatMap(Mark.Kind::of)
                                .ifPresent(kinds::add)));
        return new Marks(kinds.isEmpty() ? EnumSet.allOf(Mark.Kind.class) : kinds);
    }

    private record Marks(Set<Mark.Kind> kinds) implements Detector {
        Marks {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            return subject.draft().marks().stream()
                    .filter(m -> kinds.contains(m.kind()))
                    .filter(m -> scope.contains(subject.anatomy().partOf(m.anchor())))
                    .map(m -> new Match.Found(m.anchor(), Optional.of(new Kept(m)), Optional.of(m)))
                    .toList();
        }
    }

    /** What a message may say of a mark: {@code {kind}}, {@code {note}}, {@code {author}}. */
    private record Kept(Mark mark) implements Evidence {
        @Override
        public Map<String, String> slots() {
            Map<String, String> slots = new TreeMap<>();
            slots.put("kind", mark.kind().id().replace('-', ' '));
            slots.put("note", mark.note().orElse(""));
            slots.put("author", mark.author().orElse("somebody"));
            return slots;
        }
    }
}
