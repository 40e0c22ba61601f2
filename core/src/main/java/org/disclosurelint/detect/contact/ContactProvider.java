package org.disclosurelint.detect.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code contact}: the entries of the contact blocks. With {@code complete: true} only if together they name a person and
 * give a telephone number or an e-mail address; what comes closest otherwise is the contact block, and the slot {@code
 * lacks} says what it lacks.
 */
public final class ContactProvider implements DetectorProvider {
    @Override
    public String name() {
        return "contact";
    }

    @Override
    public String description() {
        return "Whom to call: a name, a telephone number, an e-mail address.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.flag("complete", "Only if there is a person and a telephone number or e-mail address."));
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.CONTACT_BLOCK);
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new ContactDetector(parameters.bool("complete", false));
    }

    private record ContactDetector(boolean complete) implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            List<ContactEntry> entries = entries(subject, scope);
            if (complete && lacks(entries).isPresent()) {
                return List.of();
            }
            return entries.stream().map(e -> new Match.Found(e.range(), e)).toList();
        }

        @Override
        public Optional<Match.Found> closest(Subject subject, Scope scope) {
            Optional<String> lacks = lacks(entries(subject, scope));
            return subject.anatomy().sections(Part.CONTACT_BLOCK).stream()
                    .filter(s -> scope.contains(s.part()))
                    .findFirst()
                    .flatMap(s -> lacks.map(l -> new Match.Found(firstLine(subject, s.range()), new Lacking(l))));
        }

        private static List<ContactEntry> entries(Subject subject, Scope scope) {
            return subject.recall(Contacts.ANALYSIS).stream()
                    .filter(e -> scope.contains(subject.anatomy().partOf(e.range())))
                    .toList();
        }

        private static Optional<String> lacks(List<ContactEntry> entries) {
            boolean person = entries.stream().anyMatch(e -> e.name().isPresent());
            boolean reach = entries.stream()
                    .anyMatch(e -> !e.phones().isEmpty() || !e.emails().isEmpty());
            if (person && reach) {
                return Optional.empty();
            }
            String number = "a telephone number or e-mail address";
            return Optional.of(person ? number : reach ? "a person" : "a person and " + number);
        }

        private static TextRange firstLine(Subject subject, TextRange block) {
            int line = subject.draft().text().indexOf('\n', block.start());
            return line < 0 || line > block.end() ? block : new TextRange(block.start(), line);
        }
    }

    /** What a contact block lacks; the slot {@code lacks} completes "the contact block lacks …". */
    private record Lacking(String lacks) implements Evidence {
        @Override
        public Map<String, String> slots() {
            return Map.of("lacks", lacks);
        }
    }
}
