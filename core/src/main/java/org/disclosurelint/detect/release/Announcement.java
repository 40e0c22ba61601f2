package org.disclosurelint.detect.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurelint.detect.PhraseHit;
import org.disclosurelint.detect.PhraseSearch;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

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
        PhraseSearch any,
        List<PhraseSearch> each,
        PhraseSearch unless,
        PhraseSearch lead,
        PhraseSearch unlessLead) {
    Announcement {
        each = List.copyOf(each);
    }

    /** All that is looked for. */
    Stream<PhraseSearch> searches() {
        return Stream.concat(Stream.of(any, unless, lead, unlessLead), each.stream());
    }

    /** The words that announce it, if any do. */
    Optional<TextRange> in(Subject subject, List<TextRange> headlines, Optional<TextRange> first) {
        for (TextRange headline : headlines) {
            Optional<TextRange> shown = first(any, subject, headline).or(() -> all(subject, headline));
            if (shown.isPresent() && first(unless, subject, headline).isEmpty()) {
                return shown;
            }
        }
        return first.flatMap(f -> first(lead, subject, f))
                .filter(r -> first(unlessLead, subject, first.orElseThrow()).isEmpty());
    }

    private Optional<TextRange> all(Subject subject, TextRange headline) {
        boolean every = !each.isEmpty()
                && each.stream().allMatch(s -> first(s, subject, headline).isPresent());
        return every ? first(each.get(0), subject, headline) : Optional.empty();
    }

    private static Optional<TextRange> first(PhraseSearch search, Subject subject, TextRange within) {
        return search.in(subject, within).stream().map(PhraseHit::range).findFirst();
    }
}
