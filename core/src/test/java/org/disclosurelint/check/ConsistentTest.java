package org.disclosurelint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.finding.RuleResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter against the text. */
class ConsistentTest {
    private static final String MESSAGE = "text {said}, front matter {stated}";

    @TempDir
    Path root;

    private Judged judged;

    @BeforeEach
    void judge() {
        judged = new Judged(root);
    }

    private RuleResult on(String frontMatter, String text, String fact) {
        String head = frontMatter.isEmpty() ? "" : "---\n" + frontMatter + "\n---\n";
        return judged.on(head + text, "kind: consistent\nwith: front-matter-" + fact, MESSAGE);
    }

    private List<String> messages(String frontMatter, String text, String fact) {
        return on(frontMatter, text, fact).findings().stream()
                .map(f -> f.region().startLine() + ": " + f.message())
                .toList();
    }

    private static String release(String headline, String tag) {
        return headline + "\n\nBOISE, Idaho, May 6, 2026 -- Tamarack Instruments, Inc. " + tag
                + " named a treasurer on Wednesday.\n\nContact:\nRuth Amsel\n208-555-0142\nramsel@tamarack.example\n";
    }

    private static String titled(String headline) {
        return release(headline, "(NYSE: TMRK)");
    }

    private static String citing(String tag) {
        return release("Tamarack Names Treasurer", tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Tamarack names treasurer|TAMARACK NAMES TREASURER",
                "Tamarack's  \"Treasurer\".|Tamarack’s “Treasurer”",
                "Tamarack® Names Treasurer|Tamarack Names Treasurer™",
                "Tamarack U.S. & Canada|Tamarack US and Canada",
                "Tamarack Names Treasurer - Tamarack Newsroom|Tamarack Names Treasurer",
                "Tamarack Names Treasurer|Tamarack Names Treasurer: Five Candidates Were Heard",
                "Tamarack Names Treasurer — Five Candidates Heard|Tamarack Names Treasurer",
            })
    void aTitleIsTheSameWhateverItsDress(String title, String headline) {
        assertThat(on("title: " + '\'' + title.replace("'", "''") + '\'', titled(headline), "title")
                        .passed())
                .isTrue();
    }

    @Test
    void aTitleMayRunOnIntoTheSubheadline() {
        assertThat(on(
                                "title: Tamarack Names Treasurer Five Candidates Heard",
                                titled("Tamarack Names Treasurer\n\nFive Candidates Heard"),
                                "title")
                        .passed())
                .isTrue();
    }

    @Test
    void theWordsOfTheHeadlineThatDifferAreFound() {
        assertThat(messages("title: Tamarack Names Treasurer", titled("Tamarack Names Chief Treasurer"), "title"))
                .containsExactly("4: text 'Chief', front matter Tamarack Names Treasurer");
        assertThat(messages("title: Tamarack Names Chief Treasurer", titled("Tamarack Names Treasurer"), "title"))
                .containsExactly("4: text 'Treasurer', front matter Tamarack Names Chief Treasurer");
        assertThat(messages("title: Sales Up 12%", titled("Sales Up 21%"), "title"))
                .containsExactly("4: text '21', front matter Sales Up 12%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-06", "'2026-05-06'", "2026-05-06T08:00:00-06:00", "2026-05-07 01:00:00Z"})
    void aDateIsComparedByItsValue(String date) {
        assertThat(on("date: " + date, citing(""), "date").passed()).isTrue();
    }

