package org.disclosurelint.detect.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurelint.detect.Subjects;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTypesTest {
    private static Subject release(String headline) {
        return release(headline, "Velder Foods, Inc. said so on Monday.");
    }

    private static Subject release(String headline, String lead) {
        return Subjects.of(headline + "\n\nAKRON, Ohio, March 9, 2026 -- " + lead + "\n");
    }

    private static String types(Subject subject) {
        return subject.recall(ReleaseTypes.ANALYSIS).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velder Foods Reports Third-Quarter 2026 Results | results",
                "Velder Foods Announces Fiscal 2026 Fourth Quarter Earnings of $3 Million | results",
                "Velder Foods to Report Third-Quarter Results on May 4 | event",
                "Velder Foods Schedules Fourth Quarter Earnings Call | event",
                "Velder Foods to Present at the Ohio Baking Conference | event",
                "Velder Foods Reports Q2 Results and Raises Full-Year Guidance | results, guidance",
                "Velder Foods Announces Results of Phase 3 Study of Rye Allergy Drug | clinical",
                "Velder Foods to Acquire Orrin Bakeries | merger",
                "Velder Foods Completes Sale of Orrin Bakeries Business | merger",
                "Velder Foods Extends Exchange Offers for Its Notes | tender-offer",
                "Velder Foods Announces Pricing of Public Offering of Common Stock | offering",
                "Velder Foods Files for Initial Public Offering | offering, initial-public-offering",
                "Velder Foods Closes $5 Million Private Placement | offering, private-placement",
                "Velder Foods Secures $20 Million Credit Facility | financing",
                "Velder Foods Declares Quarterly Dividend | dividend",
                "Velder Foods Announces $10 Million Share Repurchase Program | repurchase",
                "Velder Foods Announces 2-for-1 Stock Split | stock-split",
                "Velder Foods Appoints Ruth Aldane as Chief Financial Officer | management-change",
                "Ruth Aldane Joins the Board of Velder Foods | management-change",
                "Velder Foods Names Orrin Media Its Agency of Record | other",
                "Velder Foods Named to List of Most Admired Companies by Board of Editors | other",
                "Velder Foods Signs Supply Agreement With Orrin Bakeries | contract",
                "Velder Foods Launches Gluten-Free Rye | product",
                "FDA Approves Velder Foods Rye Allergy Drug | regulatory",
                "Velder Foods Settles Patent Dispute With Orrin Bakeries | litigation",
                "Velder Foods Files for Chapter 11 | bankruptcy",
                "Velder Foods Regains Compliance With Nasdaq Minimum Bid Price Rule | listing",
                "Velder Foods Files Annual Report on Form 20-F | annual-report",
                "CORRECTING and REPLACING Velder Foods Opens Bakery | correction",
                "Velder Foods Opens Second Bakery | other",
                "Velder Foods and Orrin Tools Conclude Acquisition of Rye Mills | merger",
                "Velder Foods and Orrin Tools Sign Strategic MOU for Ovens | contract",
                "Velder Foods to Announce Fourth Quarter and Full Year 2025 Results | event",
                "Velder Foods Eliminates $5 Million of Senior Notes and Other Debt | other",
                "Velder Foods Repays $3 Million Loan | other",
                "Orrin Tools Presents Data Demonstrating Relief With Rye Drug | clinical",
            })
    void theHeadlineTells(String headline, String expected) {
        assertThat(types(release(headline))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velder Foods, Inc. today announced its financial results for the quarter ended January 31, 2026. | results",
                "Velder Foods, Inc. today announced it will report financial results on April 2. | event",
                "Velder Foods, Inc. announced it has signed a definitive agreement to acquire Orrin Bakeries. | merger",
                "Velder Foods, Inc. announced that its board declared a quarterly dividend of $0.10. | dividend",
                "Velder Foods, Inc. announced it has appointed Ruth Aldane. | management-change",
                "Velder Foods, Inc. announced it has appointed Orrin Media as its agency. | other",
                "Velder Foods, Inc. announced the pricing of its new products. | other",
                "Velder Foods, Inc. announced that the U.S. Food and Drug Administration has approved its rye drug. | regulatory",
                "Velder Foods, Inc. announced it has received a purchase order for ovens. | contract",
                "Velder Foods, Inc. today announced the launch of a sourdough mix. | product",
                "Velder Foods, Inc. today announced the launch of its baking campaign. | other",
            })
    void theFirstSentenceOfTheLeadTellsWhereTheHeadlineDoesNot(String lead, String expected) {
        assertThat(types(release("A Good Day for Velder Foods", lead))).isEqualTo(expected);
    }

    @Test
    void whatTheBodySaysOfOtherReleasesDoesNotCount() {
        assertThat(
                        types(
                                release(
                                        "Velder Foods Opens Second Bakery",
                                        "Velder Foods, Inc. opened its second bakery.\n\nIn May it announced its financial results for 2025.")))
                .isEqualTo("other");
    }

    @Test
    void theFrontMatterDecides() {
        String draft =
                "Velder Foods Declares Dividend\n\nAKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. said so on Monday.\n";
        assertThat(types(Subjects.of("---\nrelease-type: results\n---\n" + draft)))
                .isEqualTo("results");
        assertThat(types(Subjects.of("---\nrelease-type: [event, 'private-placement'] # both\n---\n" + draft)))
                .isEqualTo("offering, private-placement, event");
        assertThat(types(Subjects.of("---\nrelease-type:\n  - event\n  - results\ndate: 2026-03-09\n---\n" + draft)))
                .isEqualTo("results, event");
        assertThat(types(Subjects.of("---\nrelease-type:\n---\n" + draft))).isEqualTo("dividend");
    }

    @Test
    void theDetectorPointsAtTheWordsThatShowTheType() {
        Detector detector = Subjects.detector(new ReleaseTypeProvider(), "is: [dividend, merger]");
        assertThat(Subjects.words(detector, release("Velder Foods Declares Quarterly Dividend")))
                .containsExactly("Dividend");
        assertThat(detector.detect(release("Velder Foods Opens Second Bakery"), Scope.WHOLE))
                .isEmpty();
        Detector other = Subjects.detector(new ReleaseTypeProvider(), "is: other");
        assertThat(other.detect(release("Velder Foods Opens Second Bakery"), Scope.WHOLE))
                .singleElement()
                .matches(m -> m.range().isEmpty());
    }

    @Test
    void eachTypeHasAWordOfItsOwn() {
        assertThat(ReleaseType.ids()).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(ReleaseType.ids().stream().map(ReleaseType::of).map(t -> t.orElseThrow()))
                .isEqualTo(List.of(ReleaseType.values()));
    }
}
