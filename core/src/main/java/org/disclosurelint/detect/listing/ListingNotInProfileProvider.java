package org.disclosurelint.detect.listing;

import java.util.List;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code listing-not-in-profile}: a {@linkplain ListingDifference listing of the issuer that the profile does not give} on
 * the date of the draft. Slots {@code exchange}, {@code ticker}, {@code expected}; the suggestion is the right tag. Finds
 * nothing where the profile has no listings at all. No parameters.
 */
public final class ListingNotInProfileProvider implements DetectorProvider {
    @Override
    public String name() {
        return "listing-not-in-profile";
    }

    @Override
    public String description() {
        return "A listing of the issuer that its profile does not give for the date of the release.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new NotInProfile();
    }

    private record NotInProfile() implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            return subject.recall(ListingDifference.ANALYSIS).stream()
                    .filter(d ->
                            scope.contains(subject.anatomy().partOf(d.citation().range())))
                    .map(d -> new Match.Found(d.citation().range(), d))
                    .toList();
        }
    }
}
