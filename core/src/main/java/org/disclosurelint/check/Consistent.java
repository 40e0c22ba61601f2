package org.disclosurelint.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurelint.detect.listing.ExchangeTable;
import org.disclosurelint.detect.listing.ListingCitation;
import org.disclosurelint.detect.listing.ListingCitations;
import org.disclosurelint.profile.ProfileListing;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/** What the draft says of the issuer and its profile does not is a finding. */
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
        List<ProfileListing> profile = subject.reference().profile().listings();
        if (profile.isEmpty()) {
            return Outcome.notApplicable("no profile says where the issuer is listed");
        }
        List<ListingCitation> cited = subject.recall(ListingCitations.ANALYSIS).stream()
                .filter(ListingCitation::issuers)
                .filter(c -> scope.contains(subject.anatomy().partOf(c.range())))
                .toList();
        if (cited.isEmpty()) {
            return Outcome.notApplicable("the draft cites no listing of the issuer");
        }
        List<ProfileListing> valid = subject.date()
                .map(day -> profile.stream().filter(l -> l.isValidOn(day)).toList())
                .orElse(profile);
        ExchangeTable markets = ExchangeTable.of(subject.reference());
        List<Match> matches = new ArrayList<>();
        for (ListingCitation citation : cited) {
            if (valid.stream().noneMatch(l -> same(markets, l, citation))) {
                matches.add(new Match.Found(citation.range(), ListingDifference.of(citation, valid, subject.date())));
            }
        }
        return Outcome.failedBy(matches);
    }

    private static boolean same(ExchangeTable markets, ProfileListing listing, ListingCitation citation) {
        return markets.sameMarket(listing.exchange(), citation.exchange())
                && bare(listing.ticker()).equals(bare(citation.ticker()));
    }

    /** A ticker without the signs in which feeds differ: {@code BRK.A}, {@code BRK/A}. */
    private static String bare(String ticker) {
        return ticker.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /**
     * A listing that the profile does not give.
     *
     * @param expected what the profile gives for the date of the draft, for a sentence
     */
    record ListingDifference(
            ListingCitation cited,
            String expected,
            @Override Optional<String> suggestion) implements Evidence {
        static ListingDifference of(ListingCitation cited, List<ProfileListing> valid, Optional<LocalDate> date) {
            String expected =
                    valid.stream().map(l -> l.exchange() + ": " + l.ticker()).collect(Collectors.joining(" or "));
            if (expected.isEmpty()) {
                expected = "no listing"
                        + date.map(DateTimeFormatter.ofPattern(" 'on' d MMMM yyyy", Locale.US)::format)
                                .orElse("");
            }
            return new ListingDifference(cited, expected, valid.size() == 1 ? Optional.of(expected) : Optional.empty());
        }

        @Override
        public Map<String, String> slots() {
            return Map.of("exchange", cited.exchange(), "ticker", cited.ticker(), "expected", expected);
        }
    }
}
