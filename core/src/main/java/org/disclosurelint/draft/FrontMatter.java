package org.disclosurelint.draft;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the author says about a release before its text, in a block of YAML between {@code ---} lines.
 *
 * @param title the headline, if given
 * @param date the date of the release, if given
 * @param releaseTypes what the release announces; empty if not given
 */
public record FrontMatter(Optional<String> title, Optional<LocalDate> date, Set<ReleaseType> releaseTypes) {
    /** No front matter. */
    public static final FrontMatter NONE = new FrontMatter(Optional.empty(), Optional.empty(), Set.of());

    public FrontMatter {
        releaseTypes = Set.copyOf(releaseTypes);
    }
}
