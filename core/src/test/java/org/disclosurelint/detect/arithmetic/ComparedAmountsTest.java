package org.disclosurelint.detect.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.disclosurelint.detect.Subjects;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedAmountsTest {
    private static final Detector PERCENT = Subjects.detector(new ComparedAmountsProvider(), "wrong: percent-change");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales rose 30% to $5.6 million from $5.0 million.",
                "Sales rose 30%, to $5.6 million in the quarter, compared with $5.0 million.",
                "Sales rose 30% from $5.0 million a year ago to $5.6 million.",
                "Sales fell by 30 percent, to 1,250 loaves from 1,400.",
                "Sales of $5.6 million were up 30% versus $5.0 million.",
                "Sales were $5.6 million, an increase of $0.6 million, or 30%.",
                "Sales were $5.6 million (up 30% from $5.0 million).",
                "Sales were $5.6 million, compared with $5.0 million in 2025, a 30% increase.",
                "Profit rose 30% to $5.6 million, or $0.56 per share, from $5.0 million, or $0.50 per share.",
                "The net loss rose 30% to $(5.6) million from $(5.0) million.",
            })
    void aPercentageThatDoesNotComputeIsFoundInEveryOrder(String text) {
        assertThat(Subjects.words(PERCENT, Subjects.of(text)))
                .singleElement()
                .asString()
                .startsWith("30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales rose 12% to $5.6 million from $5.0 million.",
                "Sales rose 30% to $5.6 million. Costs fell from $5.0 million.",
                "Sales rose 30% to US$5.6 million from C$5.0 million.",
                "Sales rose about 30% to $5.6 million from $5.0 million.",
                "Sales rose 30% organically to $5.6 million from $5.0 million.",
                "The result improved 30% to $5.6 million from a loss of $5.0 million.",
                "Sales rose 30% to $5.6 million, and costs fell from $5.0 million.",
                "Sales rose 30% to $5.6 million, above guidance of $5.0 million.",
                "Sales rose to $5.6 million from $0.",
            })
    void whatRoundingOrOtherAmountsExplainIsNotFound(String text) {
        assertThat(Subjects.words(PERCENT, Subjects.of(text))).isEmpty();
    }

    @Test
    void theMessageTellsBothAmountsAndWhatTheyComeTo() {
        List<Match.Found> found =
                PERCENT.detect(Subjects.of("Sales rose 30% to $5.6 million from $5.0 million."), Scope.WHOLE);
        assertThat(found.get(0).evidence().orElseThrow().slots())
                .containsEntry("earlier", "$5.0 million")
                .containsEntry("later", "$5.6 million")
                .containsEntry("computed", "12.0%");
    }

    @Test
    void whatTwoAmountsComeToIsToldAsAReaderReckonsIt() {
        Detector points = Subjects.detector(new ComparedAmountsProvider(), "wrong: percent-for-points");
        List<Match.Found> found = points.detect(Subjects.of("Gross margin rose 2% to 22% from 20%."), Scope.WHOLE);
        assertThat(found.get(0).evidence().orElseThrow().slots()).containsEntry("computed", "10.0%");
    }

    @Test
    void proceedsAreToldAsTheProductOfWhatIsWritten() {
        Detector proceeds = Subjects.detector(new DisagreeingFiguresProvider(), "wrong: proceeds");
        List<Match.Found> found = proceeds.detect(
                Subjects.of("It sold 2,500,000 shares at $0.20 per share for gross proceeds of $5,000,000."),
                Scope.WHOLE);
        assertThat(found.get(0).evidence().orElseThrow().slots()).containsEntry("computed", "$500,000");
    }

    @Test
    void charactersThatStandForAmountsAreNoneInADraft() {
        String text = "Sales rose 12% to \uE000 from \uE000, or $5.0 million.";
        assertThat(Subjects.words(PERCENT, Subjects.of(text))).isEmpty();
    }

    @Test
    void aHostileSentenceIsReadInTime() {
        String hostile = "up 5% to to from from $5 up up or $5 per ".repeat(12_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PERCENT.detect(Subjects.of(hostile), Scope.WHOLE));
    }
}
