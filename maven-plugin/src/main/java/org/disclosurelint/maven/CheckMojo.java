package org.disclosurelint.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Threshold;
import org.disclosurelint.finding.Verdict;
import org.disclosurelint.format.Reading;
import org.disclosurelint.report.ReportFile;
import org.disclosurelint.report.ReportFormat;
import org.disclosurelint.report.ReportOptions;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Judges release drafts by rule packs, prints what it finds, writes the reports, and fails the build if a finding is as heavy
 * as {@code failOn}. A build that passes has no such finding; it says nothing about compliance.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
@NullUnmarked // Maven sets the fields
public final class CheckMojo extends DraftsMojo {
    /** Whether to do nothing. */
    @Parameter(property = "disclosure.skip", defaultValue = "false")
    private boolean skip;

    /** How heavy a finding must be to fail the build: {@code error}, {@code warning}, {@code note} or {@code never}. */
    @Parameter(property = "disclosure.failOn", defaultValue = "error")
    private String failOn;

    /**
     * The reports. Printed: {@code console}, and {@code github}, orders to GitHub's runner, which come with {@code console} by
     * themselves where that runs. Written to a file each: {@code json}, {@code sarif}, {@code junit}, {@code checkstyle},
     * {@code gitlab}, {@code markdown}, {@code html}.
     */
    @Parameter(property = "disclosure.formats", defaultValue = "console,json")
    private List<String> formats;

    /** The results that SARIF has besides findings: {@code pass}, {@code notApplicable}. Code hosts take them for findings. */
    @Parameter(property = "disclosure.sarifKinds")
    private List<String> sarifKinds = List.of();

    /** Whether GitHub's runner reads the log. */
    @Parameter(defaultValue = "${env.GITHUB_ACTIONS}", readonly = true)
    private @Nullable String githubActions;

    /** Whether to print whole rationales, and for each draft each rule that did not apply and why. */
    @Parameter(property = "disclosure.verbose", defaultValue = "false")
    private boolean verbose;

    /**
     * Whether the drafts are judged as they go out: then no waiver that stands in a draft counts, and each that was left in one
     * is an error.
     */
    @Parameter(property = "disclosure.wire", defaultValue = "false")
    private boolean wire;

    /** Maven makes it. */
    public CheckMojo() {
        super("nothing was judged");
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("disclosure.skip is set: no draft is checked");
            return;
        }
        super.execute();
    }

    @Override
    void run(Places places, ParameterReader parameters) throws IOException, MojoFailureException {
        Threshold threshold = parameters.failOn(failOn);
        ReportOptions options = new ReportOptions(threshold, parameters.sarifKinds(sarifKinds));
        ParameterReader.Formats reports = parameters.formats(formats).with(options, "true".equals(githubActions));
        Path reportFolder = reportFolder(places);
        DraftSearch.Found found = drafts(places, parameters);
        Reading how = reading(parameters);
        Optional<LocalDate> day = day(parameters);
        Configuration configuration = configuration(parameters);
        parameters.close();

        if (found.drafts().isEmpty()) {
            getLog().info(found.nothingThere() + ": nothing is checked");
            return;
        }
        Linter linter = linter(configuration, how, day);
        LintRun run = (wire ? linter.forWire() : linter).lint(found.drafts());
        BuildLog log = new BuildLog(getLog(), new MavenInk(), threshold);
        log.print(run, found.notRead(), reports.console(), verbose);
        if (reports.github()) {
            log.annotate(run);
        }
        List<String> written = new ArrayList<>();
        for (ReportFormat format : reports.files()) {
            written.add(places.shown(ReportFile.write(run, format, reportFolder)));
        }
        String where = written.isEmpty() ? "" : "report: " + String.join(", ", written);
        if (!where.isEmpty()) {
            getLog().info(where);
        }
        Verdict verdict = Verdict.of(run, threshold);
        if (!verdict.passed()) {
            throw new MojoFailureException(verdict.summary() + (where.isEmpty() ? "" : "; " + where));
        }
    }
}
