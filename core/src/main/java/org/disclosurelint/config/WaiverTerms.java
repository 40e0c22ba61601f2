package org.disclosurelint.config;

import java.time.LocalDate;
import java.util.Optional;

/**
 * On what terms somebody accepted a finding.
 *
 * @param reason why, in the approver's words; never blank
 * @param approvedOn always there in the waiver file
 * @param expires the last day on which the waiver holds
 * @param ticket where it was discussed, if anywhere
 */
public record WaiverTerms(
        String reason, String approver, Optional<LocalDate> approvedOn, LocalDate expires, Optional<String> ticket) {

    public boolean holdOn(LocalDate day) {
        return !day.isAfter(expires);
    }
}
