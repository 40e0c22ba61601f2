package org.disclosurelint.detect.residue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurelint.detect.Subjects;
import org.disclosurelint.rule.Detector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {
    private static final Detector DETECTOR = Subjects.detector(new PlaceholderProvider(), "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Revenue was $[●] million. | [●]",
                "Revenue was [ • ]. | [ • ]",
                "Revenue was $[__] million. | [__]",
                "Revenue was $____ million. | $____ million",
                "It closes on June __, 2030. | June __",
                "It grew ____ percent. | ____ percent",
                "It was ____ on the last day of the year. | ____",
                "Revenue was $XX million. | $XX million",
                "Revenue was $X.X million. | $X.X million",
                "Revenue was $XX.X million. | $XX.X million",
                "Revenue was $XX.X million, up XX%. Net income was fair. | $XX.X million;XX%",
                "Contact: Ana Reyes, [phone to come] | [phone to come]",
                "Ana Reyes said: [quote to come] | [quote to come]",
                "The price is [TBC]. | [TBC]",
                "The dinner (TBC) is in June. | (TBC)",
                "The speaker is [CEO quote TK]. | [CEO quote TK]",
                "Margin was X.X%. | X.X%",
                "Margin was XX percent. | XX percent",
                "It closes on XX/XX/2030 or later. | XX/XX/2030",
                "It closes on June XX, 2030. | June XX",
                "It closes in 20XX. | 20XX",
                "Call xxx-xxx-xxxx now. | xxx-xxx-xxxx",
                "Call (555) XXX-XXXX now. | (555) XXX-XXXX",
                "The dividend is TBD. | TBD",
                "The place: TBC. | TBC",
                "Revenue was TK million. | TK million",
                "Mr. Reyes said TKTK. | TKTK",
                "It was said by [NAME]. | [NAME]",
                "It was said by [COMPANY NAME, INC.]. | [COMPANY NAME, INC.]",
                "It was said by [Company Name] today. | [Company Name]",
                "See [insert link]. | [insert link]",
                "INSERT QUOTE HERE today. | INSERT QUOTE HERE",
                "PENDING ANA QUOTE | PENDING ANA QUOTE",
                "Dear <<first name>>, hello. | <<first name>>",
                "Dear {{name}}, hello. | {{name}}",
                "Lorem ipsum dolor sit. | Lorem ipsum",
                "Orrin Tools (NYSE: XXXX) grew. | (NYSE: XXXX)",
                "Revenue was #REF! million. | #REF!",
                "Note to draft: confirm with counsel. | Note to draft",
                "This is privileged and confidential. | privileged and confidential",
                "She led sales at [PRIOR EMPLOYER] before. | [PRIOR EMPLOYER]",
                "He holds a degree of [UNIVERSITY] in law. | [UNIVERSITY]",
                "She has [17] years of experience. | [17] years",
                "The order is worth $[40] million. | [40] million",
                "She has XX years of experience. | XX years",
                "She starts on [June 3, to be confirmed by the board] in Akron. | [June 3, to be confirmed by the board]",
                "The price is [$40 million TBC with counsel]. | [$40 million TBC with counsel]",
                "DRAFT v3 | DRAFT v3",
                "DRAFT 6/3/2030 | DRAFT 6/3/2030",
                "- CONFIDENTIAL DRAFT - | - CONFIDENTIAL DRAFT -",
                "LOGO | LOGO",
                "[Company Logo Here] | [Company Logo Here]",
            })
    void aPlaceholderIsFound(String line, String expected) {
        assertThat(Subjects.words(DETECTOR, Subjects.of(line + "\n\nOrrin Tools sells hammers.\n")))
                .containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"They was [sic] here,\" she said.",
                "\"We think [the company] and [Orrin's] tools are good,\" she said.",
                "It is so.[1] It is not.[12]",
                "Super Bowl XXX and the XX Olympic Games were in Section XX.",
                "The shirt comes in sizes XL, XXL and XXXL.",
                "The closing is pending approval. MERGER PENDING APPROVAL BY OWNERS",
                "Read [our report](https://orrin.example/report) or [Date](https://orrin.example).",
                "By: ______________________",
                "Name: ____________ Title: ____________",
                "_______________________",
                "TBC Bank and Orrin TBC Corporation agreed. (NYSE: TBC)",
                "The NBA Draft and the DRAFT ENVIRONMENTAL IMPACT STATEMENT were ready.",
                "Its new LOGO was drawn by Ana Reyes.",
                "• Revenue grew.",
                "The tool works with 2.0x the speed and an x.509 key, at a 10X return.",
                "Please insert name badges before you enter; the date of issue is printed on it.",
                "TK Holdings sells airbags and TK-421 is a product.",
                "The 18XX series and the XX chromosome are known.",
                "Prices are in US$ and C$.",
                "\"There is [much more] to come,\" and \"[we have] a lot [more] to come\", she said.",
                "TBC Corporation (TBC Bank) and Rates [to follow the market] rose.",
                "A << B and C >> D.",
                "It grew, says a study [1] years ago, and another [2] years later.\n\n[1] Orrin, 2029.\n[2] Orrin, 2030.",
                "The oldest mill [2] years ago [3] was sold; see its history [1] and its deed.",
                "Orrin said that [HAMMERTECH] sells. HAMMERTECH sells hammers.",
                "It works with [NASA] and [NIST] in space.",
                "The tables [TABLES FOLLOW] are new. [GRAPHIC OMITTED] in the sale.",
                "[ORRIN TOOLS]",
                "See [HAMMER CATALOG](https://orrin.example) for more.",
                "She said [they] waited for [the result to be better] for years.",
                "TBC [the bank] and Orrin agreed [in part]."
            })
    void whatAFinishedReleaseHoldsIsNotFound(String line) {
        assertThat(Subjects.words(DETECTOR, Subjects.of("Orrin Tools sells hammers.\n\n" + line + "\n")))
                .isEmpty();
    }

    @Test
    void aLogoLineFarDownIsNotFound() {
        String text = "Orrin Tools sells hammers.\n\n".repeat(12) + "LOGO\n";
        assertThat(Subjects.words(DETECTOR, Subjects.of(text))).isEmpty();
    }

    @Test
    void counselAddsWordsAndAllowsOthers() {
        Detector detector = Subjects.detector(
                new PlaceholderProvider(), "{words: [numbers to follow], allow: ['TBD Foods', '[●]']}");
        assertThat(Subjects.words(detector, Subjects.of("Numbers to follow. TBD Foods sells [●]. The rest is TBD.")))
                .containsExactly("Numbers to follow", "TBD");
    }

    @Test
    void aHostileMegabyteEndsInSeconds() {
        for (String piece : List.of(
                "[",
                "_",
                "X",
                "[insert ",
                "$X.",
                "<<",
                "PENDING A ",
                "X/",
                "(A ",
                "\n",
                "__ ",
                "XXX-",
                "a [17] years ",
                "a [UNIVERSITY] ",
                "[to be ")) {
            String text = piece.repeat(500_000 / piece.length());
            long start = System.nanoTime();
            DETECTOR.detect(Subjects.of(text, java.util.Optional.empty()), org.disclosurelint.rule.Scope.WHOLE);
            assertThat((System.nanoTime() - start) / 1e9).as(piece).isLessThan(30);
        }
    }
}
