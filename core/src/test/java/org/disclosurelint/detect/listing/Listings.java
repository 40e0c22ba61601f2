package org.disclosurelint.detect.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.Reading;
import org.disclosurelint.format.plain.PlainTextFormat;
import org.disclosurelint.language.Language;
import org.disclosurelint.language.Prose;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.profile.ProfileListing;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.SourceFile;

/** Drafts of made-up issuers, and what is read in them. */
final class Listings {
    private Listings() {}

    static Subject subject(String text, Reference reference) {
        Draft draft = new PlainTextFormat()
                .read(SourceFile.of("draft.txt", text), Reading.DEFAULT)
                .get(0);
        return new Subject(draft, Anatomy.of(draft), new Prose(draft, Language.english()), reference);
    }

    static Subject subject(String text) {
        return subject(text, Reference.none());
    }

    /** A whole release whose lead is given; the dateline tells the date. */
    static Subject release(String date, String lead) {
        return subject(whole(date, lead));
    }

    static String whole(String date, String lead) {
        return "FOR IMMEDIATE RELEASE\n\nMeridian Opens Plant in Ohio\n\nCOLUMBUS, Ohio, " + date + " -- " + lead
                + "\n\nThe plant makes valves for water works. It opened on Monday.\n\n###\n";
    }

    /** All citations as "exchange|ticker". */
    static List<String> all(String text) {
        return subject(text).recall(ListingCitations.ANALYSIS).stream()
                .map(c -> c.exchange() + "|" + c.ticker())
                .toList();
    }

    static List<String> issuers(Subject subject) {
        return subject.recall(ListingCitations.ANALYSIS).stream()
                .filter(ListingCitation::issuers)
                .map(c -> c.exchange() + "|" + c.ticker())
                .toList();
    }

    static Reference profile(ProfileListing... listings) {
        return new Reference(
                new IssuerProfile(
                        Optional.of("Meridian Instruments, Inc."),
                        List.of("Meridian"),
                        List.of(listings),
                        List.of(),
                        List.of(),
                        List.of()),
                Map.of());
    }

    static ProfileListing listing(String exchange, String ticker) {
        return new ProfileListing(exchange, ticker, Optional.empty(), Optional.empty());
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
