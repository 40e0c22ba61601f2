package org.disclosurelint.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordFormsTest {
    private final Language english = Language.english();

    @Test
    void irregularFormsAreKnown() {
        assertThat(english.forms("rise")).contains("rise", "rises", "rose", "risen", "rising");
        assertThat(english.forms("be")).contains("am", "are", "is", "was", "were", "been", "being");
    }

    @Test
    void aFormThatIsNoDictionaryFormHasNone() {
        assertThat(english.forms("expects")).isEmpty();
        assertThat(english.forms("qwertz")).isEmpty();
    }

    @Test
    void theTaggerIsNotStartedForThem() {
        english.forms("rise");
        assertThat(english.isTaggerStarted()).isFalse();
    }
}
