package org.disclosurelint.detect.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.profile.ProfileListing;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code listing-not-in-profile}: a listing of the issuer that no listing of the profile matches on the date of the draft:
 * another exchange, another ticker, or one that has ended. Slots {@code exchange}, {@code ticker}, {@code expected}; the
 * suggestion is the right tag. Finds nothing where the profile has no listings at all. No parameters.
 */
public final class ListingNotInProfileProvider implements DetectorProvider {
    @Override
    public String name() {
        return "listing-not-in-profile";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new NotInProfile();
    }

    private record NotInProfile() implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            if (subject.reference().profile().listings().isEmpty()) {
                return List.of();
            }
            ProfileListings profile = ProfileListings.of(subject);
            return subject.recall(ListingCitations.ANALYSIS).stream()
                    .filter(ListingCitation::issuers)
                    .filter(c -> scope.contains(subject.anatomy().partOf(c.range())))
                    .filter(c -> !profile.holds(c))
                    .map(c -> new Match.Found(c.range(), Difference.of(c, profile)))
                    .toList();
        }
    }

    /** What the draft says and what the profile says. */
    private record Difference(
            ListingCitation citation,
            String expected,
            @Override Optional<String> suggestion) implements Evidence {
        static Difference of(ListingCitation citation, ProfileListings profile) {
            String all = profile.valid().stream().map(Difference::tag).collect(Collectors.joining(" or "));
            Optional<String> nearest = profile.nearest(citation).map(Difference::tag);
            return new Difference(
                    citation,
                    nearest.orElse(all.isEmpty() ? "no listing on that date" : all),
                    nearest.filter(n -> citation.inTag()));
        }

        private static String tag(ProfileListing listing) {
            return listing.exchange() + ": " + listing.ticker();
        }

        @Override
        public Map<String, String> slots() {
            return Map.of("exchange", citation.exchange(), "ticker", citation.ticker(), "expected", expected);
        }
    }
}
