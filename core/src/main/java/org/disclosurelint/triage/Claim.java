package org.disclosurelint.triage;

import java.util.Comparator;
import java.util.Optional;
import org.disclosurelint.config.Waiver;
import org.disclosurelint.config.WaiverTerms;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.Region;

/**
 * A waiver, wherever it was written, and which finding of a draft it is meant for.
 *
 * @param within for a waiver in a draft the block that it is about; a finding must lie within it
 * @param place the waiver itself
 * @param inDraft whether it stands in the draft
 */
record Claim(
        Rule rule,
        Optional<String> quote,
        Optional<String> fingerprint,
        Optional<Region> within,
        WaiverTerms terms,
        Place place,
        boolean inDraft) {

    /** Of two that hold, the one that holds longer is told; then by what they say, so that their order in the file is nothing. */
    static final Comparator<Claim> BY_TERMS = Comparator.comparing((Claim c) -> c.terms.expires())
            .thenComparing(c -> c.terms.approvedOn().map(Object::toString).orElse(""))
            .thenComparing(c -> c.terms.approver())
            .thenComparing(c -> c.terms.reason())
            .thenComparing(c -> c.terms.ticket().orElse(""))
            .reversed();

    static Claim of(Waiver waiver) {
        return new Claim(
                waiver.rule(),
                waiver.quote(),
                waiver.fingerprint(),
                Optional.empty(),
                waiver.terms(),
                waiver.place(),
                false);
    }

    Disposition disposition() {
        return new Disposition.Waived(
                terms.reason(), terms.approver(), terms.approvedOn(), terms.expires(), terms.ticket(), place, inDraft);
    }

    /** What a report says of a finding that comes back because the waiver expired. */
    String expired() {
        return "waiver of " + terms.approver() + " (" + place + ") expired on " + terms.expires();
    }

    /** The same of one whose words stand at more findings than one. */
    String ambiguous() {
        return "waiver of " + terms.approver() + " (" + place + ") does not say which of several findings it accepts";
    }

    /** How findings about the waiver call it. */
    String called() {
        return "waiver of '" + rule.id() + "' by " + terms.approver();
    }
}
