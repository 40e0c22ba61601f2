package org.disclosurelint.detect.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.Subjects;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 3 June 2030 is a Monday. */
class WeekdayMismatchTest {
    private static final Detector DETECTOR = Subjects.detector(new WeekdayMismatchProvider(), "");
    private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2030, 6, 3));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The call is on Tuesday, June 3, 2030, at noon. | Monday, June 3, 2030",
                "The call is on Tuesday June 3rd 2030. | Monday June 3rd 2030",
                "The call is on TUESDAY, JUNE 3, 2030. | MONDAY, JUNE 3, 2030",
                "The call is on Tues., Jun. 3, 2030. | Mon., Jun. 3, 2030",
                "The call is on Tue, 3 June 2030. | Mon, 3 June 2030",
                "The call is on Tuesday, the 3rd of June, 2030. | Monday, the 3rd of June, 2030",
                "The call is on Tuesday evening, June 3, 2030. | Monday evening, June 3, 2030",
                "The call is on Tuesday (June 3, 2030). | Monday (June 3, 2030",
                "The call is on Tuesday, 2030-06-03. | Monday, 2030-06-03",
                "The call is on June 3, 2030 (Tuesday). | Monday",
                "The meetings are on Monday and Wednesday, June 3 and 4, 2030. | Monday and Tuesday, June 3 and 4, 2030",
                "The fair is open Monday-Friday, June 3-8, 2030. | Monday-Saturday, June 3-8, 2030",
                "The fair is open from Tuesday, June 3 to Wednesday, June 5, 2030. | Monday, June 3",
            })
    void aWeekdayOnAnotherDateIsFound(String text, String corrected) {
        List<Match.Found> found = DETECTOR.detect(Subjects.of(text, Optional.empty()), Scope.WHOLE);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).evidence().orElseThrow().suggestion()).contains(corrected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The call is on Monday, June 3, 2030.",
                "At Tuesday's close on June 3, 2030, the price was $3.",
                "The call is on Tuesday, June 31, 2030.",
                "The first Tuesday in June 2030 is the fourth.",
                "It beat Sun Microsystems on June 3, 2030.",
                "The Tuesday before June 3, 2030 was in May.",
                "The fair is open Monday to Wednesday, June 5, 2030.",
                "The fair is open from Monday, June 3 to Wednesday, June 5, 2030.",
                "The fair is open Monday through Wednesday, June 3-5, 2030.",
                "The call is on Tuesday, June 3.",
                "On Tuesday, 3 of 5 directors met.",
                "It sat May 3, 2030 out.",
                "The Orrin-Monday June 3, 2030 plan is old."
            })
    void whatIsRightOrNotCertainIsNotFound(String text) {
        assertThat(Subjects.words(DETECTOR, Subjects.of(text, Optional.empty())))
                .isEmpty();
    }

    @Test
    void aDateWithoutYearIsOfTheYearOfTheDraft() {
        assertThat(Subjects.words(DETECTOR, Subjects.of("The call is on Tuesday, June 10.", MONDAY)))
                .containsExactly("Tuesday, June 10");
        assertThat(Subjects.words(DETECTOR, Subjects.of("The call is on Monday, June 10.", MONDAY)))
                .isEmpty();
    }

    @Test
    void aDateWithoutYearFarFromTheDraftCanBeOfTwoYears() {
        // 2 December is a Monday in 2030 and a Sunday in 2029.
        assertThat(Subjects.words(DETECTOR, Subjects.of("It met on Sunday, December 2.", MONDAY)))
                .isEmpty();
        assertThat(Subjects.words(DETECTOR, Subjects.of("It met on Monday, December 2.", MONDAY)))
                .isEmpty();
        assertThat(Subjects.words(DETECTOR, Subjects.of("It met on Friday, December 2.", MONDAY)))
                .hasSize(1);
    }

    @Test
    void theEvidenceNamesWeekdayDateAndWhatWasExpected() {
        Match.Found found = DETECTOR.detect(
                        Subjects.of("The call is on Tuesday,\nJune 3, 2030.", Optional.empty()), Scope.WHOLE)
                .get(0);
        assertThat(found.evidence().orElseThrow().slots())
                .containsEntry("weekday", "Tuesday")
                .containsEntry("date", "June 3, 2030")
                .containsEntry("expected", "Monday");
    }

    @Test
    void aHostileMegabyteEndsInSeconds() {
        for (String piece : List.of("Monday ", "Monday, May 3 to ", "(Monday)", "Monday-", "May 3, 2030 (Monday) ")) {
            String text = piece.repeat(1_000_000 / piece.length());
            long start = System.nanoTime();
            Subjects.words(DETECTOR, Subjects.of(text, MONDAY));
            assertThat((System.nanoTime() - start) / 1e9).as(piece).isLessThan(30);
        }
    }
}
