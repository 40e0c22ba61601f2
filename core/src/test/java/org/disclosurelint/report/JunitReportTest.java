package org.disclosurelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bjurr.violations.lib.reports.Parser;

class JunitReportTest {
    private static final String REPORT = Reports.write(new JunitReport(), AllCases.run());

    @Test
    void aReportHoldsASuitePerDraftAndACasePerRule() throws Exception {
        Golden.assertSame(REPORT, "report.junit.xml");
    }

    @Test
    void surefireReadsEachCaseAsWeMeanIt() throws Exception {
        LintRun run = AllCases.run();
        List<ReportTestCase> cases = cases(REPORT);

        assertThat(cases).hasSize(run.drafts().size() * 3 + 1);
        assertThat(cases.stream().filter(ReportTestCase::hasSkipped)).hasSize((int) run.drafts().stream()
                .flatMap(d -> d.results().stream())
                .filter(r -> r.notApplicable().isPresent())
                .count());
        assertThat(cases.stream().filter(ReportTestCase::hasFailure))
                .extracting(ReportTestCase::getFullClassName)
                .containsExactly(
                        "drafts/expired_txt",
                        "drafts/Größe, Zahl: 100%|x_txt",
                        "drafts/hostile_txt",
                        "drafts/included_adoc",
                        "drafts/new-mill_txt",
                        "drafts/word_docx",
                        "waivers_yml");
        assertThat(cases.stream().filter(ReportTestCase::hasError)).isEmpty();
    }

    @Test
    void aReaderOfTheFormatFindsTheFailures(@TempDir Path folder) throws Exception {
        assertThat(Reports.read(REPORT, Parser.JUNIT, folder)).hasSize(7);
    }

    @Test
    void whatFailsABuildIsAFailure() throws Exception {
        ReportFormat format = new JunitReport().with(new ReportOptions(Threshold.WARNING, Set.of()));

        assertThat(cases(Reports.write(format, MadeUpRun.of(MadeUpRun.withFindings()))).stream()
                        .filter(ReportTestCase::hasFailure))
                .extracting(ReportTestCase::getName)
                .containsExactly("no-contact", "promise-of-benefit");
    }

    @Test
    void withThresholdNeverNothingFailsAndEverythingIsTold() throws Exception {
        ReportFormat format = new JunitReport().with(new ReportOptions(Threshold.NEVER, Set.of()));
        String report = Reports.write(format, MadeUpRun.of(MadeUpRun.withFindings()));

        assertThat(cases(report)).noneMatch(ReportTestCase::hasFailure);
        assertThat(report).contains("<system-out>").contains("'will benefit' promises");
    }

    @Test
    void aReportOfNoDraftIsStillOne() throws Exception {
        assertThat(Reports.write(new JunitReport(), MadeUpRun.of()))
                .contains("<testsuites name=\"DisclosureLint\" tests=\"0\" failures=\"0\" errors=\"0\">");
    }

    private static List<ReportTestCase> cases(String report) throws Exception {
        TestSuiteXmlParser parser = new TestSuiteXmlParser(new NullConsoleLogger());
        List<ReportTestSuite> suites = parser.parse(new InputStreamReader(
                new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
        assertThat(parser.isValid()).isTrue();
        return suites.stream().flatMap(s -> s.getTestCases().stream()).toList();
    }
}
