package org.disclosurelint.detect.listing;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.profile.ProfileListing;
import org.disclosurelint.rule.Subject;

/**
 * The listings of the profile that hold on the date of a draft; of a draft without a date, those without an end.
 *
 * @param valid in the order of the profile
 */
record ProfileListings(ExchangeTable table, List<ProfileListing> valid) {
    static ProfileListings of(Subject subject) {
        return new ProfileListings(
                ExchangeTable.of(subject.reference()),
                subject.reference().profile().listings().stream()
                        .filter(l -> subject.date().map(l::isValidOn).orElseGet(() -> l.to().isEmpty()))
                        .toList());
    }

    boolean isListed() {
        return !valid.isEmpty();
    }

    boolean holds(ListingCitation citation) {
        return valid.stream().anyMatch(l -> sameMarket(l, citation) && sameTicker(l, citation));
    }

    /** The listing that was probably meant: the same market, else the same ticker, else the only one. */
    Optional<ProfileListing> nearest(ListingCitation citation) {
        return valid.stream()
                .filter(l -> sameMarket(l, citation))
                .findFirst()
                .or(() -> valid.stream().filter(l -> sameTicker(l, citation)).findFirst())
                .or(() -> valid.stream().filter(l -> valid.size() == 1).findFirst());
    }

    private boolean sameMarket(ProfileListing listing, ListingCitation citation) {
        return table.sameMarket(listing.exchange(), citation.exchange());
    }

    /** {@code BRK.B}, {@code BRK/B} and {@code brk-b} are one. */
    private static boolean sameTicker(ProfileListing listing, ListingCitation citation) {
        return ExchangeTable.fold(listing.ticker()).equals(ExchangeTable.fold(citation.ticker()));
    }
}
