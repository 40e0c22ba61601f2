package org.disclosurelint.detect.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurelint.detect.listing.Listings.listing;
import static org.disclosurelint.detect.listing.Listings.profile;
import static org.disclosurelint.detect.listing.Listings.release;
import static org.disclosurelint.detect.listing.Listings.subject;
import static org.disclosurelint.detect.listing.Listings.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.profile.ProfileListing;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.yaml.YamlFile;
import org.disclosurelint.yaml.YamlMapping;
import org.junit.jupiter.api.Test;

class ListingDetectorsTest {
    private static final String LEAD = "Meridian Instruments, Inc. (NYSE MKT: MRI) today opened a plant.";

    @Test
    void aRetiredMarketIsFoundByTheDateOfTheDraft() {
        List<Match.Found> later = detect(new ListingProvider(), "{market: retired}", release("May 5, 2020", LEAD));
        List<Match.Found> then = detect(new ListingProvider(), "{market: retired}", release("May 5, 2015", LEAD));

        assertThat(then).isEmpty();
        assertThat(later).hasSize(1);
        Evidence evidence = later.get(0).evidence().orElseThrow();
        assertThat(evidence.slots()).containsEntry("status", "was renamed NYSE American on 24 July 2017");
        assertThat(evidence.suggestion()).contains("NYSE American: MRI");
    }

