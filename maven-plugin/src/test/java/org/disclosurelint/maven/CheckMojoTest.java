package org.disclosurelint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/projects/repository")
@MojoParameter(name = "packs", value = "house")
@MojoParameter(name = "date", value = "2026-11-22")
@MojoParameter(name = "outputDirectory", value = "../../../../target/mojo-reports")
class CheckMojoTest {
    /** No Maven tells these tests a root of a repository, so it is the folder in which they run. */
    private static final String REPOSITORY = "src/test/projects/repository/";

    private static final Path REPORT = Path.of("target/mojo-reports/disclosure-report.json");

    @Test
    @InjectMojo(goal = "check")
    void theDraftsOfAModuleAreThoseInItsFolder(CheckMojo mojo) throws Exception {
        List<String> log = run(mojo);

        assertThat(log)
                .contains(
                        "INFO " + REPOSITORY + "drafts/new-mill.txt: no finding",
                        "INFO 1 draft, 1 rule (house 1.0.0), as of 2026-11-22: no finding");
        assertThat(Files.readString(REPORT)).contains("\"path\" : \"" + REPOSITORY + "drafts/new-mill.txt\"");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "drafts", value = "in-review/new-mill.txt")
    void aFindingOfSeverityErrorIsAFailureThatSaysHowManyWhereAndWhereTheReportIs(CheckMojo mojo) throws Exception {
        List<String> log = new ArrayList<>();

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> run(mojo, log))
                .withMessageMatching("1 error in 1 of 1 draft: " + REPOSITORY
                        + "in-review/new-mill.txt \\(1\\); report: " + "target/mojo-reports/disclosure-report.json");
        assertThat(log).contains("ERROR " + REPOSITORY + "in-review/new-mill.txt:12:38  error  promise-of-growth");
        assertThat(Files.readString(REPORT)).contains("\"rule\" : \"promise-of-growth\"");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "drafts", value = "in-review")
    @MojoParameter(name = "failOn", value = "never")
    void withFailOnNeverFindingsAreOnlyReported(CheckMojo mojo) throws Exception {
        assertThat(run(mojo))
                .contains(
                        "INFO " + REPOSITORY + "in-review/new-mill.txt: 1 error",
                        "WARN not judged, no format reads it: " + REPOSITORY + "in-review/logo.svg");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "drafts", value = "in-review")
    @MojoParameter(name = "excludes", value = "*.svg,new-*")
    void draftsAllExcludedAreAProblemIfSomeWereAskedFor(CheckMojo mojo) {
        assertProblems(
                mojo, "1 problem, nothing was judged", "disclosure.drafts: no draft in " + REPOSITORY + "in-review");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = "**/*.md")
    void aPatternThatMatchesNoDraftIsAProblem(CheckMojo mojo) {
        assertProblems(mojo, "no draft that matches [**/*.md] in " + REPOSITORY + "drafts");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "drafts", value = "pictures")
    void aFolderOfWhichNothingCanBeReadIsAProblem(CheckMojo mojo) {
        assertProblems(
                mojo,
                REPOSITORY + "pictures: no format reads any of the files here: " + REPOSITORY + "pictures/logo.svg");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "drafts", value = "in-reviw")
    void aFolderThatIsNotThereIsToldWithThePlacesTriedAndTheNearestName(CheckMojo mojo) {
        assertProblems(mojo, "no file or folder 'in-reviw'; looked for ", "in-reviw\n", "did you mean 'in-review'?");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "failOn", value = "warnings")
    @MojoParameter(name = "formats", value = "console,jsn")
    @MojoParameter(name = "sarifKinds", value = "pass,notapplicable")
    @MojoParameter(name = "encoding", value = "utf9")
    @MojoParameter(name = "revisionView", value = "finale")
    @MojoParameter(name = "config", value = "disclosre.yml")
    @MojoParameter(name = "drafts", value = "nowhere.txt")
    void allProblemsAreToldAtOnce(CheckMojo mojo) {
        assertProblems(
                mojo,
                "7 problems, nothing was judged",
                "disclosure.failOn: unknown 'warnings', expected one of error, warning, attestation, note, never",
                "did you mean 'warning'?",
                "disclosure.formats: unknown 'jsn', expected one of console, github, json",
                "disclosure.sarifKinds: unknown 'notapplicable', expected one of pass, notApplicable",
                "did you mean 'json'?",
                "disclosure.encoding: unknown 'utf9'",
                "disclosure.revisionView: unknown 'finale', expected one of final, original, all",
                "did you mean 'final'?",
                "disclosure.config: no file 'disclosre.yml'; looked for ",
                "disclosure.drafts: no file or folder 'nowhere.txt'");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "drafts", value = "in-review/new-mill.txt")
    @MojoParameter(name = "formats", value = "console,json,sarif,junit,checkstyle,gitlab,markdown,html")
    @MojoParameter(name = "githubActions", value = "true")
    @MojoParameter(name = "redact", value = "true")
    void aRedactedRunLeavesTheWordsOfTheDraftOutOfEveryFileAndOfTheLog(CheckMojo mojo) throws Exception {
        List<String> log = new ArrayList<>();

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> run(mojo, log))
                .satisfies(e -> log.add(e.getMessage()));

        for (String ending : List.of("json", "sarif", "junit.xml", "checkstyle.xml", "gitlab.json", "md", "html")) {
            log.add(Files.readString(REPORT.resolveSibling("disclosure-report." + ending)));
        }
        assertThat(log).noneMatch(l -> l.contains("will increase"));
        assertThat(log).filteredOn(l -> l.contains("promise-of-growth")).hasSizeGreaterThan(7);
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "drafts", value = "in-review/new-mill.txt")
    @MojoParameter(name = "failOn", value = "never")
    @MojoParameter(name = "githubActions", value = "true")
    void whereGithubRunsFindingsAreAlsoOrdersAtTheBeginningOfALine(CheckMojo mojo) throws Exception {
        assertThat(run(mojo))
                .anyMatch(l -> l.startsWith(
                        "INFO for GitHub:\n::error file=" + REPOSITORY + "in-review/new-mill.txt,line=12"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "drafts", value = "in-review/new-mill.txt")
    @MojoParameter(name = "failOn", value = "never")
    @MojoParameter(name = "githubActions", value = "true")
    @MojoParameter(name = "formats", value = "json")
    void whoeverDoesNotWantTheConsoleHasNoOrdersEither(CheckMojo mojo) throws Exception {
        assertThat(run(mojo)).noneMatch(l -> l.contains("::error"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "redact", value = "yes")
    @MojoParameter(name = "drafts", value = "in-review/new-mill.txt")
    void redactionThatIsAskedForInOtherWordsIsAProblemAndPrintsNothing(CheckMojo mojo) {
        assertProblems(mojo, "disclosure.redact: 'yes' is neither 'true' nor 'false'");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "packs", value = "hose")
    void aPackThatIsNotThereIsAProblem(CheckMojo mojo) {
        assertProblems(mojo, "hose: no such pack");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "config", value = "all-off.yml")
    void noRuleInForceIsAProblem(CheckMojo mojo) {
        assertProblems(mojo, REPOSITORY + "all-off.yml: no rules: every rule is switched off");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "formats", value = "json")
    @MojoParameter(name = "drafts", value = "in-review/new-mill.txt")
    @MojoParameter(name = "failOn", value = "never")
    void withoutTheConsoleFormatThereIsOnlyTheSummary(CheckMojo mojo) throws Exception {
        assertThat(run(mojo))
                .contains("INFO " + REPOSITORY + "in-review/new-mill.txt: 1 error")
                .noneMatch(l -> l.startsWith("ERROR"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "drafts", value = "nowhere.txt")
    void skippedMeansThatNothingIsLookedAt(CheckMojo mojo) throws Exception {
        assertThat(run(mojo)).containsExactly("INFO disclosure.skip is set: no draft is checked");
    }

    @Test
    @Basedir("src/test/projects/bare")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "packs", value = "../repository/house")
    void aModuleWithoutDraftsIsPassedOverWithALineThatSaysSo(CheckMojo mojo) throws Exception {
        assertThat(run(mojo)).containsExactly("INFO no folder src/test/projects/bare/drafts: nothing is checked");
    }

    @Test
    @Basedir("src/test/projects/bare")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "packs", value = "../repository/house")
    @MojoParameter(name = "failIfNoDrafts", value = "true")
    void aModuleWithoutDraftsIsAProblemIfItMustHaveSome(CheckMojo mojo) {
        assertProblems(mojo, "disclosure.drafts: no folder src/test/projects/bare/drafts");
    }

    private static void assertProblems(CheckMojo mojo, String... said) {
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(() -> run(mojo))
                .satisfies(e -> assertThat(e.getMessage()).contains(said))
                .withNoCause();
    }

    private static List<String> run(CheckMojo mojo) throws Exception {
        List<String> log = new ArrayList<>();
        run(mojo, log);
        return log;
    }

    private static void run(CheckMojo mojo, List<String> log) throws Exception {
        mojo.setLog(new Recorded(log));
        Files.deleteIfExists(REPORT);
        mojo.execute();
    }

    /** A log that keeps what it is told. */
    private static final class Recorded extends SystemStreamLog {
        private final List<String> lines;

        Recorded(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void info(CharSequence line) {
            lines.add("INFO " + line);
        }

        @Override
        public void warn(CharSequence line) {
            lines.add("WARN " + line);
        }

        @Override
        public void error(CharSequence line) {
            lines.add("ERROR " + line);
        }
    }
}