    @Test
    void aDatelineOfAnotherDayIsFound() {
        assertThat(messages("date: 2026-05-07", citing(""), "date"))
                .containsExactly("6: text 'May 6, 2026', front matter 2026-05-07");
        assertThat(messages("date: 2027-05-06", citing(""), "date")).hasSize(1);
        String yearless = citing("").replace("May 6, 2026", "Wednesday, May 6");
        assertThat(messages("date: 2026-05-16", yearless, "date"))
                .containsExactly("6: text 'Wednesday, May 6', front matter 2026-05-16");
        assertThat(on("date: 2026-05-06", yearless, "date").passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'NYSE: TMRK'|(NYSE: TMRK)",
                "TMRK|(NYSE: TMRK)",
                "'Nasdaq: TMRK'|(NASDAQ Global Select Market: TMRK)",
                "'AMEX: TMRK'|(NYSE American: TMRK)",
                "'NYSE: BRK.B'|(NYSE: BRK/B)",
                "'NYSE: TMRK'|(NYSE: TMRK; TSX: TMK)",
                "'NYSE: TMRK'|(NYSE: TMRK, TMRK.WS)",
                "['NYSE: TMRK', 'TSX: TMK']|(NYSE: TMRK; TSX: TMK)",
                "'NYSE: TMRK, TSX: TMK'|(NYSE: TMRK; TSX: TMK)",
                "something else|(NYSE: TMRK)",
            })
    void aListingIsTheSameUnderAllItsNames(String tickers, String tag) {
        RuleResult result = on("tickers: " + tickers, citing(tag), "tickers");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void aWrongTickerIsFoundAtItsPlace() {
        assertThat(messages("ticker: 'NYSE: TMRK'", citing("(NYSE: TMKR)"), "tickers"))
                .containsExactly("6: text 'NYSE: TMKR', front matter NYSE: TMRK");
        assertThat(messages("ticker: 'NYSE: TMRK'", citing("(Nasdaq: TMRK)"), "tickers"))
                .containsExactly("6: text 'Nasdaq: TMRK', front matter NYSE: TMRK");
        assertThat(messages("ticker: TMRK", citing("(NYSE: XYZ)"), "tickers"))
                .containsExactly("6: text 'NYSE: XYZ', front matter TMRK");
    }

    @Test
    void aTickerThatTheTextDoesNotCiteIsFoundInTheFrontMatter() {
        assertThat(messages("tickers:\n- NYSE: TMRK\n- TSX: TMK", citing("(NYSE: TMRK)"), "tickers"))
                .containsExactly("4: text nothing of it, front matter TSX: TMK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruth Amsel, (208) 555-0142, RAMSEL@tamarack.example",
                "Ruth Q. Amsel +1.208.555.0142 ext. 4",
                "{name: Ruth Amsel}",
                "{name: Paul Abel, phone: 208 555 0142}",
                "Investor Relations, ramsel@tamarack.example",
            })
    void aContactIsTheSameHoweverItIsWritten(String contact) {
        assertThat(on("contacts:\n- " + contact, citing(""), "contacts").passed())
                .isTrue();
    }

    @Test
    void numbersAndAddressesThatDifferAreFoundAtTheirPlace() {
        assertThat(messages("contacts: ['Ruth Amsel, 208-555-0124']", citing(""), "contacts"))
                .containsExactly("10: text '208-555-0142', front matter 208-555-0124");
        assertThat(messages("contacts: [{name: Ruth Amsel, email: ruth@tamarack.example}]", citing(""), "contacts"))
                .containsExactly("11: text 'ramsel@tamarack.example', front matter ruth@tamarack.example");
    }

    @Test
    void aContactThatTheBlockDoesNotNameIsFoundInTheFrontMatter() {
        assertThat(messages("contacts:\n- Ruth Amsel\n- Paul Abel, 208-555-0199", citing(""), "contacts"))
                .containsExactly("4: text no such contact, front matter Paul Abel, 208-555-0199");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title|title: x|no front matter gives a title|the draft has no headline",
                "date|date: 2026-05-06|no front matter gives a date|no dateline gives a date",
                "tickers|ticker: X|no front matter gives a ticker|the draft cites no listing of the issuer",
                "contacts|contacts: [Ruth Amsel]|no front matter gives a contact|the draft has no contact block",
            })
    void withoutOneOfTheTwoNothingIsCompared(String fact, String given, String unstated, String unsaid) {
        assertThat(on("", titled("Tamarack Names Treasurer"), fact).notApplicable())
                .isEqualTo(Optional.of(unstated));
        assertThat(on(given, "The board of Tamarack met and chose a treasurer.\n", fact)
                        .notApplicable())
                .isEqualTo(Optional.of(unsaid));
    }
}