    @Test
    void aMarketThatWasReplacedByTwoOthersHasNoNameToSuggest() {
        Subject subject = release("May 5, 2026", LEAD.replace("NYSE MKT", "OTC Pink"));
        List<Match.Found> found = detect(new ListingProvider(), "{market: retired}", subject);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).evidence().orElseThrow().suggestion()).isEmpty();
    }

    @Test
    void anUnknownMarketIsFoundAndTheNearestLabelNamedButNotSuggested() {
        Subject subject = release("May 5, 2020", LEAD.replace("NYSE MKT", "NYES"));
        List<Match.Found> found = detect(new ListingProvider(), "{market: unknown-or-retired}", subject);

        assertThat(found).hasSize(1);
        Evidence evidence = found.get(0).evidence().orElseThrow();
        assertThat(evidence.slots())
                .containsEntry("status", "is no market of the exchange table; perhaps NYSE is meant");
        assertThat(evidence.suggestion()).isEmpty();
        assertThat(detect(new ListingProvider(), "{market: known}", subject)).isEmpty();
    }

    @Test
    void aListingThatDiffersFromTheProfileIsFoundWithTheRightOne() {
        Reference reference = profile(listing("NYSE American", "MRX"));
        Subject subject = subject(whole("May 5, 2020", LEAD), reference);
        List<Match.Found> found = detect(new ListingNotInProfileProvider(), "{}", subject);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).evidence().orElseThrow().slots()).containsEntry("expected", "NYSE American: MRX");
        assertThat(found.get(0).evidence().orElseThrow().suggestion()).contains("NYSE American: MRX");
    }

    @Test
    void anExchangeOfTheProfileThatNobodyKnowsIsNotProposedForARightOne() {
        Subject subject = subject(whole("May 5, 2020", LEAD), profile(listing("NYES Amercan", "MRI")));
        List<Match.Found> found = detect(new ListingNotInProfileProvider(), "{}", subject);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).evidence().orElseThrow().suggestion()).isEmpty();
    }

    @Test
    void aListingOfTheProfileUnderAnEarlierLabelOrABareOneDoesNotDiffer() {
        Reference reference = profile(listing("NYSE American", "MRI"), listing("Nasdaq Global Market", "MRIX"));

        for (String tag : List.of("(NYSE MKT: MRI)", "(Nasdaq: MRIX)", "(NYSE American: mri)")) {
            String lead = LEAD.replace("(NYSE MKT: MRI)", tag);
            assertThat(detect(new ListingNotInProfileProvider(), "{}", subject(whole("May 5, 2020", lead), reference)))
                    .as(tag)
                    .isEmpty();
        }
    }

    @Test
    void aDraftWithoutADateIsComparedWithTheListingsThatHaveNotEnded() {
        Reference reference = profile(
                new ProfileListing("OTCQB", "MRI", Optional.empty(), Optional.of(Listings.day("2019-06-28"))),
                listing("Nasdaq", "MRI"));
        String undated = "Meridian Instruments, Inc. (OTCQB: MRI) opened a plant.";

        assertThat(detect(new ListingNotInProfileProvider(), "{}", subject(undated, reference)))
                .hasSize(1);
        assertThat(detect(
                        new ListingNotInProfileProvider(),
                        "{}",
                        subject(undated.replace("OTCQB", "Nasdaq"), reference)))
                .isEmpty();
    }

    @Test
    void aListingThatHasEndedDiffers() {
        Reference reference = profile(
                new ProfileListing("NYSE MKT", "MRI", Optional.empty(), Optional.of(Listings.day("2016-12-31"))));

        assertThat(detect(new ListingNotInProfileProvider(), "{}", subject(whole("May 5, 2016", LEAD), reference)))
                .isEmpty();
        assertThat(detect(new ListingNotInProfileProvider(), "{}", subject(whole("May 5, 2017", LEAD), reference)))
                .hasSize(1);
        assertThat(detect(new ListingNotInProfileProvider(), "{}", release("May 5, 2017", LEAD)))
                .isEmpty();
    }

    @Test
    void theProfileListsTheIssuerOnTheDateOfTheDraft() {
        Reference reference =
                profile(new ProfileListing("NYSE", "MRI", Optional.of(Listings.day("2018-01-01")), Optional.empty()));

        assertThat(detect(new ProfileListingProvider(), "{}", subject(whole("May 5, 2020", LEAD), reference)))
                .singleElement()
                .satisfies(m -> assertThat(m.range().isEmpty()).isTrue());
        assertThat(detect(new ProfileListingProvider(), "{}", subject(whole("May 5, 2017", LEAD), reference)))
                .isEmpty();
    }

    @Test
    void ownFilingsShowAPublicIssuerAndOthersDoNot() {
        String own = "Meridian today opened a plant. See our annual report on Form 10-K for more.";
        String others = "Meridian, a family firm, today hired Ann Lee of publicly traded Harbor Foods.";

        assertThat(detect(new PublicIssuerProvider(), "{}", release("May 5, 2020", own)))
                .isNotEmpty();
        assertThat(detect(new PublicIssuerProvider(), "{}", release("May 5, 2020", others)))
                .isEmpty();
    }

    @Test
    void earningsPerShareAtTheTopShowAPublicIssuer() {
        String own = "Meridian Instruments today reported earnings of $0.42 per diluted share for its second quarter.";

        assertThat(detect(new PublicIssuerProvider(), "{}", release("May 5, 2020", own)))
                .isNotEmpty();
    }

    @Test
    void aPublicIssuerCanBeAskedForByItsExchange() {
        String listed = "Meridian Instruments (NYSE MKT: MRI) today opened a plant.";
        String quoted = "Meridian Instruments (OTCQB: MRID) today opened a plant. See our annual report on Form 10-K.";

        assertThat(detect(new PublicIssuerProvider(), "{exchange: [NYSE American]}", release("May 5, 2016", listed)))
                .isNotEmpty();
        assertThat(detect(new PublicIssuerProvider(), "{exchange: [NYSE American]}", release("May 5, 2020", quoted)))
                .isEmpty();
    }

    @Test
    void aTagWithoutAColonShowsAPublicIssuerAndItsExchange() {
        String tier = "Meridian Instruments (NASDAQ GS MRIX) today opened a plant.";
        String venture = "Meridian Instruments (TSX-V-MRI) today opened a plant.";

        assertThat(detect(new PublicIssuerProvider(), "{exchange: [Nasdaq]}", release("May 5, 2016", tier)))
                .isNotEmpty();
        assertThat(detect(new PublicIssuerProvider(), "{exchange: [Nasdaq]}", release("May 5, 2016", venture)))
                .isEmpty();
        assertThat(detect(new PublicIssuerProvider(), "{}", release("May 5, 2016", venture)))
                .isNotEmpty();
    }

    @Test
    void aParentsListingDoesNotMakeASubsidiaryAPublicIssuer() {
        String lead = "Meridian Instruments today opened a plant.";
        String about = "\n\nAbout Meridian Instruments\n\n";

        assertThat(
                        detect(
                                new PublicIssuerProvider(),
                                "{}",
                                release(
                                        "May 5, 2020",
                                        lead + about
                                                + "Meridian Instruments, a subsidiary of Harbor Gauge Corp. (NYSE: HGC), makes gauges.")))
                .isEmpty();
        assertThat(detect(
                        new PublicIssuerProvider(),
                        "{}",
                        release("May 5, 2020", lead + about + "Meridian Instruments (NYSE: MRI) makes gauges.")))
                .isNotEmpty();
    }

    private static List<Match.Found> detect(DetectorProvider provider, String parameters, Subject subject) {
        List<Problem> problems = new ArrayList<>();
        YamlMapping mapping = YamlFile.read(
                        SourceText.decode(SourceFile.of("rule.yaml", parameters), Optional.empty()), problems)
                .orElseThrow();
        List<Match.Found> found = provider.configure(mapping).detect(subject, Scope.WHOLE);
        mapping.close();
        assertThat(problems).isEmpty();
        return found;
    }
}
