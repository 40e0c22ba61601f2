package org.disclosurelint.detect.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurelint.profile.ProfileListing;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * A listing of the issuer that no listing of the profile matches on the date of the draft: another exchange, another ticker,
 * or one that has ended. A draft without a date is compared with the listings without an end. Immutable.
 *
 * @param citation what the draft says
 * @param expected what the profile gives for that date, for a sentence
 * @param suggestion the right tag, where a tag is cited and one listing was probably meant
 */
public record ListingDifference(
        ListingCitation citation, String expected, @Override Optional<String> suggestion) implements Evidence {
    /** All of a draft, in order; none where the profile has no listings at all. */
    public static final Analysis<List<ListingDifference>> ANALYSIS = ListingDifference::all;

    /** Those in some parts; not applicable where the profile has no listings or the draft cites none in these parts. */
    public static Outcome compare(Subject subject, Scope scope) {
        if (subject.reference().profile().listings().isEmpty()) {
            return Outcome.notApplicable("no profile says where the issuer is listed");
        }
        boolean cited = subject.recall(ListingCitations.ANALYSIS).stream()
                .filter(ListingCitation::issuers)
                .anyMatch(c -> isIn(scope, c, subject));
        return cited
                ? Outcome.failedBy(subject.recall(ANALYSIS).stream()
                        .filter(d -> isIn(scope, d.citation(), subject))
                        .map(d -> new Match.Found(d.citation().range(), d))
                        .toList())
                : Outcome.notApplicable("the draft cites no listing of the issuer");
    }

    private static boolean isIn(Scope scope, ListingCitation citation, Subject subject) {
        return scope.contains(subject.anatomy().partOf(citation.range()));
    }

    private static List<ListingDifference> all(Subject subject) {
        if (subject.reference().profile().listings().isEmpty()) {
            return List.of();
        }
        ProfileListings profile = ProfileListings.of(subject);
        ExchangeTable exchanges = ExchangeTable.of(subject.reference());
        return subject.recall(ListingCitations.ANALYSIS).stream()
                .filter(ListingCitation::issuers)
                .filter(c -> !profile.holds(c))
                .map(c -> of(c, profile, exchanges))
                .toList();
    }

    private static ListingDifference of(ListingCitation citation, ProfileListings profile, ExchangeTable exchanges) {
        String all = profile.valid().stream().map(ListingDifference::tag).collect(Collectors.joining(" or "));
        Optional<ProfileListing> meant = profile.nearest(citation);
        Optional<String> nearest = meant.map(ListingDifference::tag);
        // An exchange that nobody knows may be a slip in the profile: nothing right is to be replaced by it.
        boolean isKnown = meant.flatMap(l -> exchanges.find(l.exchange())).isPresent();
        return new ListingDifference(
                citation,
                nearest.orElse(all.isEmpty() ? "no listing on that date" : all),
                nearest.filter(n -> isKnown && citation.inTag()));
    }

    private static String tag(ProfileListing listing) {
        return listing.exchange() + ": " + listing.ticker();
    }

    @Override
    public Map<String, String> slots() {
        return Map.of("exchange", citation.exchange(), "ticker", citation.ticker(), "expected", expected);
    }
}
