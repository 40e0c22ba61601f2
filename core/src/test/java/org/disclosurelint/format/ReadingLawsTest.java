package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosurelint.draft.Draft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must make no difference to the prose of a draft, nor to the words it leads back to. */
class ReadingLawsTest {
    private static final String RELEASE = """
            FOR IMMEDIATE RELEASE

            Contact:  Paul Abel
                      208-555-0142

            # Tamarack Names a Treasurer

            BOISE, Idaho, March 3, 2004 - Tamarack Instruments, Inc. (OTC
            Bulletin Board: TMRK) announced today that its board has named
            Ellen Voss treasurer, which is in line with the forward-
            looking statements that the company made in December.

            * Sensors
            * Gauges

            ###
            """;

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("carriage return and line feed", change(s -> s.replace("\n", "\r\n"))),
                Arguments.of("carriage return", change(s -> s.replace("\n", "\r"))),
                Arguments.of("byte-order mark", change(s -> "\uFEFF" + s)),
                Arguments.of("no final line end", change(String::stripTrailing)),
                Arguments.of("more final line ends", change(s -> s + "\n\n\n")),
                Arguments.of(
                        "white space at line ends",
                        change(s -> s.replace("\n", " \t\n").replace(" \t\n \t\n", "\n\n"))),
                Arguments.of("no-break spaces", change(s -> s.replace("Paul Abel", "Paul\u00A0Abel"))));
    }

    private static Function<String, String> change(Function<String, String> change) {
        return change;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void theProseOfPlainTextIsTheSame(String name, Function<String, String> change) {
        assertSame(Drafts.plain(RELEASE), Drafts.plain(change.apply(RELEASE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void theProseOfMarkdownIsTheSame(String name, Function<String, String> change) {
        if (!name.equals("white space at line ends")) { // in Markdown two blanks at a line end are a line break
            assertSame(Drafts.markdown(RELEASE), Drafts.markdown(change.apply(RELEASE)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void theProseOfHtmlIsTheSame(String name, Function<String, String> change) {
        String page = "<!doctype html>\n<title>News</title>\n" + Drafts.asHtml(RELEASE);
        assertSame(Drafts.read("draft.html", page), Drafts.read("draft.html", change.apply(page)));
    }

    private static void assertSame(Draft expected, Draft actual) {
        assertThat(Drafts.blocks(actual)).isEqualTo(Drafts.blocks(expected));
        for (String words : new String[] {"(OTC Bulletin Board: TMRK)", "forward-looking", "Gauges", "208-555-0142"}) {
            assertThat(Drafts.sourceOf(actual, words).replaceAll("\\s+", " "))
                    .isEqualTo(Drafts.sourceOf(expected, words).replaceAll("\\s+", " "));
        }
    }
}
