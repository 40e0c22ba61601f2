package org.disclosurelint.profile;

import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.draft.Jurisdiction;

/**
 * What the company is under securities law, so far as a profile says it.
 *
 * @param jurisdictions whose securities law its releases answer to; empty if the listings tell
 * @param fiscalYearEnd the last day of its fiscal year; of a year of 52 or 53 weeks the day near which it ends
 * @param statuses what it is besides a corporation that reports to the SEC
 */
public record Standing(Set<Jurisdiction> jurisdictions, Optional<MonthDay> fiscalYearEnd, Set<IssuerStatus> statuses) {
    /** Nothing is known. */
    public static final Standing UNKNOWN = new Standing(Set.of(), Optional.empty(), Set.of());

    public Standing {
        jurisdictions = Set.copyOf(jurisdictions);
        statuses = Set.copyOf(statuses);
    }

    public boolean is(IssuerStatus status) {
        return statuses.contains(status);
    }
}
