package org.disclosurelint.detect.tailored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.Reading;
import org.disclosurelint.format.plain.PlainTextFormat;
import org.disclosurelint.language.Language;
import org.disclosurelint.language.Prose;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Where cautionary statements of made-up issuers fit their release, and where they do not. */
class MismatchTest {
    private static final Language ENGLISH = Language.english();
    private static final String RELEASE = """
            Velder Foods Opens Second Bakery

            AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. (Nasdaq: VLDF) opened its second bakery on Monday. It expects to grow.

            Forward-Looking Statements
            This release contains forward-looking statements. Actual results could differ materially because of the price of wheat%s

            ###
            """;

    @Test
    void anEventThatTheReleaseDoesNotTellIsBorrowed() {
        assertThat(found(Mismatch.BORROWED_EVENT, RELEASE.formatted(" and the closing of the private placement.")))
                .containsExactly("the private placement");
    }

    @Test
    void anEventThatTheStatementItselfExplainsIsNot() {
        assertThat(found(Mismatch.BORROWED_EVENT, RELEASE.formatted(" and the merger with Brackenfield Dairies.")))
                .isEmpty();
    }

    @Test
    void aRiskOfFurtherIncidentsIsNotHypothetical() {
        String recalled = RELEASE.replace("It expects", "It recalled 40 loaves in May. It expects");
        assertThat(found(Mismatch.HYPOTHETICAL_RISK, recalled.formatted(" or a product recall.")))
                .containsExactly("product recall");
        assertThat(found(Mismatch.HYPOTHETICAL_RISK, recalled.formatted(" or another product recall.")))
                .isEmpty();
    }

    @Test
    void theWordsOfAClosedListAreToldAsTheyAreWritten() {
        String release = RELEASE.replace("It expects to grow.", "It is on track to grow.")
                .formatted(". They are told by the words \"anticipates,\" \"believes\" and \"plans.\"");
        assertThat(Mismatch.UNLISTED_WORD.in(subject(release)))
                .singleElement()
                .satisfies(f -> assertThat(f.evidence().orElseThrow().slots())
                        .containsEntry("listed", "anticipates, believes, plans"));
    }

    @Test
    void aLongLineIsReadInSeconds() {
        Subject subject = subject(RELEASE.formatted(
                ", the offering the merger Form 10-K for the year Tremolo Works project “may,” ".repeat(800)));
        assertThat(Mismatch.values()).allSatisfy(m -> assertTimeout(Duration.ofSeconds(10), () -> m.in(subject)));
    }

    private static List<String> found(Mismatch mismatch, String text) {
        Subject subject = subject(text);
        return mismatch.in(subject).stream()
                .map(f -> f.range().of(subject.draft().text()))
                .toList();
    }

    private static Subject subject(String text) {
        Draft draft = new PlainTextFormat()
                .read(SourceFile.of("draft.txt", text), Reading.DEFAULT)
                .get(0);
        return new Subject(draft, Anatomy.of(draft), new Prose(draft, ENGLISH), Reference.none());
    }
}
