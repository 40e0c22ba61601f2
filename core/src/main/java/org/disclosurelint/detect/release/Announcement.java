package org.disclosurelint.detect.release;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurelint.detect.Phrase;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.draft.TextRange;

/**
 * How releases of one type announce themselves.
 *
 * @param any one of these in a headline is enough
 * @param each of every one of these something must stand in the headline
 * @param unless with one of these the headline announces something else
 * @param lead one of these in the first sentence of the lead is enough
 * @param unlessLead with one of these the sentence announces something else
 */
record Announcement(
        ReleaseType type,
        Set<Phrase> any,
        List<Set<Phrase>> each,
        Set<Phrase> unless,
        Set<Phrase> lead,
        Set<Phrase> unlessLead) {
    Announcement {
        any = Set.copyOf(any);
        each = List.copyOf(each);
        unless = Set.copyOf(unless);
        lead = Set.copyOf(lead);
        unlessLead = Set.copyOf(unlessLead);
    }

    /** All that is looked for. */
    Stream<Phrase> phrases() {
        return Stream.concat(Stream.of(any, unless, lead, unlessLead), each.stream())
                .flatMap(Set::stream);
    }

    /** The words of a headline that announce it, if any do. */
    Optional<TextRange> inHeadline(Map<Phrase, TextRange> found) {
        return first(unless, found).isPresent()
                ? Optional.empty()
                : first(any, found).or(() -> all(found));
    }

    /** The words of the first sentence of the lead that announce it, if any do. */
    Optional<TextRange> inLead(Map<Phrase, TextRange> found) {
        return first(unlessLead, found).isPresent() ? Optional.empty() : first(lead, found);
    }

    private Optional<TextRange> all(Map<Phrase, TextRange> found) {
        boolean every =
                !each.isEmpty() && each.stream().allMatch(s -> first(s, found).isPresent());
        return every ? first(each.get(0), found) : Optional.empty();
    }

    private static Optional<TextRange> first(Set<Phrase> phrases, Map<Phrase, TextRange> found) {
        return found.entrySet().stream()
                .filter(e -> phrases.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .min(Comparator.comparingInt(TextRange::start).thenComparing(r -> -r.length()));
    }
}
