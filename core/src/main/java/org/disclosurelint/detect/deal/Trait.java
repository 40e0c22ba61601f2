package org.disclosurelint.detect.deal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.Phrase;
import org.disclosurelint.detect.PhraseHit;
import org.disclosurelint.detect.PhraseSearch;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * Something that a release can say of its deal.
 *
 * @param phrases one of these says it
 * @param patterns one of these says it, too
 * @param unless words that share something with these do not
 */
record Trait(Place place, PhraseSearch phrases, List<GuardedPattern> patterns, PhraseSearch unless) {
    /** Where it can be said. */
    enum Place {
        HEADLINE,
        HEAD,
        STORY,
        RELEASE;

        boolean contains(Part part) {
            return switch (part) {
                case HEADLINE, SUBHEADLINE -> true;
                case LEAD -> this != HEADLINE;
                case BODY, QUOTATION -> this == STORY || this == RELEASE;
                default -> this == RELEASE;
            };
        }
    }

    static Trait read(YamlMapping entry) {
        return new Trait(
                entry.string("in")
                        .map(p -> Place.valueOf(p.toUpperCase(Locale.ROOT)))
                        .orElse(Place.STORY),
                search(entry.strings("phrases")),
                entry.strings("patterns").stream()
                        .map(p -> GuardedPattern.of(Wording.of(p)))
                        .toList(),
                search(entry.strings("unless")));
    }

    private static PhraseSearch search(List<String> phrases) {
        return PhraseSearch.of(phrases.stream().map(Phrase::of).toList());
    }

    /** The words of a draft that say it, in order. */
    List<TextRange> in(Subject subject) {
        List<TextRange> named =
                phrases.in(subject).stream().map(PhraseHit::range).toList();
        List<TextRange> said = Stream.concat(
                        named.stream(),
                        patterns.stream()
                                .flatMap(p -> p.in(subject))
                                .map(m -> new TextRange(m.start(), m.end()))
                                .filter(r -> named.stream().noneMatch(r::overlaps)))
                .sorted()
                .distinct()
                .filter(r -> place.contains(subject.anatomy().partOf(r)))
                .toList();
        if (said.isEmpty()) {
            return said;
        }
        List<TextRange> otherwise =
                unless.in(subject).stream().map(PhraseHit::range).toList();
        return said.stream()
                .filter(r -> otherwise.stream().noneMatch(r::overlaps))
                .toList();
    }
}
