package org.disclosurelint.detect.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.Reading;
import org.disclosurelint.format.plain.PlainTextFormat;
import org.disclosurelint.language.Language;
import org.disclosurelint.language.Prose;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.yaml.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactProviderTest {
    @Test
    void aPersonWithATelephoneOrAnEmailIsComplete() {
        for (String reach : List.of("614-555-0134", "jporter@meridian.com")) {
            assertThat(detector("{complete: true}").detect(draft("Contact:\nJoan Porter\n" + reach), Scope.WHOLE))
                    .as(reach)
                    .hasSize(1);
            assertThat(detector("{complete: true}").closest(draft("Contact:\nJoan Porter\n" + reach), Scope.WHOLE))
                    .as(reach)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Investor Relations|614-555-0134|a person",
                "Joan Porter|www.meridian.com|a telephone number or e-mail address",
                "Investor Relations|www.meridian.com|a person and a telephone number or e-mail address"
            })
    void theBlockThatLacksSomethingComesClosestAndSaysWhat(String who, String reach, String lacks) {
        Subject subject = draft("Contact:\n" + who + "\n" + reach);

        assertThat(detector("{complete: true}").detect(subject, Scope.WHOLE)).isEmpty();
        Match.Found closest =
                detector("{complete: true}").closest(subject, Scope.WHOLE).orElseThrow();
        assertThat(closest.evidence().orElseThrow().slots()).containsEntry("lacks", lacks);
        assertThat(closest.range().of(subject.draft().text())).isEqualTo("Contact:");
    }

    @Test
    void whatIsIncompleteIsStillFoundWhereNotMoreIsAsked() {
        assertThat(detector("{}").detect(draft("Contact:\nInvestor Relations\n614-555-0134"), Scope.WHOLE))
                .hasSize(1);
    }

    @Test
    void twoBlocksCompleteEachOther() {
        Subject subject =
                draft("Contact:\nJoan Porter\nMeridian Instruments, Inc.\n\nMedia Contact:\nmedia@meridian.com");

        assertThat(detector("{complete: true}").detect(subject, Scope.WHOLE)).isNotEmpty();
    }

    @Test
    void withoutABlockNothingComesClose() {
        assertThat(detector("{complete: true}").closest(draft("Meridian opened a plant."), Scope.WHOLE))
                .isEmpty();
    }

    private static Detector detector(String yaml) {
        List<Problem> problems = new ArrayList<>();
        SourceFile file = SourceFile.of("rule.yaml", yaml);
        Detector detector = new ContactProvider()
                .configure(YamlFile.read(SourceText.decode(file, Optional.empty()), problems)
                        .orElseThrow());
        assertThat(problems).isEmpty();
        return detector;
    }

    private static Subject draft(String block) {
        String text = "FOR IMMEDIATE RELEASE\n\n" + block
                + "\n\nMeridian Opens Plant in Ohio\n\nCOLUMBUS, Ohio, May 5, 2020 -- Meridian today opened a plant for"
                + " valves that water works use all over the state, and hired forty people.\n";
        Draft draft = new PlainTextFormat()
                .read(SourceFile.of("draft.txt", text), Reading.DEFAULT)
                .get(0);
        return new Subject(draft, Anatomy.of(draft), new Prose(draft, Language.english()), Reference.none());
    }
}
