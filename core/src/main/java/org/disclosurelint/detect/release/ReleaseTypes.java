package org.disclosurelint.detect.release;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * What a release announces; at least one type. The front matter decides if it says so; else headline, subheadlines and the
 * first sentence of the lead, where only such wording counts as leaves no doubt. A release of which nothing is told is {@link
 * ReleaseType#OTHER}.
 *
 * @param shownBy for each type the words that show it; an empty range at the start of the draft if no words do
 */
public record ReleaseTypes(Map<ReleaseType, TextRange> shownBy) {
    /** Told once for each draft. */
    public static final Analysis<ReleaseTypes> ANALYSIS = ReleaseTypes::of;

    private static final TextRange START = new TextRange(0, 0);

    public ReleaseTypes {
        shownBy = Map.copyOf(shownBy);
    }

    private static ReleaseTypes of(Subject subject) {
        Map<ReleaseType, TextRange> found = new EnumMap<>(ReleaseType.class);
        Set<ReleaseType> stated = subject.draft().frontMatter().releaseTypes();
        if (stated.isEmpty()) {
            subject.reference()
                    .compiled(Announcements.class, r -> Announcements.shipped())
                    .in(subject)
                    .forEach(found::put);
        }
        stated.forEach(t -> found.put(t, START));
        Announcements.generalize(found);
        if (found.isEmpty()) {
            found.put(ReleaseType.OTHER, START);
        }
        return new ReleaseTypes(found);
    }

    /** Whether the release is of one of these types. */
    public boolean isAny(Collection<ReleaseType> types) {
        return !Collections.disjoint(types, shownBy.keySet());
    }

    /** The types by their words, in their order: {@code results, dividend}. */
    @Override
    public String toString() {
        return shownBy.keySet().stream().sorted().map(ReleaseType::id).collect(Collectors.joining(", "));
    }
}
