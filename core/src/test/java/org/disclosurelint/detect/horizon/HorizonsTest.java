package org.disclosurelint.detect.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.horizon.Horizon.Relation;
import org.disclosurelint.draft.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times, against the calendar. September 16, 2026 is a Wednesday. Days are written first..last, both within; a dash is an open end. */
class HorizonsTest {
    private static final Optional<LocalDate> WEDNESDAY = Optional.of(LocalDate.of(2026, 9, 16));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            June 4, 2027                            | 2027-06-04..2027-06-04 | DAY
            4 June 2027                             | 2027-06-04..2027-06-04 | DAY
            2027-06-04                              | 2027-06-04..2027-06-04 | DAY
            6/4/2027                                | 2027-06-04..2027-06-04 | DAY
            Sept. 30, 2026                          | 2026-09-30..2026-09-30 | DAY
            Monday, September 21, 2026              | 2026-09-21..2026-09-21 | DAY
            February 29, 2028                       | 2028-02-29..2028-02-29 | DAY
            June 4-6, 2027                          | 2027-06-04..2027-06-06 | SPAN
            June 4 to July 2, 2027                  | 2027-06-04..2027-07-02 | SPAN
            June 2027                               | 2027-06-01..2027-06-30 | MONTH
            June of 2027                            | 2027-06-01..2027-06-30 | MONTH
            late June 2027                          | 2027-06-21..2027-06-30 | MONTH
            June through August 2027                | 2027-06-01..2027-08-31 | SPAN
            the summer of 2027                      | 2027-06-01..2027-08-31 | SEASON
            2027                                    | 2027-01-01..2027-12-31 | YEAR
            calendar 2027                           | 2027-01-01..2027-12-31 | YEAR
            full-year 2027                          | 2027-01-01..2027-12-31 | YEAR
            2025-2027                               | 2025-01-01..2027-12-31 | SPAN
            between 2027 and 2029                   | 2027-01-01..2029-12-31 | SPAN
            from 2027 to 2030                       | 2027-01-01..2030-12-31 | SPAN
            2027 and beyond                         | 2027-01-01..-          | YEAR
            beyond 2027                             | 2028-01-01..-          | YEAR
            after June 2027                         | 2027-07-01..-          | MONTH
            Q3 2027                                 | 2027-07-01..2027-09-30 | QUARTER
            3Q27                                    | 2027-07-01..2027-09-30 | QUARTER
            Q3'27                                   | 2027-07-01..2027-09-30 | QUARTER
            third quarter of 2027                   | 2027-07-01..2027-09-30 | QUARTER
            2027 third quarter                      | 2027-07-01..2027-09-30 | QUARTER
            third-quarter 2027                      | 2027-07-01..2027-09-30 | QUARTER
            third or fourth quarter of 2027         | 2027-07-01..2027-12-31 | SPAN
            the June quarter of 2027                | 2027-04-01..2027-06-30 | QUARTER
            second half of 2027                     | 2027-07-01..2027-12-31 | HALF
            H2 2027                                 | 2027-07-01..2027-12-31 | HALF
            1H27                                    | 2027-01-01..2027-06-30 | HALF
            the first nine months of 2027           | 2027-01-01..2027-09-30 | SPAN
            early 2027                              | 2027-01-01..2027-04-30 | YEAR
            mid-2027                                | 2027-05-01..2027-08-31 | YEAR
            mid-to-late 2027                        | 2027-05-01..2027-12-31 | YEAR
            early 2027 to late 2028                 | 2027-01-01..2028-12-31 | SPAN
            between mid-2027 and early 2028         | 2027-05-01..2028-04-30 | SPAN
            late June to early July 2027            | 2027-06-21..2027-07-10 | SPAN
            the end of 2027 or early 2028           | 2027-12-31..2028-04-30 | SPAN
            the end of 2027                         | 2027-12-31..2027-12-31 | YEAR
            the beginning of Q3 2027                | 2027-07-01..2027-07-01 | QUARTER
            the quarter ending June 30, 2027        | 2027-04-01..2027-06-30 | QUARTER
            the six months ended June 30, 2027      | 2027-01-01..2027-06-30 | SPAN
            """)
    void absoluteTimesNeedNoDate(String words, String days, String precision) {
        Horizon horizon = only(words, Optional.empty(), Outlook.AHEAD);
        assertThat(days(horizon)).isEqualTo(days);
        assertThat(days(only(words, WEDNESDAY, Outlook.AHEAD))).isEqualTo(days);
        assertThat(horizon.precision()).hasToString(precision);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            today                                   | 2026-09-16..2026-09-16
            tomorrow                                | 2026-09-17..2026-09-17
            next Monday                             | 2026-09-21..2026-09-21
            last Monday                             | 2026-09-14..2026-09-14
            next week                               | 2026-09-21..2026-09-27
            this month                              | 2026-09-01..2026-09-30
            next quarter                            | 2026-10-01..2026-12-31
            this year                               | 2026-01-01..2026-12-31
            next year                               | 2027-01-01..2027-12-31
            last year                               | 2025-01-01..2025-12-31
            two years ago                           | 2024-01-01..2024-12-31
            three years from now                    | 2029-01-01..2029-12-31
            later this year                         | 2026-09-16..2026-12-31
            earlier this year                       | 2026-01-01..2026-09-16
            the remainder of the year               | 2026-09-16..2026-12-31
            the end of this month                   | 2026-09-30..2026-09-30
            by year end                             | 2026-09-16..2026-12-31
            by year-end 2027                        | 2026-09-16..2027-12-31
            by the end of the year                  | 2026-09-16..2026-12-31
            by the middle of next year              | 2026-09-16..2027-08-31
            by 2030                                 | 2026-09-16..2030-12-31
            no later than June 30, 2027             | 2026-09-16..2027-06-30
            no earlier than 2028                    | 2028-01-01..-
            before 2027                             | 2026-09-16..2026-12-31
            since 2019                              | 2019-01-01..2026-09-16
            starting in October                     | 2026-10-01..-
            within 12 months                        | 2026-09-16..2027-09-16
            in two weeks                            | 2026-09-16..2026-09-30
            the next three years                    | 2026-09-16..2029-09-16
            the next 12 to 18 months                | 2026-09-16..2028-03-16
            the next twelve (12) months             | 2026-09-16..2027-09-16
            next several years                      | 2026-09-16..-
            the coming weeks                        | 2026-09-16..-
            the coming year                         | 2026-09-16..2027-09-16
            the year ahead                          | 2026-09-16..2027-09-16
            the months ahead                        | 2026-09-16..-
            the past three years                    | 2023-09-16..2026-09-16
            next year's first half                  | 2027-01-01..2027-06-30
            the fourth quarter of this year         | 2026-10-01..2026-12-31
            the back half of the year               | 2026-07-01..2026-12-31
            the end of the decade                   | 2029-12-31..2029-12-31
            this fall                               | 2026-09-01..2026-11-30
            this June                               | 2026-06-01..2026-06-30
            next June                               | 2027-06-01..2027-06-30
            last June                               | 2026-06-01..2026-06-30
            """)
    void relativeTimesCountFromTheDateOfTheDraft(String words, String days) {
        assertThat(days(only(words, WEDNESDAY, Outlook.NEAREST))).isEqualTo(days);
        assertThat(days(only(words, WEDNESDAY, Outlook.AHEAD))).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "next Monday",
                "next quarter",
                "later this year",
                "by year end",
                "in two weeks",
                "the past decade",
                "in June",
                "Q3"
            })
    void withoutADateRelativeTimesAreNamedAndNotResolved(String words) {
        assertThat(only(words, Optional.empty(), Outlook.AHEAD).isResolved()).isFalse();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            in June           | 2026-09-16 | 2027-06-01..2027-06-30 | 2026-06-01..2026-06-30
            in January        | 2026-11-20 | 2027-01-01..2027-01-31 | 2027-01-01..2027-01-31
            in September      | 2026-09-16 | 2026-09-01..2026-09-30 | 2026-09-01..2026-09-30
            on May 3          | 2026-09-16 | 2027-05-03..2027-05-03 | 2026-05-03..2026-05-03
            on Friday         | 2026-09-16 | 2026-09-18..2026-09-18 | 2026-09-18..2026-09-18
            on Monday         | 2026-09-16 | 2026-09-21..2026-09-21 | 2026-09-14..2026-09-14
            the third quarter | 2026-10-20 | 2027-07-01..2027-09-30 | 2026-07-01..2026-09-30
            Q1                | 2026-11-20 | 2027-01-01..2027-03-31 | 2027-01-01..2027-03-31
            the first half    | 2026-07-20 | 2027-01-01..2027-06-30 | 2026-01-01..2026-06-30
            mid-July          | 2026-09-16 | 2027-07-11..2027-07-20 | 2026-07-11..2026-07-20
            by December       | 2026-09-16 | 2026-09-16..2026-12-31 | 2026-09-16..2026-12-31
            """)
    void theOutlookTellsTheYearThatIsLeftOut(String words, LocalDate date, String ahead, String nearest) {
        assertThat(days(only(words, Optional.of(date), Outlook.AHEAD))).isEqualTo(ahead);
        assertThat(days(only(words, Optional.of(date), Outlook.NEAREST))).isEqualTo(nearest);
        assertThat(only(words, Optional.empty(), Outlook.AHEAD).isResolved()).isFalse();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            the quarter ended June 30         | 2026-08-14 | 2026-04-01..2026-06-30
            the second quarter ended June 30  | 2026-08-14 | 2026-04-01..2026-06-30
            the six months ended June 30      | 2026-08-14 | 2026-01-01..2026-06-30
            the quarter ended September 30    | 2026-08-14 | 2025-07-01..2025-09-30
            year ended December 31            | 2026-08-14 | 2025-01-01..2025-12-31
            the fiscal year ended October 31  | 2026-08-14 | 2024-11-01..2025-10-31
            the quarter ended June 30         | 2026-02-10 | 2025-04-01..2025-06-30
            the quarter ending September 30   | 2026-08-14 | 2026-07-01..2026-09-30
            since June                        | 2026-08-14 | 2026-06-01..2026-08-14
            since October                     | 2026-08-14 | 2025-10-01..2026-08-14
            since May 3                       | 2026-08-14 | 2026-05-03..2026-08-14
            since Monday                      | 2026-08-14 | 2026-08-10..2026-08-14
            last May                          | 2026-08-14 | 2026-05-01..2026-05-31
            this past June                    | 2026-08-14 | 2026-06-01..2026-06-30
            the past winter                   | 2026-08-14 | 2025-12-01..2026-02-28
            """)
    void wordsOfThePastPointBackwardsWhateverTheOutlook(String words, LocalDate date, String days) {
        assertThat(days(only(words, Optional.of(date), Outlook.AHEAD))).isEqualTo(days);
        assertThat(days(only(words, Optional.of(date), Outlook.NEAREST))).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"It ended June 30.", "Terms that ended on June 30.", "The period last ended June 30."})
    void aDayBehindEndedIsOver(String sentence) {
        assertThat(days(only(sentence, Optional.of(LocalDate.of(2026, 8, 14)), Outlook.AHEAD)))
                .isEqualTo("2026-06-30..2026-06-30");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            fiscal 2027                             | 2027-01-01..2027-12-31 | true
            FY27                                    | 2027-01-01..2027-12-31 | true
            fiscal year 2027                        | 2027-01-01..2027-12-31 | true
            the 2027 fiscal year                    | 2027-01-01..2027-12-31 | true
            the third quarter of fiscal 2027        | 2027-07-01..2027-09-30 | true
            the third fiscal quarter of 2027        | 2027-07-01..2027-09-30 | true
            Q4 FY27                                 | 2027-10-01..2027-12-31 | true
            the remainder of fiscal 2026            | 2026-09-16..2026-12-31 | true
            next fiscal year                        | 2027-01-01..2027-12-31 | true
            the fiscal year ending September 30, 2027 | 2026-10-01..2027-09-30 | false
            fiscal 2027, ending June 30, 2027       | 2026-07-01..2027-06-30 | false
            """)
    void fiscalYearsAreTakenForCalendarYearsUnlessTheirEndIsTold(String words, String days, boolean assumed) {
        Horizon horizon = only(words, WEDNESDAY, Outlook.AHEAD);
        assertThat(days(horizon)).isEqualTo(days);
        assertThat(horizon.fiscal()).isTrue();
        assertThat(horizon.assumed()).isEqualTo(assumed);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025                                    | PAST
            2026                                    | CURRENT
            2027                                    | FUTURE
            by year end                             | CURRENT
            next quarter                            | FUTURE
            beyond 2027                             | FUTURE
            2025 and beyond                         | CURRENT
            fiscal 2024                             | PAST
            fiscal 2026                             | UNKNOWN
            fiscal 2027                             | UNKNOWN
            fiscal 2028                             | FUTURE
            the fiscal year ending October 3, 2026  | CURRENT
            the fiscal year ending June 30, 2026    | PAST
            """)
    void aFiscalYearWithoutItsEndIsToldFromTheDateOnlyWhenItIsFarAway(String words, Relation relation) {
        assertThat(only(words, WEDNESDAY, Outlook.AHEAD).relation(WEDNESDAY.orElseThrow()))
                .isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We may march on.
            She paid $2027 for it.
            The May Company and August Holdings agreed.
            H2 is a gas.
            Prices fall in the north.
            It makes the medicines of tomorrow.
            June 31 and 31/31/2027 are no days.
            Version 2.2027 weighs 2,027 pounds.
            The second opinion came first.
            """)
    void whatIsNoTimeIsLeftAlone(String sentence) {
        assertThat(read(sentence, WEDNESDAY, Outlook.NEAREST)).isEmpty();
    }

    @Test
    void eachTimeOfASentenceIsReadInItsPlace() {
        String sentence =
                "Revenue grew in 2025, and we expect to open in Ohio by June 2027 and in Iowa over the next two years.";
        TextRange range = new TextRange(13, sentence.length());
        List<Horizon> all = Horizons.in(sentence, range, WEDNESDAY, Outlook.AHEAD);
        assertThat(all)
                .extracting(h -> h.range().of(sentence))
                .containsExactly("2025", "by June 2027", "next two years");
        assertThat(all)
                .extracting(HorizonsTest::days)
                .containsExactly("2025-01-01..2025-12-31", "2026-09-16..2027-06-30", "2026-09-16..2028-09-16");
    }

    private static Horizon only(String words, Optional<LocalDate> date, Outlook outlook) {
        List<Horizon> all = read(words, date, outlook);
        assertThat(all).as(words).hasSize(1);
        return all.get(0);
    }

    private static List<Horizon> read(String words, Optional<LocalDate> date, Outlook outlook) {
        return Horizons.in(words, new TextRange(0, words.length()), date, outlook);
    }

    private static String days(Horizon horizon) {
        return day(horizon.from()) + ".." + day(horizon.to());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }
}
