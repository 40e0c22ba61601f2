package org.disclosurelint.profile;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a company says about itself once, for all its drafts. Every member may be empty: without a profile the rules judge
 * by what the draft itself says.
 *
 * @param legalName the name in the charter ("Meridian Instruments, Inc.")
 * @param shortNames other names by which releases call it
 * @param listings where its securities are listed or quoted, with dates
 * @param contacts people whom a release may name as contacts
 * @param spokespersons people whom a release may quote
 * @param approvedTexts texts that must stand word for word, by name ("cautionary-statement", "boilerplate")
 * @param standing what it is by law
 * @param fiscalYearEnd the day on or near which its fiscal year ends (a year of 52 or 53 weeks ends some days before or behind it)
 */
public record IssuerProfile(
        Optional<String> legalName,
        List<String> shortNames,
        List<ProfileListing> listings,
        List<Person> contacts,
        List<Person> spokespersons,
        List<ApprovedText> approvedTexts,
        Standing standing,
        Optional<MonthDay> fiscalYearEnd) {
    /** Nothing is known. */
    public static final IssuerProfile UNKNOWN =
            new IssuerProfile(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

    public IssuerProfile {
        shortNames = List.copyOf(shortNames);
        listings = List.copyOf(listings);
        contacts = List.copyOf(contacts);
        spokespersons = List.copyOf(spokespersons);
        approvedTexts = List.copyOf(approvedTexts);
    }

    /** A profile that says neither what the issuer is by law nor when its fiscal year ends. */
    public IssuerProfile(
            Optional<String> legalName,
            List<String> shortNames,
            List<ProfileListing> listings,
            List<Person> contacts,
            List<Person> spokespersons,
            List<ApprovedText> approvedTexts) {
        this(
                legalName,
                shortNames,
                listings,
                contacts,
                spokespersons,
                approvedTexts,
                Standing.UNKNOWN,
                Optional.empty());
    }

    /** What it is by law; empty if the profile does not say. */
    public Set<IssuerStatus> status() {
        return standing.statuses();
    }
}
