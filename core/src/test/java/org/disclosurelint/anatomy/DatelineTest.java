package org.disclosurelint.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurelint.anatomy.Releases.BODY;
import static org.disclosurelint.anatomy.Releases.HEADLINE;
import static org.disclosurelint.anatomy.Releases.LEAD;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dayton, OH, March 4, 2019 -",
                "DAYTON, Ohio — March 4, 2019 —",
                "DAYTON, Ohio, Mar. 4, 2019 /PRNewswire/ --",
                "DAYTON, OH, March 4, 2019 (GLOBE NEWSWIRE) --",
                "DAYTON, Ohio--(BUSINESS WIRE)--March 4, 2019--",
                "DAYTON (March 4, 2019) –",
                "March 4, 2019 – Dayton, Ohio –",
                "DAYTON, OH / ACCESSWIRE / March 4, 2019 /",
                "(Dayton, Ohio, March 4, 2019) –",
                "DAYTON , March 4, 2019 /PRNewswire/ --",
                "LONDON, 4 March 2019 –",
                "Dayton, Ohio--(Newsfile Corp. - March 4, 2019) -",
                "NEW YORK, NY and DAYTON, OH, Monday, March 4, 2019 —"
            })
    void aDatelineOfAnyHouseStyleEndsWithItsDashAndGivesItsDate(String dateline) {
        Releases release = Releases.read(HEADLINE, dateline + " " + LEAD, BODY);

        assertThat(release.words(Part.DATELINE)).containsExactly(dateline);
        assertThat(release.anatomy().date()).contains(LocalDate.of(2019, 3, 4));
        assertThat(release.words(Part.LEAD)).containsExactly(LEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DAYTON, Ohio, March 4 /PRNewswire/ --", "DAYTON, Ohio--(BUSINESS WIRE)--", "DAYTON, Ohio —"})
    void aDatelineWithoutYearGivesNoDate(String dateline) {
        Releases release = Releases.read(HEADLINE, dateline + " " + LEAD, BODY);

        assertThat(release.words(Part.DATELINE)).containsExactly(dateline);
        assertThat(release.anatomy().date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'March 4, 2019',2019-03-04", "4 March 2019,2019-03-04", "'Sept. 22, 2023',2023-09-22"})
    void aDateOnALineOfItsOwnDatesTheRelease(String line, LocalDate date) {
        Releases release = Releases.read(line, HEADLINE, LEAD, BODY);

        assertThat(release.anatomy().date()).contains(date);
        assertThat(release.words(Part.HEADLINE)).containsExactly(HEADLINE);
    }

    @Test
    void aLineOfItsOwnDatesAReleaseWhoseLeadHasOnlyAPlace() {
        Releases release = Releases.read("March 4, 2019", HEADLINE, "DAYTON, Ohio – " + LEAD, BODY);

        assertThat(release.words(Part.DATELINE)).containsExactly("March 4, 2019", "DAYTON, Ohio –");
        assertThat(release.anatomy().date()).contains(LocalDate.of(2019, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brightwater - a maker of pumps - opened a plant in Dayton today and said that it makes pumps for gardens.",
                "On March 4, 2019, Brightwater opened a plant - its second - and thanked everybody who had built it.",
                "NYSE: BWP is the symbol of Brightwater Pumps, which opened a plant today and makes pumps for gardens."
            })
    void aSentenceIsNoDateline(String sentence) {
        assertThat(Releases.read(HEADLINE, sentence, BODY).words(Part.DATELINE)).isEmpty();
    }

    @Test
    void aDayThatDoesNotExistIsNoDate() {
        assertThat(Releases.read(HEADLINE, "DAYTON, Ohio, June 31, 2019 – " + LEAD)
                        .anatomy()
                        .date())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mar 4, 2019 6:45AM EST",
                "Monday, March 4, 2019 - 02:29pm",
                "FOR IMMEDIATE RELEASE: Monday, March 4, 2019",
                "FOR IMMEDIATE RELEASE          March 4, 2019",
                "March 4, 2019 FOR IMMEDIATE RELEASE",
                "For release at 7:00 a.m. ET, March 4, 2019",
                "Published on 4 March 2019",
                "Press Release | March 4, 2019",
                "March 4, 2019"
            })
    void aDateAboveTheStoryDatesAReleaseWhoseDatelineHasNone(String line) {
        String lead = "DAYTON, Ohio--(BUSINESS WIRE)-- " + LEAD;

        assertThat(Releases.read(HEADLINE, line, lead, BODY).anatomy().date()).contains(LocalDate.of(2019, 3, 4));
        assertThat(Releases.read(line, HEADLINE, lead, BODY).anatomy().date()).contains(LocalDate.of(2019, 3, 4));
        assertThat(Releases.read(line, HEADLINE, lead, BODY).words(Part.HEADLINE))
                .containsExactly(HEADLINE);
    }

    @Test
    void aDateOfTheDatelineGoesBeforeOneAboveTheStory() {
        Releases release =
                Releases.read("Mar 5, 2019 6:45AM EST", HEADLINE, "DAYTON, Ohio, March 4, 2019 – " + LEAD, BODY);

        assertThat(release.anatomy().date()).contains(LocalDate.of(2019, 3, 4));
    }

    @Test
    void aDatelineWithoutYearTakesTheYearOfTheLineAbove() {
        Releases release = Releases.read(
                "Mar 5, 2019 6:45AM EST", HEADLINE, "DAYTON, Ohio, March 4 /PRNewswire/ -- " + LEAD, BODY);

        assertThat(release.anatomy().date()).contains(LocalDate.of(2019, 3, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "'For release March 4, 2019','Published March 9, 2019'",
        "'Brightwater to Report Results on March 4, 2019','Dayton plant opens'",
        "'For release 3/4/2019','Dayton plant opens'",
        "'For release June 31, 2019','Dayton plant opens'"
    })
    void linesThatDisagreeOrDateSomethingElseGiveNoDate(String first, String second) {
        Releases release = Releases.read(first, HEADLINE, second, "DAYTON, Ohio--(BUSINESS WIRE)-- " + LEAD, BODY);

        assertThat(release.anatomy().date()).isEmpty();
    }

    @Test
    void aDatelineOfAnotherMonthSpeaksAgainstTheLineAbove() {
        Releases release =
                Releases.read("Mar 5, 2019 6:45AM EST", HEADLINE, "DAYTON, Ohio, June 4 /PRNewswire/ -- " + LEAD, BODY);

        assertThat(release.anatomy().date()).isEmpty();
    }

    @Test
    void aDateInTheStoryDoesNotDateTheRelease() {
        Releases release = Releases.read(
                HEADLINE, "DAYTON, Ohio--(BUSINESS WIRE)-- " + LEAD, BODY, "For release on March 4, 2019", BODY);

        assertThat(release.anatomy().date()).isEmpty();
    }
}
