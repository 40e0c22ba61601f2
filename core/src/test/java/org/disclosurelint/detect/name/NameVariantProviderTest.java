package org.disclosurelint.detect.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.disclosurelint.detect.Subjects;
import org.junit.jupiter.api.Test;

class NameVariantProviderTest {
    @Test
    void theSpellingThatIsRarerIsTheVariant() {
        assertThat(found("Ines Porter bakes. Ines Portre sells, says Ines Porter."))
                .containsExactly("Portre");
    }

    @Test
    void aNameBesideItsTitleWithoutASpaceIsReadToo() {
        assertThat(found("“Bread,” said Ines Dabole of Akron. Mr. Dabole bakes.\n\nContact: Ines DobaleChief Baker"))
                .containsExactly("Dobale");
    }

    @Test
    void twoLegalFormsAreTwoCompaniesWhereOneIsASubsidiary() {
        assertThat(found("Velder Foods, Inc. bakes bread. Velder Foods Ltd. sells it."))
                .containsExactly("Velder Foods Ltd.");
        assertThat(found("Velder Foods, Inc. bakes bread. Its subsidiary Velder Foods Ltd. sells it."))
                .isEmpty();
    }

    @Test
    void adjectivesAndPluralsAreOtherWords() {
        assertThat(found("The Canada Bakers Guild, the Canadian Bakers Guild and the Canada Baker met."))
                .isEmpty();
    }

    @Test
    void aHandleIsNotTheNameInASecondSpelling() {
        assertThat(found("Ines Porter baked. Winner: Ines Porter \"InesPorter\" $500. Ines Porter won."))
                .isEmpty();
        assertThat(found("Velder Foods bakes. Velder Foods sells.\n\nFacebook: VelderFoods\nTwitter @VelderFoods"))
                .isEmpty();
        assertThat(found("Velder Foods bakes. Velder Foods sells. It is VelderFoods of Akron."))
                .containsExactly("VelderFoods");
    }

    @Test
    void theLegalNameMayBeWrittenOtherwiseThanTheBrand() {
        assertThat(found("The baker, MarBread, Inc., opened it. All Marbread ovens last, and Marbread bakes."))
                .isEmpty();
        assertThat(found("The baker, MarBread, Inc., opened it. A MarBread oven lasts, and Marbread bakes."))
                .containsExactly("Marbread");
    }

    @Test
    void anOrdinaryWordAtTheHeadOfATitleIsNotTheCompanyOfThatName() {
        assertThat(
                        found(
                                "Velder buys NeXT of Akron. All NeXT ovens stay. The next oven is new.\n\nDelivery of Next Ovens"))
                .isEmpty();
    }

    @Test
    void theNameOfTheWireInItsOwnTagIsNoName() {
        assertThat(found("AKRON, March 9, 2026 – QUILLAN LoafWire – Velder bakes. First seen on Quillan Loaf Wire."))
                .isEmpty();
    }

    @Test
    void aDraftOfNamesAloneIsReadInTime() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            String word = Integer.toString(100_000 + i)
                    .chars()
                    .mapToObj(c -> String.valueOf((char) ('a' + c - '0')))
                    .collect(Collectors.joining());
            names.append(i % 3 == 0 ? "Ann " : "the ").append("Bo").append(word).append(i % 2 == 0 ? " of " : " ");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> found(names.toString()));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> found("Porter Portre ".repeat(20_000)));
    }

    private static List<String> found(String text) {
        return Subjects.words(Subjects.detector(new NameVariantProvider(), ""), Subjects.of(text));
    }
}
