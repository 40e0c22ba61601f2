package org.disclosurelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The samples of {@code docs/reports.md} are what the writers write. */
class ReportsPageTest {
    private static final Path PAGE = Path.of("../docs/reports.md");
    private static final Path GOLDENS = Path.of("src/test/resources/org/disclosurelint/report");
    private static final Pattern SAMPLE = Pattern.compile("<!-- ([\\w.]+) -->\n```\\w*\n(.*?)\n```", Pattern.DOTALL);

    @Test
    void eachLineOfASampleStandsInItsGoldenInThisOrder() throws IOException {
        List<MatchResult> samples =
                SAMPLE.matcher(Files.readString(PAGE)).results().toList();

        assertThat(samples).hasSizeGreaterThanOrEqualTo(6);
        for (MatchResult sample : samples) {
            assertThat(Files.readString(GOLDENS.resolve(sample.group(1))))
                    .as(sample.group(1))
                    .containsSubsequence(sample.group(2).split("\n"));
        }
    }

    @Test
    void everyFormatIsTold() throws IOException {
        String page = Files.readString(PAGE);
        ReportFormats formats = ReportFormats.load(ReportsPageTest.class.getClassLoader());

        assertThat(formats.names())
                .allSatisfy(name -> assertThat(page)
                        .contains("`" + name + "`")
                        .contains("`" + formats.named(name).orElseThrow().fileName() + "`"));
    }
}
