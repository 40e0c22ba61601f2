package org.disclosurelint.detect.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.Phrase;
import org.disclosurelint.detect.PhraseBook;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlResource;

/** How releases of each type announce themselves. */
final class Announcements {
    /** So long a stretch of a headline or lead is read; no author writes so long a one. */
    private static final int LONGEST = 2_000;

    private final List<Announcement> all;
    private final PhraseBook phrases;

    private Announcements(List<Announcement> all) {
        this.all = List.copyOf(all);
        this.phrases = PhraseBook.of(all.stream().flatMap(Announcement::phrases).toList());
    }

    /** Those that ship with the engine. */
    static Announcements shipped() {
        return YamlResource.read(Announcements.class, "release-types.yaml", file -> {
            Headlinese verbs = Headlinese.read(file.mapping("verbs").orElseThrow());
            List<Announcement> all = new ArrayList<>();
            file.mapping("types")
                    .orElseThrow()
                    .values()
                    .forEach((id, value) -> all.add(read(
                            ReleaseType.of(id).orElseThrow(), value.mapping().orElseThrow(), verbs)));
            return new Announcements(all);
        });
    }

    private static Announcement read(ReleaseType type, YamlMapping mapping, Headlinese verbs) {
        Announcement read = new Announcement(
                type,
                verbs.phrases(mapping.strings("any")),
                mapping.value("each").map(v -> v.items().stream()).stream()
                        .flatMap(s -> s)
                        .map(v -> verbs.phrases(v.strings()))
                        .toList(),
                verbs.phrases(mapping.strings("unless")),
                verbs.phrases(mapping.strings("lead")),
                verbs.phrases(mapping.strings("unless-lead")));
        mapping.close();
        return read;
    }

    /** For each type that a draft announces the words that do it. */
    Map<ReleaseType, TextRange> in(Subject subject) {
        Map<ReleaseType, TextRange> found = new EnumMap<>(ReleaseType.class);
        subject.anatomy().sections().stream()
                .filter(s -> s.part() == Part.HEADLINE || s.part() == Part.SUBHEADLINE)
                .forEach(s -> tell(subject, s.range(), Announcement::inHeadline, found));
        lead(subject).ifPresent(range -> tell(subject, range, Announcement::inLead, found));
        return found;
    }

    private static Optional<TextRange> lead(Subject subject) {
        return subject.anatomy().sections(Part.LEAD).stream()
                .findFirst()
                .flatMap(lead -> subject.draft().blocks().stream()
                        .filter(b -> b.range().overlaps(lead.range()))
                        .findFirst()
                        .flatMap(b -> subject.prose().firstSentence(b)));
    }

    private void tell(
            Subject subject,
            TextRange stretch,
            BiFunction<Announcement, Map<Phrase, TextRange>, Optional<TextRange>> told,
            Map<ReleaseType, TextRange> found) {
        int start = stretch.start();
        TextRange read = new TextRange(start, Math.min(stretch.end(), start + LONGEST));
        Map<Phrase, TextRange> here = phrases.in(read.of(subject.draft().text()));
        all.stream()
                .filter(a -> !found.containsKey(a.type()))
                .forEach(a -> told.apply(a, here)
                        .ifPresent(r -> found.put(a.type(), new TextRange(start + r.start(), start + r.end()))));
    }

    /** An initial public offering is an offering, too, and so is a private placement. */
    static void generalize(Map<ReleaseType, TextRange> found) {
        for (ReleaseType special : List.of(ReleaseType.INITIAL_PUBLIC_OFFERING, ReleaseType.PRIVATE_PLACEMENT)) {
            Optional.ofNullable(found.get(special)).ifPresent(r -> found.putIfAbsent(ReleaseType.OFFERING, r));
        }
    }
}
