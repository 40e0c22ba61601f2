package org.disclosurelint.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Threshold;
import org.disclosurelint.finding.Verdict;
import org.disclosurelint.report.ReportFile;
import org.disclosurelint.report.ReportFormat;
import org.disclosurelint.report.ReportOptions;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What the goals share that stop a build: what is reported, and what a finding must weigh to stop it. */
@NullUnmarked // Maven sets the fields
abstract class GateMojo extends DraftsMojo {
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

    GateMojo() {
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

    final Gate gate(ParameterReader parameters) {
        Threshold threshold = parameters.failOn(failOn);
        ReportOptions options = new ReportOptions(threshold, parameters.sarifKinds(sarifKinds));
        return new Gate(threshold, parameters.formats(formats).with(options, "true".equals(githubActions)));
    }

    final boolean forWire() {
        return wire;
    }

    /** What is reported of runs, and what stops the build. */
    final class Gate {
        private final Threshold threshold;
        private final ParameterReader.Formats reports;

        private Gate(Threshold threshold, ParameterReader.Formats reports) {
            this.threshold = threshold;
            this.reports = reports;
        }

        /**
         * Prints a run and writes its reports.
         *
         * @param notRead files that no format reads
         * @return why the build may not pass, or the empty string
         */
        String report(LintRun run, List<String> notRead, Places places, Path reportFolder) throws IOException {
            BuildLog log = new BuildLog(getLog(), new MavenInk(), threshold);
            log.print(run, notRead, reports.console(), verbose);
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
            return verdict.passed() ? "" : verdict.summary() + (where.isEmpty() ? "" : "; " + where);
        }
    }
}
