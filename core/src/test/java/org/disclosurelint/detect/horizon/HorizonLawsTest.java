package org.disclosurelint.detect.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurelint.draft.TextRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every sentence and every date. */
class HorizonLawsTest {
    private static final String[] WORDS = {
        "in",
        "by",
        "the",
        "end",
        "of",
        "next",
        "last",
        "this",
        "year",
        "years",
        "quarter",
        "third",
        "half",
        "fiscal",
        "FY27",
        "Q3",
        "2027",
        "1999",
        "2028-02-29",
        "February",
        "29",
        "30",
        "31",
        ",",
        "-",
        "to",
        "through",
        "between",
        "and",
        "beyond",
        "until",
        "before",
        "since",
        "after",
        "early",
        "mid",
        "late",
        "later",
        "remainder",
        "within",
        "999",
        "twelve",
        "months",
        "decades",
        "Monday",
        "tomorrow",
        "ago",
        "ending",
        "ended",
        "June",
        "May",
        "winter",
        "'27",
        "3Q",
        "H2",
        "now",
        "from",
        "no",
        "than",
        "26/27"
    };

    @Property(tries = 3000)
    void timesStandInOrderWithinTheSentenceAndBeginBeforeTheyEnd(
            @ForAll("sentences") String sentence, @ForAll("dates") LocalDate date, @ForAll Outlook outlook) {
        check(sentence, Optional.of(date), outlook);
        check(sentence, Optional.empty(), outlook);
    }

    @Property(tries = 500)
    void noTextMakesItFail(@ForAll String text, @ForAll("dates") LocalDate date) {
        check(text, Optional.of(date), Outlook.NEAREST);
    }

    @Test
    void aDateOutsideOfAllReasonIsNoDate() {
        assertThat(read("next year", Optional.of(LocalDate.MAX), Outlook.AHEAD)
                        .get(0)
                        .isResolved())
                .isFalse();
    }

    @Test
    void aMegabyteOnOneLineIsReadInTime() {
        String line = "the end of the third or ".repeat(40_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(line, Optional.empty(), Outlook.AHEAD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "early 2027 to early 2026 to ",
                "the end of 2027 or the end of 2026 or ",
                "between early June and late June through ",
                "mid-2027 - mid-2026 - ",
                "early ",
                "June to ",
                "June ",
                "2027-",
                "2027 ",
                "7 ",
                "7",
                "7.",
                "the quarter ended the year ended "
            })
    void aHostileSentenceIsReadInTime(String words) {
        String sentence = words.repeat(200_000 / words.length());
        for (Optional<LocalDate> date : List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2026, 8, 14)))) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> check(sentence, date, Outlook.AHEAD));
        }
    }

    private static void check(String text, Optional<LocalDate> date, Outlook outlook) {
        int end = 0;
        for (Horizon horizon : read(text, date, outlook)) {
            assertThat(horizon.range().start()).isGreaterThanOrEqualTo(end);
            assertThat(horizon.range().isEmpty()).isFalse();
            end = horizon.range().end();
            if (horizon.from().isPresent() && horizon.to().isPresent()) {
                assertThat(horizon.from().get()).isBeforeOrEqualTo(horizon.to().get());
            }
            date.ifPresent(d -> assertThat(horizon.relation(d)).isNotNull());
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private static List<Horizon> read(String text, Optional<LocalDate> date, Outlook outlook) {
        return Horizons.in(text, new TextRange(0, text.length()), date, outlook);
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(14).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-20_000, 80_000).map(LocalDate::ofEpochDay);
    }
}
