package org.disclosurelint.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private static List<String> found(String text) {
        return Subjects.words(Subjects.detector(new NameVariantProvider(), ""), Subjects.of(text));
    }
}
