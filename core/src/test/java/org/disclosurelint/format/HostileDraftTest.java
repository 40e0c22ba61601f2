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

    static List<String> pages() {
        return List.of(
                "<div>".repeat(MEGABYTE / 5) + "x",
                "<b>".repeat(MEGABYTE / 5) + "x",
                "<p><b>x".repeat(MEGABYTE / 9),
                "<p><b><i><u><s><em><tt><big><code><font><small><strike><strong>" + "<p>x".repeat(60_000),
                "<table><tr><td>x".repeat(MEGABYTE / 16),
                "<table><tr>" + "<td>1".repeat(MEGABYTE / 5),
                "<table>" + "<tr><td>a<td>1".repeat(MEGABYTE / 14),
                "<table>x".repeat(MEGABYTE / 8),
                "<table><tbody class=nav>" + "<tr>".repeat(240_000) + "<tr><td>x",
                "<ul><li>x".repeat(MEGABYTE / 9),
                "<h1>x".repeat(MEGABYTE / 5),
                "<article>x".repeat(MEGABYTE / 10),
                "<a href=x>y".repeat(MEGABYTE / 11),
                "<p hidden><!--x-->".repeat(MEGABYTE / 18),
                "<div class='a b c nav'>x".repeat(MEGABYTE / 24),
                "<p style='margin:" + "1 ".repeat(MEGABYTE / 2) + "'>x",
                "&".repeat(MEGABYTE),
                "&ampx".repeat(MEGABYTE / 5),
                "&#" + "1".repeat(MEGABYTE) + ";",
                "&#13;&#10;x".repeat(MEGABYTE / 11),
                "x<br>".repeat(MEGABYTE / 5),
                "x<sup>1</sup>".repeat(MEGABYTE / 13),
                "<!--".repeat(MEGABYTE / 5),
                "<!ENTITY a '&a;&a;'>".repeat(MEGABYTE / 20) + "&a;");
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("pages")
    void anyMegabyteOfMarkupIsReadInTime(String page) {
        assertThat(Drafts.read("draft.html", page).text().length()).isLessThanOrEqualTo(2 * page.length());
    }

    @Test
    void pagesOfTooManyTagsAreAProblem() {
        String reopened =
                "<p><b><i><u><s><em><tt><big><code><font><small><strike><strong>" + "<p>x".repeat(4 * MEGABYTE - 100);

        assertThatThrownBy(() -> Drafts.read("draft.html", reopened))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("more than 250,000 tags");
    }

    static List<String> filings() {
        return List.of(
                "<DOCUMENT>\n".repeat(MEGABYTE / 11),
                "<DOCUMENT>\n" + "<TYPE>".repeat(MEGABYTE / 6),
                "<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nannounced today\n".repeat(MEGABYTE / 45),
                "<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n" + "<S> ".repeat(MEGABYTE / 4),
                "<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n" + "</TEXT>\n".repeat(MEGABYTE / 8),
                "<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n" + "<PAGE>\n1\n".repeat(MEGABYTE / 9),
                "<SEC-DOCUMENT>\n" + "A:\t b\n".repeat(MEGABYTE / 6),
                "<SEC-DOCUMENT>\n" + " ".repeat(MEGABYTE) + "<TYPE>EX-99");
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("filings")
    void anyMegabyteOfAFilingIsReadOrRefusedInTime(String filing) {
        try {
            assertThat(Drafts.read("draft.txt", filing).text().length()).isLessThanOrEqualTo(2 * filing.length());
        } catch (ProblemsException problem) {
            assertThat(problem).hasMessageContaining("no press release in this filing");
        }
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
