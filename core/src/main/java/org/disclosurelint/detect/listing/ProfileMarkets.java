package org.disclosurelint.detect.listing;

import java.util.List;
import org.disclosurelint.profile.ProfileListing;
import org.disclosurelint.rule.Subject;

/** The markets of the profile. */
public final class ProfileMarkets {
    private ProfileMarkets() {}

    /** The ids of the markets where the profile lists the issuer on the date of a draft, in the order of the profile. */
    public static List<String> of(Subject subject) {
        ProfileListings listings = ProfileListings.of(subject);
        return listings.valid().stream()
                .map(ProfileListing::exchange)
                .flatMap(label -> listings.table().find(label).stream())
                .map(Market::id)
                .toList();
    }
}
