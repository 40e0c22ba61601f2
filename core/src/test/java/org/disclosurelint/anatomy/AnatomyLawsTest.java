package org.disclosurelint.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurelint.draft.Block;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnatomyLawsTest {
    @Property(tries = 300)
    void sectionsAreInOrderDoNotOverlapAndCoverEveryWordOfEveryBlock(@ForAll("releases") String text) {
        Releases release = Releases.of(text);
        String prose = release.draft().text();
        int[] covered = new int[prose.length()];
        int last = -1;
        for (Section section : release.anatomy().sections()) {
            assertThat(section.range().start()).isGreaterThanOrEqualTo(Math.max(last, 0));
            assertThat(section.range().of(prose))
                    .isEqualTo(section.range().of(prose).strip())
                    .isNotEmpty();
            last = section.range().end();
            for (int i = section.range().start(); i < last; i++) {
                covered[i]++;
            }
        }
        for (Block block : release.draft().blocks()) {
            for (int i = block.range().start(); i < block.range().end(); i++) {
                assertThat(covered[i] == 1 || covered[i] == 0 && Character.isWhitespace(prose.charAt(i)))
                        .isTrue();
            }
        }
    }

    @Property(tries = 100)
    void lineEndingsMakeNoDifference(@ForAll("releases") String text) {
        assertThat(parts(text.replace("\n", "\r\n"))).isEqualTo(parts(text));
        assertThat(parts("\uFEFF" + text)).isEqualTo(parts(text));
        assertThat(parts(text.stripTrailing())).isEqualTo(parts(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About Acme\n\n",
                "Section 21E differ from x\n\n",
                "forward-looking statements are it is release ",
                "Contact 555-0100 ",
                "\"said ",
                "About A",
                "((((",
                "A, B, ",
                "12 34 ",
                "Safe Harbor x. ",
                "a",
                "1",
                "@.",
                "- ",
                "not an ",
                "SOURCE A. "
            })
    void hostileTextIsReadInLinearTime(String grain) {
        String text = grain.repeat((1 << 18) / grain.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Releases.of(text));
    }

    private static List<String> parts(String text) {
        Releases release = Releases.of(text);
        return release.anatomy().sections().stream()
                .map(s -> s.part().id() + " " + s.range().of(release.draft().text()))
                .toList();
    }

    @Provide
    Arbitrary<String> releases() {
        return Arbitraries.of(
                        "LOGO",
                        "FOR IMMEDIATE RELEASE",
                        "Contact: Jane Roe\n937-555-0123\nwww.acme.example",
                        "Acme Opens a Plant",
                        "DAYTON, Ohio, March 4, 2019 – Acme (NYSE: ACM) opened a plant today, it said in a statement to the press.",
                        "“We are glad,” said Jane Roe. “The plant is big. It will be bigger still.”",
                        "The plant stands beside the yard and is twelve meters high.About Acme Acme makes plants. Source: Acme",
                        "Forward-Looking Statements",
                        "This release contains forward-looking statements. Results may differ materially. Neither TSX nor anyone accepts responsibility for the accuracy.",
                        "About Acme",
                        "Acme is a leading provider of plants. Contact ir@acme.example for more.",
                        "Revenue    $ 1   $ 2\nCosts      3     4\nIncome     5     6\nTax        7     8",
                        "###",
                        "  * one factor;\n  * another factor",
                        "SOURCE Acme",
                        "\"An open quotation that never ends")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(blocks -> String.join("\n\n", blocks) + "\n");
    }
}
