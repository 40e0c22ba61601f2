package org.disclosurelint.detect.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.DraftFormats;
import org.disclosurelint.format.Reading;
import org.disclosurelint.language.Language;
import org.disclosurelint.language.Prose;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    private static final String PLAIN = """
            STATEMENTS OF OPERATIONS
            (in thousands, except per share amounts)

                                  Three Months Ended      Six Months Ended
                                       June 30,               June 30,
                                   2026       2025        2026       2025
                                ---------  ---------   ---------  ---------
            Net sales           $   5,800  $   5,500   $  11,400  $  10,900
            Cost of goods and
              freight               3,310      3,190       6,540      6,300
            Impairment                --         120          --        120
            Net income (loss)   $     640  $    (112)  $   1,210  $     480
            """;

    private static final String MARKDOWN = """
            STATEMENTS OF OPERATIONS
            (in thousands, except per share amounts)

            | | Three Months Ended June 30, 2026 | Three Months Ended June 30, 2025 | Six Months Ended June 30, 2026 | Six Months Ended June 30, 2025 |
            |---|---|---|---|---|
            | Net sales | $ 5,800 | $ 5,500 | $ 11,400 | $ 10,900 |
            | Cost of goods and freight | 3,310 | 3,190 | 6,540 | 6,300 |
            | Impairment | -- | 120 | -- | 120 |
            | Net income (loss) | $ 640 | $ (112) | $ 1,210 | $ 480 |
            """;

    private static final String HTML = """
            <html><body><p>STATEMENTS OF OPERATIONS</p><p>(in thousands, except per share amounts)</p><table>
            <tr><td></td><td colspan=7>Three Months Ended</td><td></td><td colspan=7>Six Months Ended</td></tr>
            <tr><td></td><td colspan=7>June 30,</td><td></td><td colspan=7>June 30,</td></tr>
            <tr><td></td><td colspan=3>2026</td><td></td><td colspan=3>2025</td><td></td><td colspan=3>2026</td><td></td><td colspan=3>2025</td></tr>
            <tr><td>Net sales</td><td>$</td><td>5,800</td><td></td><td></td><td>$</td><td>5,500</td><td></td><td></td><td>$</td><td>11,400</td><td></td><td></td><td>$</td><td>10,900</td><td></td></tr>
            <tr><td>Cost of goods and freight</td><td></td><td>3,310</td><td></td><td></td><td></td><td>3,190</td><td></td><td></td><td></td><td>6,540</td><td></td><td></td><td></td><td>6,300</td><td></td></tr>
            <tr><td>Impairment</td><td></td><td>--</td><td></td><td></td><td></td><td>120</td><td></td><td></td><td></td><td>--</td><td></td><td></td><td></td><td>120</td><td></td></tr>
            <tr><td>Net income (loss)</td><td>$</td><td>640</td><td></td><td></td><td>$</td><td>(112</td><td>)</td><td></td><td>$</td><td>1,210</td><td></td><td></td><td>$</td><td>480</td><td></td></tr>
            </table></body></html>
            """;

    private static final String ASCIIDOC = """
            STATEMENTS OF OPERATIONS
            (in thousands, except per share amounts)

            [cols="5*"]
            |===
            | 2+| Three Months Ended June 30, 2+| Six Months Ended June 30,
            | | 2026 | 2025 | 2026 | 2025
            | Net sales | $ 5,800 | $ 5,500 | $ 11,400 | $ 10,900
            | Cost of goods and freight | 3,310 | 3,190 | 6,540 | 6,300
            | Impairment | -- | 120 | -- | 120
            | Net income (loss) | $ 640 | $ (112) | $ 1,210 | $ 480
            |===
            """;

    private static final Map<String, String> FORMATS =
            Map.of("txt", PLAIN, "md", MARKDOWN, "html", HTML, "adoc", ASCIIDOC);

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html", "adoc"})
    void aTableSaysTheSameInEveryFormat(String format) {
        Table table = only("draft." + format, FORMATS.getOrDefault(format, ""));
        assertThat(table.columns())
                .extracting(
                        c -> c.period().map(p -> p.months() + " to " + p.month().orElseThrow() + " " + p.year()))
                .containsExactly(
                        Optional.of("3 to JUNE 2026"),
                        Optional.of("3 to JUNE 2025"),
                        Optional.of("6 to JUNE 2026"),
                        Optional.of("6 to JUNE 2025"));
        assertThat(table.rows().stream().filter(r -> !r.isHeading()))
                .extracting(TablesTest::written)
                .containsExactly(
                        "Net sales: 5800 5500 11400 10900",
                        "Cost of goods and freight: 3310 3190 6540 6300",
                        "Impairment: 0 120 0 120",
                        "Net income (loss): 640 -112 1210 480");
    }

    @Test
    void aCellIsMissedInItsColumnOnly() {
        Table table = only("draft.txt", """
                                   2026       2025       Change
                Bread             4,210      3,905           8%
                Spelt               310                     NM
                Rolls                        1,077
                Cakes               470        518        (9)%
                """);
        assertThat(table.rows())
                .extracting(TablesTest::written)
                .containsExactly("Bread: 4210 3905 8", "Spelt: 310 - -", "Rolls: - 1077 -", "Cakes: 470 518 -9");
        assertThat(table.columns().get(2).kind()).isEqualTo(Table.Column.Kind.PERCENT_CHANGE);
    }

    @Test
    void ofCellsBelowEachOtherTheColumnsAreNotKnown() {
        String cells = "Sales\n\n$16,400\n\n$15,624\n\n5%\n\nIncome\n\n2,963\n\n3,743\n\n-21%\n\n18,254\n\n17,117\n";
        assertThat(tables("draft.txt", cells)).isNotEmpty().noneMatch(Table::hasColumns);
    }

    @Test
    void cellsBelowEachOtherAreReadWhereHeadingsAndRowsAgree() {
        String cells = "Net sales by product|(in thousands)|2026|2025|Change|Bread|$|4,210|$|3,905|8%|"
                + "Rolls|1|1,120|1,077|4%|Cakes|470|518|-9%|Total|$5,800|$5,500|5%";
        Table table = only("draft.txt", cells.replace("|", "\n\n"));
        assertThat(table.rows())
                .extracting(TablesTest::written)
                .containsExactly("Bread: 4210 3905 8", "Rolls: 1120 1077 4", "Cakes: 470 518 -9", "Total: 5800 5500 5");
        assertThat(table.columns()).extracting(Table.Column::heading).containsExactly("2026", "2025", "Change");
        assertThat(table.columns().get(2).kind()).isEqualTo(Table.Column.Kind.PERCENT_CHANGE);
    }

    private static String written(Table.Row row) {
        return row.label() + ": "
                + row.cells().stream()
                        .map(c -> c.flatMap(Table.Cell::figure)
                                .map(Object::toString)
                                .orElse("-"))
                        .collect(Collectors.joining(" "));
    }

    private static Table only(String name, String text) {
        List<Table> tables = tables(name, text);
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static List<Table> tables(String name, String text) {
        Draft draft = DraftFormats.load(TablesTest.class.getClassLoader())
                .read(SourceFile.of(Path.of(name).toString(), text), Reading.DEFAULT)
                .get(0);
        return new Subject(draft, Anatomy.of(draft), new Prose(draft, Language.english()), Reference.none())
                .recall(Tables.ANALYSIS);
    }
}
