package org.disclosurelint.detect.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.language.Language;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Reference;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardLookingStatementsTest {
    private static final Language ENGLISH = Language.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Company will benefit from the loan.          | will benefit      | is expected to benefit
            We will open a plant.                            | will open         | expect to open
            Our dealers will benefit from it.                | will benefit      | are expected to benefit
            Meridian will not close the plant.               | will not close    | is not expected to close
            The Company will also move its office.           | will also move    | is expected to also move
            Meridian is poised to enter Brazil.              | is poised to      | is expected to
            We are going to open a plant.                    | are going to      | expect to
            Production starts in the third quarter.          | starts            | is expected to start
            """)
    void aBareStatementComesWithWordsThatWouldQualifyIt(String sentence, String trigger, String suggestion) {
        Release release = Release.withBody(sentence, ENGLISH);
        assertThat(release.statements()).hasSize(1);
        ForwardLookingStatement statement = release.statements().get(0);
        assertThat(release.words(statement.trigger())).isEqualTo(trigger);
        assertThat(statement.suggestion()).contains(suggestion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We cannot forecast that we will grow in 2027.                                     | true
            We cannot assure our investors that we will grow in 2027.                         | true
            The Company is unable to predict whether sales will grow in 2027.                 | true
            The Company can't say when its new plant in Toledo will open.                     | true
            It is not certain that the Company will grow in 2027.                             | true
            It is too early to say how much our costs will decline in 2027.                   | true
            No one can guarantee the Company will grow in 2027.                               | true
            It is uncertain whether the Company will grow in 2027.                            | true
            We can say that we will grow in 2027.                                             | false
            We are certain that we will grow in 2027.                                         | false
            We cannot predict the weather, but we will grow in 2027.                          | false
            We cannot predict the weather and will grow in 2027.                              | false
            We cannot predict the cost of a plant in Toledo that will open in 2027.           | false
            We have no doubt that we will grow in 2027.                                       | false
            """)
    void whatHangsOnADoubtIsNoPromise(String sentence, boolean qualified) {
        List<ForwardLookingStatement> statements =
                Release.withBody(sentence, ENGLISH).statements();
        assertThat(statements.get(statements.size() - 1).isQualified()).isEqualTo(qualified);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She will report to Mr. Brandt.                                | true
            Ms. Okoro will report directly to the chief executive officer. | true
            Mr. Weil will serve as a senior consultant to the Company.    | true
            Lena Okoro will succeed Anton Weil.                           | true
            He will join the board of directors in 2027.                  | true
            Ms. Okoro will join the engineers to double our capacity.     | false
            The platform will serve as the basis of our growth.           | false
            The Company will succeed in Brazil.                           | false
            Meridian Instruments will become a director of markets.       | false
            """)
    void whoTakesWhichOfficeIsSettled(String sentence, boolean settled) {
        List<ForwardLookingStatement> statements =
                Release.withBody(sentence, ENGLISH).statements();
        assertThat(statements).hasSize(1);
        assertThat(statements.get(0).isSettled()).isEqualTo(settled);
        assertThat(statements.get(0).suggestion().isEmpty()).isEqualTo(settled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are confident the FDA will approve the meter in 2027.",
                "We are convinced that our sales will grow in 2027.",
                "We know that Meridian will grow in 2027.",
            })
    void behindAConvictionNoExpectationIsSuggested(String sentence) {
        assertThat(Release.withBody(sentence, ENGLISH).statements())
                .singleElement()
                .satisfies(s -> assertThat(s.isQualified()).isFalse())
                .satisfies(s -> assertThat(s.suggestion()).isEmpty());
    }

    @Test
    void theHeadlineOfASignedDealIsSettled() {
        String lead = "\n\nBOSTON, March 3, 2026 -- Meridian Instruments, Inc. (NYSE: MRDN) today announced a ";
        ForwardLookingStatement signed = Release.of(
                        "Meridian Instruments to Acquire Corvale" + lead
                                + "definitive agreement to acquire Corvale, Inc.\n",
                        ENGLISH)
                .statements()
                .get(0);
        assertThat(signed.isSettled()).isTrue();
        assertThat(signed.suggestion()).isEmpty();
        ForwardLookingStatement open = Release.of(
                        "Meridian Instruments to Acquire Corvale" + lead + "letter of intent with Corvale, Inc.\n",
                        ENGLISH)
                .statements()
                .get(0);
        assertThat(open.isSettled()).isFalse();
        assertThat(open.suggestion()).contains("Plans to Acquire");
    }

    @Test
    void aHeadlineInfinitiveBecomesAPlan() {
        Release release = Release.withHeadline("Meridian Instruments to Double Capacity in Toledo", ENGLISH);
        assertThat(release.statements()).hasSize(1);
        assertThat(release.statements().get(0).suggestion()).contains("Plans to Double");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meridian Foods Plan a Switch to Green Packaging",
                "Meridian Dealers Switch to Green Packaging",
                "A Commitment to Clean Water",
                "Responding to market demand, dealers join Meridian",
                "From county to tender in four weeks",
                "Transition to Open Standards",
                "Ohio Dealers Turn to Direct Sales",
            })
    void aNounOrAnAdjectiveBehindToIsNoInfinitive(String headline) {
        assertThat(Release.withHeadline(headline, ENGLISH).statements())
                .noneMatch(s -> s.part() == Part.HEADLINE && s.suggestion().isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meridian Instruments to Open Plant in Toledo",
                "Meridian to Market Meters in Ohio",
                "New Plant to Double Capacity",
                "Partners to Lower Prices in Ohio",
                "Corvale Inc. to Clean Up Toledo Site",
                "Meridian Instruments to Complete Merger",
            })
    void aVerbThatCanBeMoreIsAnInfinitiveBehindTheOneWhoActs(String headline) {
        assertThat(Release.withHeadline(headline, ENGLISH).statements()).hasSize(1);
    }

    @Test
    void wordsForAHeadlineInCapitalsAreInCapitals() {
        Release release = Release.withHeadline("MERIDIAN INSTRUMENTS TO DOUBLE CAPACITY IN TOLEDO", ENGLISH);
        assertThat(release.statements()).hasSize(1);
        assertThat(release.statements().get(0).suggestion()).contains("PLANS TO DOUBLE");
    }

    @Test
    void aQualifiedStatementNeedsNoOtherWords() {
        assertThat(Release.withBody("We expect to open a plant.", ENGLISH).statements())
                .singleElement()
                .satisfies(s -> assertThat(s.suggestion()).isEmpty());
    }

    @Test
    void theItemsOfAListInheritTheSentenceBeforeIt() {
        Release release = Release.withBody(
                "In 2026 the Company expects to:\n\n* Open a plant in Lyon\n* Hire forty people\n\nThe list ends here.",
                ENGLISH);
        assertThat(release.statements())
                .allMatch(ForwardLookingStatement::isQualified)
                .extracting(s -> release.words(s.range()))
                .contains("Open a plant in Lyon", "Hire forty people")
                .doesNotContain("The list ends here.");
    }

    @Test
    void theCautionaryStatementItselfIsNotRead() {
        Release release = Release.withBody(
                "Forward-Looking Statements\n\nThis release contains forward-looking statements within the meaning of the Private"
                        + " Securities Litigation Reform Act of 1995. Actual results could differ materially. The Company will not"
                        + " update these statements.",
                ENGLISH);
        assertThat(release.statements()).isEmpty();
    }

    @Test
    void twoPropositionsOfOneSentenceAreJudgedEachByItself() {
        Release release = Release.withBody("We expect to raise prices and will open three plants.", ENGLISH);
        assertThat(release.statements())
                .extracting(s -> release.words(s.trigger()) + " " + s.isQualified())
                .containsExactly("expect to true", "will open false");
    }

    @Test
    void counselCanAddAndTakeAwayWords() {
        String sentence = "Meridian schemes to open a plant in Lyon.";
        assertThat(Release.withBody(sentence, ENGLISH).statements()).isEmpty();
        Reference more = new Reference(
                IssuerProfile.UNKNOWN, Map.of("forward-looking/expectation-verbs", List.of("scheme", "-expect")));
        assertThat(Release.withBody(sentence, ENGLISH, more).statements()).hasSize(1);
        assertThat(Release.withBody("We expect to open a plant.", ENGLISH, more).statements())
                .isEmpty();
    }

    @Test
    void theReadingIsTheSameWhateverTheLineEnds() {
        String text =
                "Meridian to Acquire Corvale\n\nBOSTON, March 3, 2026 -- Meridian will acquire\nCorvale in May.\n";
        Release plain = Release.of(text, ENGLISH);
        for (String other : List.of(text.replace("\n", "\r\n"), "\ufeff" + text, text.stripTrailing())) {
            assertThat(Release.of(other, ENGLISH).statements())
                    .isEqualTo(plain.statements())
                    .isNotEmpty();
        }
    }

    @Test
    void aDraftWithoutACandidateNeverStartsTheTagger() {
        Language language = Language.english();
        assertThat(Release.withBody("Sales rose by 4% to $12 million.", language)
                        .statements())
                .isEmpty();
        assertThat(language.isTaggerStarted()).isFalse();
        assertThat(Release.withBody("Sales will rise.", language).statements()).hasSize(1);
        assertThat(language.isTaggerStarted()).isTrue();
    }

    @Test
    void aHostileSentenceIsReadInTimeThatGrowsWithItsLength() {
        for (String hostile :
                List.of("will ", "will, ", "and will ", "we expect ", "that will be ", "( ", "to Acquire ")) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> Release.withBody(hostile.repeat(4_000), ENGLISH));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"we will open plants, ", "the company estimates that revenue grew and "})
    void aHostileSentenceWithoutEndIsReadInTimeInProportion(String clause) {
        String sentence = clause.repeat(90_000 / clause.length()) + "and more.";
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Release.withBody(sentence, ENGLISH);
        assertThat((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9)
                .isLessThan(6);
    }
}
