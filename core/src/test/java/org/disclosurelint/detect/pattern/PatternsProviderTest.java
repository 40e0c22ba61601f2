package org.disclosurelint.detect.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.Subjects;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.junit.jupiter.api.Test;

class PatternsProviderTest {
    private static final String DRAFT = """
            Velder Foods Opens a Mill

            AKRON, Ohio, March 9, 2026 -- Velder Foods opened a mill. The mill grinds rye. Call 330 555 0142

            Contact: Ada Quill, 330 555 0177
            """;

    private final Subject draft = Subjects.of(DRAFT);

    private List<String> found(String pattern, Part... parts) {
        Detector detector = Subjects.detector(new PatternsProvider(), "patterns: ['" + pattern + "']");
        return detector.detect(draft, new Scope(Set.of(parts))).stream()
                .map(Match.Found::range)
                .map(r -> draft.draft().words(r))
                .toList();
    }

    @Test
    void itFindsWhatBeginsInItsParts() {
        assertThat(found("(?i)\\bmill\\b")).containsExactly("Mill", "mill", "mill");
        assertThat(found("(?i)\\bmill\\b", Part.HEADLINE)).containsExactly("Mill");
        assertThat(found("(?i)\\bmill\\b", Part.LEAD)).containsExactly("mill", "mill");
        assertThat(found("\\d{3} 555 \\d{4}", Part.CONTACT_BLOCK)).containsExactly("330 555 0177");
    }

    @Test
    void whatBeginsBeforeItsPartsTakesNoWordsFromThem() {
        assertThat(found("(?s)grinds.{1,90}Quill|Ada \\w+", Part.CONTACT_BLOCK)).containsExactly("Ada Quill");
    }

    @Test
    void whereItsPartsBeginTheDraftDoesNot() {
        assertThat(found("(?-m:^)Contact", Part.CONTACT_BLOCK)).isEmpty();
        assertThat(found("(?m)^Contact", Part.CONTACT_BLOCK)).containsExactly("Contact");
    }

    @Test
    void aDraftWithoutTheWordsOfAPatternHoldsNoMatch() {
        assertThat(found("(?i)\\bstoves?\\b")).isEmpty();
    }
}
