package org.disclosurelint.detect.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import org.disclosurelint.detect.horizon.Horizon;
import org.disclosurelint.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a statement speaks of. The release is dated March 3, 2026. */
class StatementHorizonTest {
    private static final Language ENGLISH = Language.english();

    @Test
    void aStatementHasTheTimeNearestToItsTrigger() {
        Horizon horizon = horizon("In 2027 we will open the plant by year end and sell it within five years.");
        assertThat(horizon.to()).contains(LocalDate.of(2026, 12, 31));
        assertThat(horizon.from()).contains(LocalDate.of(2026, 3, 3));
    }

    @Test
    void aMonthBehindAWordOfTheFutureIsTheNextOne() {
        assertThat(horizon("We will open the plant in February.").from()).contains(LocalDate.of(2027, 2, 1));
    }

    @Test
    void whatIsOverIsNotTheTimeOfAStatement() {
        Release release = Release.withBody("We expect sales to exceed those of 2025.", ENGLISH);
        assertThat(release.statements())
                .singleElement()
                .satisfies(s -> assertThat(s.horizon()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will build on the program we began, starting in 2019.",
                "We expect to keep the dealers that joined after 2019.",
                "We will honor all orders placed since 2010.",
                "We expect to repeat the results of the quarter ended December 31.",
                "We will keep the price we have charged beginning in the fall of 2024.",
            })
    void whatBeganInThePastIsNoTimeToCome(String sentence) {
        assertThat(Release.withBody(sentence, ENGLISH).statements())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.horizon()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We expect to sell in Ohio beginning in 2026.",
                "We expect to sell in Ohio starting this quarter.",
                "We expect to sell in Ohio over the coming years.",
                "We expect to sell in Ohio in 2026 and beyond.",
                "We expect to sell in Ohio after 2026.",
            })
    void aBeginningThatMayStillComeIsATimeToCome(String sentence) {
        assertThat(horizon(sentence).from()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2027 we will open a plant in Lima.",
                "By 2027 Meridian Instruments will open a plant in Lima.",
                "In late 2027 the Company will open a plant in Lima.",
                "Next year we will open a plant in Lima.",
                "“In 2027 our team will open a plant in Lima,” said Ann Lee.",
                "By the end of 2027 it will open a plant in Lima.",
            })
    void aTimeBeforeTheSubjectNeedsNoComma(String sentence) {
        assertThat(horizon(sentence).to()).contains(LocalDate.of(2027, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "By 2028 Meridian Instruments will open a plant.,Meridian Instruments",
        "In May 2027 the new plant will open.,the new plant",
        "Over the next three years our sales will double.,our sales",
        "In 2027 first sales will follow.,first sales",
        "This year's sales will double.,This year's sales",
        "The 2027 models will sell well.,The 2027 models",
    })
    void aTimeBeforeTheSubjectIsNoPartOfIt(String sentence, String subject) {
        assertThat(Release.withBody(sentence, ENGLISH).statements())
                .singleElement()
                .satisfies(s -> assertThat(s.subject()).contains(subject));
    }

    @Test
    void aTimeBeforeANameIsToCome() {
        assertThat(Release.withBody("By 2028 Meridian Instruments will open a plant.", ENGLISH)
                        .statements())
                .singleElement()
                .satisfies(s -> assertThat(s.traits())
                        .contains(ForwardLookingStatement.Trait.ISSUER, ForwardLookingStatement.Trait.TIME_AHEAD));
    }

    @Test
    void aSentenceOfManyTimesAndTriggersIsReadInTime() {
        String sentence = "We " + "will open in 2027 and ".repeat(1_500) + "will close in 2028.";
        assertTimeout(
                Duration.ofSeconds(20),
                () -> Release.withBody(sentence, ENGLISH).statements());
    }

    @Test
    void aFiscalYearSaysThatItsDaysAreAssumed() {
        Horizon horizon = horizon("We expect revenue to grow 10% in fiscal 2027.");
        assertThat(horizon.fiscal()).isTrue();
        assertThat(horizon.assumed()).isTrue();
    }

    @Test
    void anItemOfAListHasItsOwnTimeOrThatOfItsLeadIn() {
        Release release = Release.withBody(
                "By 2030, the Company expects to:\n\n- open three plants in 2027;\n- double its sales force.", ENGLISH);
        assertThat(release.statements())
                .filteredOn(s -> release.words(s.trigger()).startsWith("open")
                        || release.words(s.trigger()).startsWith("double"))
                .extracting(s -> s.horizon().flatMap(Horizon::to).orElseThrow())
                .containsExactly(LocalDate.of(2027, 12, 31), LocalDate.of(2030, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Production starts in May.",
                "Production starts in the third quarter.",
                "Production starts next quarter.",
                "Production starts on June 1, 2026.",
                "Production starts in fiscal 2027.",
                "The plant opens later this year.",
                "The plant opens tomorrow.",
            })
    void aScheduledActLooksForward(String sentence) {
        assertThat(Release.withBody(sentence, ENGLISH).statements()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The history of the mill starts in May 1998.",
                "Our story begins in the fall of 2019.",
                "Production starts on June 1, 2025.",
                "The chart starts in the fourth quarter of 2024.",
                "The table begins in fiscal 2021.",
            })
    void anActOfThePastToldInThePresentDoesNot(String sentence) {
        assertThat(Release.withBody(sentence, ENGLISH).statements()).isEmpty();
    }

    private static Horizon horizon(String sentence) {
        Release release = Release.withBody(sentence, ENGLISH);
        assertThat(release.statements()).isNotEmpty();
        return release.statements().get(0).horizon().orElseThrow();
    }
}
