package org.disclosurelint.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.disclosurelint.source.Place;

/** Whether a finding stands, or who accepted it and why. An accepted finding stays in every report; it stops nothing. */
public sealed interface Disposition {
    /** It stands, and there is nothing to add. */
    Disposition OPEN = new Open(Optional.empty());

    /** What stands for words that were taken out. */
    String REDACTED = "(redacted)";

    /** The same without a word of a draft; reasons are among them, for they are wont to quote it. */
    Disposition redacted();

    /**
     * It stands.
     *
     * @param remark why an acceptance that was meant for it does not hold: {@code waiver … expired on 2026-10-31}
     */
    record Open(Optional<String> remark) implements Disposition {
        @Override
        public Disposition redacted() {
            return new Open(remark.map(r -> "an acceptance that was meant for it does not hold"));
        }
    }

    /**
     * Somebody who may do so accepted it, for a time.
     *
     * @param reason why, in the approver's words; never blank
     * @param approvedOn always there for a waiver of the waiver file
     * @param expires the last day on which the waiver holds
     * @param ticket where it was discussed, if anywhere
     * @param place the waiver itself
     * @param inDraft whether the waiver stands in the draft (a comment), not in the waiver file
     */
    record Waived(
            String reason,
            String approver,
            Optional<LocalDate> approvedOn,
            LocalDate expires,
            Optional<String> ticket,
            Place place,
            boolean inDraft)
            implements Disposition {
        @Override
        public Disposition redacted() {
            return new Waived(
                    REDACTED,
                    inDraft ? REDACTED : approver,
                    approvedOn,
                    expires,
                    ticket.filter(t -> !inDraft),
                    place,
                    inDraft);
        }
    }

    /**
     * It was there when the repository began to be judged.
     *
     * @param place its line in the baseline
     */
    record Baselined(Place place) implements Disposition {
        @Override
        public Disposition redacted() {
            return this;
        }
    }
}
