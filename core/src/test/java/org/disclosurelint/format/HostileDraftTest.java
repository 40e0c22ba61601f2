package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.disclosurelint.source.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class HostileDraftTest {
    private static final int MEGABYTE = 1 << 20;

    static List<String> megabytes() {
        return List.of(
                "x".repeat(MEGABYTE),
                "word ".repeat(MEGABYTE / 5),
                "A ".repeat(MEGABYTE / 2),
                "1 ".repeat(MEGABYTE / 2),
                "a  1  ".repeat(MEGABYTE / 6),
                " ".repeat(MEGABYTE) + "x",
                "\n".repeat(100_000) + "x",
                "x\n".repeat(100_000),
                "- x\n".repeat(100_000),
                "1,234   5\n".repeat(60_000),
                "Jane Doe     John Doe\n".repeat(30_000),
                "(".repeat(MEGABYTE),
                "@".repeat(MEGABYTE),
                "<!--".repeat(50_000),
                "<div>\n" + "<script>".repeat(50_000),
                "&".repeat(200_000),
                "&amp;".repeat(100_000),
                "[".repeat(50_000),
                "*a _b ".repeat(30_000),
                "`".repeat(100_000),
                "| a ".repeat(100_000));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("megabytes")
    void anyMegabyteIsReadInTime(String text) {
        assertThat(Drafts.plain(text).text().length()).isLessThanOrEqualTo(2 * text.length());
        assertThat(Drafts.markdown(text).text().length()).isLessThanOrEqualTo(2 * text.length());
    }

    @Test
    void quotationsNestedTooDeepAreAProblem() {
        assertThatThrownBy(() -> Drafts.markdown("> ".repeat(10_000) + "x"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("nested more than");
    }

    @Test
    void listsNestedTooDeepAreAProblem() {
        assertThatThrownBy(() -> Drafts.markdown("- ".repeat(10_000) + "x"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("nested more than");
    }

    @Test
    void inlinesNestedDeepAreRead() {
        assertThat(Drafts.markdown("*a **b ".repeat(5_000) + "x" + "** *".repeat(5_000))
                        .text())
                .contains("x");
        assertThat(Drafts.markdown("[".repeat(10_000) + "x" + "](y)".repeat(10_000))
                        .text())
                .contains("x");
    }
}
