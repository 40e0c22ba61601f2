package org.disclosurelint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts that stand before those that should precede them. */
class OrderTest {
    private static final String HEAD = """
            Velder Foods Opens Second Bakery

            AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. opened its second bakery. It expects to open a third in May.

            """;
    private static final String ABOUT = """
            About Velder Foods

            Velder Foods bakes bread for grocers in four states. It was founded in 1911.

            """;
    private static final String CAUTION = """
            Forward-Looking Statements

            This release contains forward-looking statements. Actual results could differ materially because of the price of wheat.

            """;
    private static final String RULE = "kind: order\nparts: [headline, dateline, lead, boilerplate, cautionary]";

    private final Judged judged;

    OrderTest(@TempDir Path root) {
        judged = new Judged(root);
    }

    @Test
    void partsInTheirOrderAreNoFinding() {
        assertThat(judged.on(HEAD + ABOUT + CAUTION, RULE).passed()).isTrue();
    }

    @Test
    void aPartThatStandsTooEarlyIsFoundAtItsHead() {
        assertThat(judged.messages(HEAD + CAUTION + ABOUT, RULE, "'{match}': the {part} stands before the {before}"))
                .containsExactly(
                        "'Forward-Looking Statements': the cautionary statement stands before the boilerplate");
    }

    @Test
    void theOtherOrderFindsTheOtherPart() {
        assertThat(judged.messages(
                        HEAD + ABOUT + CAUTION,
                        "kind: order\nparts: [cautionary, boilerplate]",
                        "the {part} stands before the {before}"))
                .containsExactly("the boilerplate stands before the cautionary statement");
    }

    @Test
    void aPartRepeatedIsOutOfOrderWithNothing() {
        assertThat(judged.on(HEAD + ABOUT + CAUTION + ABOUT.replace("Velder Foods", "Akron Mills"), RULE)
                        .passed())
                .isTrue();
    }

    @Test
    void partsThatTheDraftLacksAreLeftOut() {
        assertThat(judged.on(HEAD + CAUTION, RULE).passed()).isTrue();
    }

    @Test
    void fewerThanTwoPartsHaveNoOrder() {
        assertThat(judged.on(HEAD, "kind: order\nparts: [boilerplate, cautionary]")
                        .notApplicable())
                .contains("the draft has none of the parts to be in order");
        assertThat(judged.on(HEAD, "kind: order\nparts: [lead, cautionary]").notApplicable())
                .contains("the draft has only one of the parts to be in order");
    }

    @Test
    void whatIsWrongWithPartsIsAProblem() {
        assertThat(judged.problems("kind: order\nin: [body]\nparts: [lead, led, body, lead]"))
                .isEqualTo("""
                        acme/hype.yaml:4:1: a rule of kind 'order' looks at its 'parts': leave 'in' out
                          in: [body]
                          ^^

                        acme/hype.yaml:5:15: unknown 'part': 'led', expected one of letterhead, release-line, contact, headline, \
                        subheadline, dateline, lead, body, quotation, legend, boilerplate, cautionary, non-gaap-note, table, \
                        end-mark, trailer
                          parts: [lead, led, body, lead]
                                        ^^^
                          did you mean 'lead'?

                        acme/hype.yaml:5:26: 'lead' stands here twice
                          parts: [lead, led, body, lead]
                                                   ^^^^""");
        assertThat(judged.problems("kind: order\nparts: [lead]")).isEqualTo("""
                        acme/hype.yaml:4:8: the rule can never match: expected at least two parts to put in order
                          parts: [lead]
                                 ^^^^^^""");
        assertThat(judged.problems("kind: order")).contains("missing key 'parts'");
    }
}
