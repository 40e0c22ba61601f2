package org.disclosurelint.check;

import java.util.List;
import org.disclosurelint.detect.listing.ListingCitation;
import org.disclosurelint.detect.listing.ListingCitations;
import org.disclosurelint.detect.listing.ListingDifference;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * What the draft says of the issuer and its profile does not is a finding. Where there is nothing to compare, the check does
 * not apply and says so; that is what it has over the detector that asks the same.
 */
record Consistent(Fact fact, Scope scope) implements Check {
    @Override
    public String kind() {
        return "consistent";
    }

    @Override
    public Outcome check(Subject subject) {
        return switch (fact) {
            case LISTINGS -> listings(subject);
        };
    }

    private Outcome listings(Subject subject) {
        if (subject.reference().profile().listings().isEmpty()) {
            return Outcome.notApplicable("no profile says where the issuer is listed");
        }
        boolean cited = subject.recall(ListingCitations.ANALYSIS).stream()
                .filter(ListingCitation::issuers)
                .anyMatch(c -> isInScope(c.range(), subject));
        if (!cited) {
            return Outcome.notApplicable("the draft cites no listing of the issuer");
        }
        List<Match> differences = subject.recall(ListingDifference.ANALYSIS).stream()
                .filter(d -> isInScope(d.citation().range(), subject))
                .<Match>map(d -> new Match.Found(d.citation().range(), d))
                .toList();
        return Outcome.failedBy(differences);
    }

    private boolean isInScope(TextRange range, Subject subject) {
        return scope.contains(subject.anatomy().partOf(range));
    }
}
