package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AsciidocFormatTest {
    private static final String RELEASE = """
            = Tamarack Names a Treasurer
            :revdate: March 3, 2026
            :company: Tamarack Instruments, Inc.

            BOISE, Idaho, March 3, 2026 -- {company} (NYSE: TMRK) announced today that its *board* has named
            _Ellen Voss_ treasurer, which is in line with the forward-
            looking statements that the company made.

            // Counsel: is this right?
            * Sensors
            ** Gauges

            ###
            """;

    private static Draft read(String text) {
        return Drafts.read("release.adoc", text);
    }

    @Test
    void blocksAreRead() {
        assertThat(Drafts.blocks(read(RELEASE)))
                .containsExactly(
                        "HEADING: Tamarack Names a Treasurer",
                        "PARAGRAPH: BOISE, Idaho, March 3, 2026 — Tamarack Instruments, Inc. (NYSE: TMRK) announced today that"
                                + " its board has named Ellen Voss treasurer, which is in line with the forward-looking"
                                + " statements that the company made.",
                        "LIST_ITEM: Sensors",
                        "LIST_ITEM: Gauges",
                        "PARAGRAPH: ###");
    }

    @Test
    void theDateOfTheHeaderIsTheDateOfTheDraft() {
        assertThat(read(RELEASE).frontMatter().date().orElseThrow().value()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(read("= Title\nRuth Amsel\nv1.0, 2026-05-06\n\nText.")
                        .frontMatter()
                        .date()
                        .orElseThrow()
                        .value())
                .isEqualTo(LocalDate.of(2026, 5, 6));
    }

    @Test
    void frontMatterInFrontOfTheTitleIsRead() {
        Draft draft = read("---\ndate: 2026-05-06\n---\n= Title\n\nText.");
        assertThat(draft.frontMatter().date().orElseThrow().value()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(draft.text()).isEqualTo("Title\n\nText.");
    }

    @Test
    void aParagraphInAPassMacroIsReadAsItStandsAndItsBracketsAreBrackets() {
        String paragraph = "The *mill* grinds rye. ".repeat(200).strip();

        assertThat(read("pass:c[" + paragraph + "]").text()).isEqualTo(paragraph);
        assertThat(read("Telephone: pass:c[[to come\\]] today.").text()).isEqualTo("Telephone: [to come] today.");
    }

    @Test
    void whereWordsStandIsKnownThroughMarkup() {
        Draft draft = read(RELEASE);
        assertThat(Drafts.sourceOf(draft, "board has")).isEqualTo("board* has");
        assertThat(Drafts.sourceOf(draft, "Tamarack Instruments, Inc.")).isEqualTo("{company}");
        assertThat(Drafts.sourceOf(draft, "forward-looking")).isEqualTo("forward-\nlooking");
        assertThat(draft.comments()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lineEndsMakeNoDifference(String end) {
        assertThat(Drafts.blocks(read("\uFEFF" + RELEASE.replace("\n", end).stripTrailing())))
                .isEqualTo(Drafts.blocks(read(RELEASE)));
    }

    @Test
    void linesThatTellHowToReachSomebodyStayLines() {
        assertThat(Drafts.blocks(read("Ruth Amsel\n208-555-0142\nruth@tamarack.example")))
                .containsExactly("PARAGRAPH: Ruth Amsel\n208-555-0142\nruth@tamarack.example");
    }

    @Test
    void aPlaceInAnIncludedFileIsNamedByThatFile(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("parts"));
        Files.writeString(root.resolve("parts/about.adoc"), "\nTamarack makes *sensors*.\n");
        Files.writeString(root.resolve("release.adoc"), "= Title\n\ninclude::parts/about.adoc[]\n\nBehind it.\n");
        Draft draft = Drafts.read(SourceFile.read(root, root.resolve("release.adoc")));
        assertThat(draft.text()).isEqualTo("Title\n\nTamarack makes sensors.\n\nBehind it.");
        int at = draft.text().indexOf("sensors");
        var place = draft.source().place(draft.locate(new TextRange(at, at + 7)));
        assertThat(place.path()).isEqualTo("parts/about.adoc");
        assertThat(place.region().startLine()).isEqualTo(2);
        SourceMapLaw.check(draft, new Random(3), 100, true);
    }

    @Test
    void whatIsNotIncludedIsAProblem(@TempDir Path root) throws IOException {
        Path inner = Files.createDirectories(root.resolve("repository"));
        Files.writeString(root.resolve("secret.adoc"), "Secret.");
        Files.writeString(inner.resolve("a.adoc"), "include::b.adoc[]\n");
        Files.writeString(inner.resolve("b.adoc"), "include::a.adoc[]\n");
        assertIncludeProblem(inner, "include::../secret.adoc[]", "no file of the repository");
        assertIncludeProblem(inner, "include::https://tamarack.example/a.adoc[]", "only files of the repository");
        assertIncludeProblem(inner, "include::a.adoc[]", "which includes it");
        assertIncludeProblem(inner, "include::{where}/a.adoc[]", "attribute is not set");
        assertIncludeProblem(inner, "include::a.adoc[tag=x]", "only whole files");
    }

    private static void assertIncludeProblem(Path root, String line, String words) throws IOException {
        Path file = Files.writeString(root.resolve("release.adoc"), "Text.\n\n" + line + "\n");
        assertThatThrownBy(() -> Drafts.read(SourceFile.read(root, file)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"++++\n<b>x</b>\n++++", "[pass]\n<b>x</b>", ",===\na,b\n,===", "|===\na|\n!===\n!x\n!===\n|==="})
    void whatIsNotReadIsAProblem(String text) {
        assertThatThrownBy(() -> read("Text.\n\n" + text + "\n"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageStartingWith("release.adoc:")
                .hasMessageContaining("not read");
    }

    @Test
    void rowsOfATableAreLines() {
        assertThat(Drafts.blocks(read("|===\n|Revenue |41.2\n|Costs |28.1\n|==="), Block.Kind.TABLE))
                .isEqualTo(java.util.List.of("Revenue  41.2\nCosts  28.1"));
    }

    @Test
    void anAttributeMadeOfAttributesEnds() {
        StringBuilder bomb = new StringBuilder(":a: aaaaaaaaaa\n");
        for (char c = 'b'; c <= 'z'; c++) {
            bomb.append(":")
                    .append(c)
                    .append(": ")
                    .append(("{" + (char) (c - 1) + "}").repeat(10))
                    .append('\n');
        }
        String text = bomb + "\n" + "{z}".repeat(1000);
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("attributes put in more than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a ",
                "**",
                "`+",
                "+a ",
                "\"`",
                "[a]#",
                "((",
                "<<",
                "https://",
                "{a}",
                "^a",
                "|",
                "'`a",
                "_",
                "a::",
                "&a",
                "[[",
                "footnote:[",
                "link:a[",
                "-- ",
                "* a\n",
                "====\n",
                "+\n",
                "[a]\n",
                ".a\n",
                "|===\n",
                ":a: b\n",
                "- a\n+\n--\n",
                "ifdef::a[]\n",
                "//\n",
                "////\n",
                "a::\n",
                " a\n",
                "\\"
            })
    void oneSignOverAndOverEnds(String sign) {
        String text = sign.repeat((1 << 17) / sign.length());
        try {
            assertThat(read(text).blocks()).isNotNull();
        } catch (ProblemsException e) {
            assertThat(e).hasMessageStartingWith("release.adoc");
        }
    }

    @Test
    void anAddressThatDoesNotEndIsNoneOfTheAuthor() {
        assertThat(read("= Title\nJohn Smith; a <b\n\nBy {author}.").text()).isEqualTo("Title\n\nBy John Smith.");
        assertThat(read("= Title\nJohn Smith <j@tamarack.example>; Ann Lee\n\nBy {author}, {email}.")
                        .text())
                .isEqualTo("Title\n\nBy John Smith, j@tamarack.example.");
    }

    @Test
    void signsBehindAHeadingAreNoWordsOfIt() {
        assertThat(Drafts.blocks(read("== Outlook  ==\n\n## Sales #\n\n== Costs=="), Block.Kind.HEADING))
                .containsExactly("Outlook", "Sales #", "Costs==");
    }

    @Test
    void anEntryBeginsWithItsNameOnOneLine() {
        assertThat(read(":a: one \\\ntwo\n\n{a}").text()).isEqualTo("one two");
        assertThat(read(":a \\\nb: two").text()).contains(":a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anIncludeIsFoundWhateverEndsALine(String end, @TempDir Path root) throws IOException {
        Files.writeString(root.resolve("about.adoc"), "Tamarack makes *sensors*." + end);
        Files.writeString(
                root.resolve("release.adoc"), "= Title\n\ninclude::about.adoc[]\n\nBehind it.\n".replace("\n", end));
        Draft draft = Drafts.read(SourceFile.read(root, root.resolve("release.adoc")));

        int at = draft.text().indexOf("sensors");
        var place = draft.source().place(draft.locate(new TextRange(at, at + 7)));
        assertThat(place.path()).isEqualTo("about.adoc");
        assertThat(Drafts.sourceOf(draft, "Behind it")).isEqualTo("Behind it");
        SourceMapLaw.check(draft, new Random(3), 100, true);
    }

    @Test
    void moreThanAHundredOpenConditionsAreAProblem() {
        assertThat(read("ifndef::a[]\n".repeat(100) + "Text.").text()).isEqualTo("Text.");
        assertThatThrownBy(() -> read("ifndef::a[]\n".repeat(101) + "Text."))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("more than 100 conditions");
    }

    static Stream<Arguments> hostile() {
        int mega = 1 << 20;
        String spaces = " ".repeat(mega);
        return Stream.of(
                Arguments.of("blanks in a heading", "= a" + spaces + "b"),
                Arguments.of("blanks in a term", "a::" + spaces + "\u000Bb"),
                Arguments.of("blanks in an item", "-" + spaces + "\u000Bb"),
                Arguments.of("blanks in a revision", "= a\nA B\nv1," + spaces + "b: c\u2028"),
                Arguments.of("blanks in an author", "= a\nA" + spaces + "b" + spaces + "<"),
                Arguments.of("an entry with a line separator", ":a:" + spaces + "x\u2028"),
                Arguments.of("macros passed through", escaped("pass:[", 8_000)),
                Arguments.of("macros passed through by plus signs", "+a ".repeat(mega / 3)),
                Arguments.of("monospaced plus signs", " `+a".repeat(mega / 4)),
                Arguments.of("two plus signs", "++a".repeat(mega / 3)),
                Arguments.of("links", "link:x[".repeat(mega / 7)),
                Arguments.of("links with escapes", escaped("link:x[", 2_000)),
                Arguments.of("addresses with escapes", escaped("http://x[", 2_000)),
                Arguments.of("footnotes with escapes", escaped("footnote:[", 2_000)),
                Arguments.of("links without a label", "link:a".repeat(mega / 6)),
                Arguments.of("pictures", "image:a[".repeat(mega / 8)),
                Arguments.of("references", "<<a,".repeat(mega / 4)),
                Arguments.of("a term", "a::b".repeat(mega / 4)),
                Arguments.of("a term that is none", "a".repeat(mega) + ";;"),
                Arguments.of("a picture", "image:" + "[".repeat(1000) + "a".repeat(mega) + "\u2028]"),
                Arguments.of("options", "[" + "option=".repeat(mega / 7) + "]\nText."),
                Arguments.of("lines of what is no entry", ": \\\n".repeat(mega / 4)),
                Arguments.of("rows", "|===\n" + "|a\n".repeat(mega / 3)),
                Arguments.of("conditions", ("ifeval::[a" + " ".repeat(1900) + "b == c]\nendif::[]\n").repeat(500)));
    }

    private static String escaped(String sign, int every) {
        return (sign.repeat(every / sign.length()) + "\\x").repeat((1 << 20) / every);
    }

    /** Each takes less than a second or two; on a busy machine more. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aMegabyteMadeToHoldTheReaderUpEnds(String name, String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                assertThat(read(text).blocks()).isNotNull();
            } catch (ProblemsException e) {
                assertThat(e).hasMessageStartingWith("release.adoc");
            }
        });
    }

    @Test
    void moreThanIsReadIsAProblem() {
        assertThatThrownBy(() -> read("a".repeat(5 << 20))).hasMessageContaining("more than 4194304 characters");
    }

    @Test
    void anIncludeWithoutAFileOnTheDiskIsAProblem() {
        assertThatThrownBy(() -> read("include::a.adoc[]")).hasMessageContaining("no file of the repository");
        assertThat(Optional.of(read("\\include::a.adoc[]").text())).hasValue("include::a.adoc[]");
    }
}
