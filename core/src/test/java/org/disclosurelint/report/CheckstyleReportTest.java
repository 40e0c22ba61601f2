package org.disclosurelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.disclosurelint.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

class CheckstyleReportTest {
    private static final String REPORT = Reports.write(new CheckstyleReport(), AllCases.run());

    @Test
    void aReportHoldsEachFileWithTheFindingsThatStand() throws IOException {
        Golden.assertSame(REPORT, "report.checkstyle.xml");
    }

    @Test
    void aReaderOfTheFormatFindsEachOfThemAtItsPlace(@TempDir Path folder) throws IOException {
        assertThat(Reports.read(REPORT, Parser.CHECKSTYLE, folder))
                .extracting(Violation::getFile, Violation::getStartLine)
                .containsExactlyInAnyOrderElementsOf(AllCases.open()
                        .map(f -> org.assertj.core.groups.Tuple.tuple(f.path(), line(f)))
                        .toList());
    }

    @Test
    void aReportOfNoDraftIsStillOne(@TempDir Path folder) throws IOException {
        String report = Reports.write(new CheckstyleReport(), MadeUpRun.of());

        assertThat(report)
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\"></checkstyle>\n");
        assertThat(Reports.read(report, Parser.CHECKSTYLE, folder)).isEmpty();
    }

    /** A reader takes line 0 for the file as a whole. */
    private static int line(Finding finding) {
        return finding.address().isPresent() ? 0 : finding.region().startLine();
    }
}
