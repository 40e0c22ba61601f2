package org.disclosurelint.profile;

import java.util.Set;
import org.disclosurelint.draft.Jurisdiction;

/**
 * What the company is under securities law, so far as a profile says it.
 *
 * @param jurisdictions whose securities law its releases answer to; empty if the listings tell
 * @param statuses what it is besides a corporation that reports to the SEC
 */
public record Standing(Set<Jurisdiction> jurisdictions, Set<IssuerStatus> statuses) {
    /** Nothing is known. */
    public static final Standing UNKNOWN = new Standing(Set.of(), Set.of());

    public Standing {
        jurisdictions = Set.copyOf(jurisdictions);
        statuses = Set.copyOf(statuses);
    }

    public boolean is(IssuerStatus status) {
        return statuses.contains(status);
    }
}
