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
}
