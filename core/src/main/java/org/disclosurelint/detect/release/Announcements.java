package org.disclosurelint.detect.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.detect.Phrase;
import org.disclosurelint.detect.PhraseSearch;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.YamlFile;
import org.disclosurelint.yaml.YamlMapping;

/** How releases of each type announce themselves. */
final class Announcements {
    private final List<Announcement> all;

    /** Asked first, so that the words of all types join the automaton of the run at once. */
    private final PhraseSearch everything;

    private Announcements(List<Announcement> all) {
        this.all = List.copyOf(all);
        this.everything =
                PhraseSearch.ofAll(all.stream().flatMap(Announcement::searches).toList());
    }

    /** Those that ship with the engine. */
    static Announcements shipped() {
        try (InputStream in = Objects.requireNonNull(Announcements.class.getResourceAsStream("release-types.yaml"))) {
            return read(SourceFile.of("release-types.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Announcements read(SourceFile file) {
        List<Problem> problems = new ArrayList<>();
        List<Announcement> all = new ArrayList<>();
        YamlFile.read(file, problems)
                .ifPresent(m -> m.values()
                        .forEach((id, value) -> all.add(read(
                                ReleaseType.of(id).orElseThrow(),
                                value.mapping().orElseThrow()))));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.get(0).render());
        }
        return new Announcements(all);
    }

    private static Announcement read(ReleaseType type, YamlMapping mapping) {
        Announcement read = new Announcement(
                type,
                search(mapping.strings("any")),
                mapping.value("each").map(v -> v.items().stream()).stream()
                        .flatMap(s -> s)
                        .map(v -> search(v.strings()))
                        .toList(),
                search(mapping.strings("unless")),
                search(mapping.strings("lead")),
                search(mapping.strings("unless-lead")));
        mapping.close();
        return read;
    }

    private static PhraseSearch search(List<String> phrases) {
        return PhraseSearch.of(phrases.stream().map(Phrase::of).toList());
    }

    /** For each type that a draft announces the words that do it. */
    Map<ReleaseType, TextRange> in(Subject subject) {
        List<TextRange> headlines = subject.anatomy().sections().stream()
                .filter(s -> s.part() == Part.HEADLINE || s.part() == Part.SUBHEADLINE)
                .map(Section::range)
                .toList();
        Optional<TextRange> lead = subject.anatomy().sections(Part.LEAD).stream()
                .findFirst()
                .flatMap(s -> subject.prose().sentencesIn(s.range()).stream().findFirst())
                .map(Sentence::range);
        Map<ReleaseType, TextRange> found = new EnumMap<>(ReleaseType.class);
        everything.in(subject, new TextRange(0, 0));
        all.forEach(a -> a.in(subject, headlines, lead).ifPresent(range -> found.put(a.type(), range)));
        return found;
    }

    /** An initial public offering is an offering, too, and so is a private placement. */
    static void generalize(Map<ReleaseType, TextRange> found) {
        for (ReleaseType special : List.of(ReleaseType.INITIAL_PUBLIC_OFFERING, ReleaseType.PRIVATE_PLACEMENT)) {
            Optional.ofNullable(found.get(special)).ifPresent(r -> found.putIfAbsent(ReleaseType.OFFERING, r));
        }
    }
}
