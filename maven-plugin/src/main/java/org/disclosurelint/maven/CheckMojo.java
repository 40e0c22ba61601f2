package org.disclosurelint.maven;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Threshold;
import org.disclosurelint.finding.Verdict;
import org.disclosurelint.report.ReportFile;
import org.disclosurelint.report.ReportFormat;
import org.disclosurelint.source.FileSelection;
import org.disclosurelint.source.ProblemsException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Judges release drafts by rule packs, prints what it finds, writes the reports, and fails the build if a finding is as heavy
 * as {@code failOn}. A build that passes has no such finding; it says nothing about compliance.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
@NullUnmarked // Maven sets the fields
public final class CheckMojo extends AbstractMojo {
    /** Whether to do nothing. */
    @Parameter(property = "disclosure.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The draft, or the folder with the drafts, which is read with its subfolders. Looked for in the module, then in the root of
     * the repository. Without it the folder {@code drafts} of the module, if it has one.
     */
    @Parameter(property = "disclosure.drafts")
    private @Nullable String drafts;

    /**
     * Of a folder, the files that are drafts: patterns such as {@code **}{@code /*.md}. Without any, every file that some format
     * reads; with one, each file that matches must be readable.
     */
    @Parameter(property = "disclosure.includes")
    private List<String> includes = List.of();

    /** Of a folder, the files that are not drafts, though included. Hidden files never are. */
    @Parameter(property = "disclosure.excludes")
    private List<String> excludes = List.of();

    /**
     * The configuration of the repository. Looked for in the module, then in the root of the repository. Without it
     * {@code disclosure.yml}, if there is one.
     */
    @Parameter(property = "disclosure.config")
    private @Nullable String config;

    /**
     * The rule packs to judge by instead of those that the configuration names: names of packs on the class path of this plugin,
     * or folders.
     */
    @Parameter(property = "disclosure.packs")
    private List<String> packs = List.of();

    /** How heavy a finding must be to fail the build: {@code error}, {@code warning}, {@code note} or {@code never}. */
    @Parameter(property = "disclosure.failOn", defaultValue = "error")
    private String failOn;

    /**
     * Whether it is a failure that there is no draft. Without it, if drafts were asked for by {@code drafts} or
     * {@code includes}.
     */
    @Parameter(property = "disclosure.failIfNoDrafts")
    private @Nullable Boolean failIfNoDrafts;

    /** The reports: {@code console} and the names of formats that write a file, such as {@code json}. */
    @Parameter(property = "disclosure.formats", defaultValue = "console,json")
    private List<String> formats;

    /**
     * The folder of the report files, relative to the module. Without it {@code disclosure} in the build folder of the module,
     * {@code target/disclosure}.
     */
    @Parameter(property = "disclosure.outputDirectory")
    private @Nullable String outputDirectory;

    /** The encoding of the drafts, such as {@code windows-1252}. Without it, told from the bytes of each draft. */
    @Parameter(property = "disclosure.encoding")
    private @Nullable String encoding;

    /** Whether to print whole rationales, and for each draft each rule that did not apply and why. */
    @Parameter(property = "disclosure.verbose", defaultValue = "false")
    private boolean verbose;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private PluginDescriptor plugin;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("disclosure.skip is set: no draft is checked");
            return;
        }
        try {
            check();
        } catch (ProblemsException e) {
            throw new MojoExecutionException(counted(e) + ", nothing was judged:\n\n" + e.getMessage() + "\n");
        } catch (IOException e) {
            throw new MojoExecutionException("a file could not be read or written: " + e, e);
        }
    }

    private void check() throws IOException, MojoExecutionException, MojoFailureException {
        Places places = Places.of(session, project);
        ParameterReader parameters = new ParameterReader(places);
        parameters.onlyKnown(session.getUserProperties(), plugin);
        Threshold threshold = parameters.failOn(failOn);
        ParameterReader.Formats reports = parameters.formats(formats);
        Path reportFolder = places.reportFolder(outputDirectory, project);
        FileSelection selection = new FileSelection(stripped(includes), stripped(excludes));
        DraftSearch.Found found = parameters.drafts(
                new DraftSearch(places, selection, reportFolder), Optional.ofNullable(drafts), failIfNoDrafts);
        Optional<Charset> charset = parameters.encoding(encoding);
        Configuration configuration = parameters.configuration(config, packs);
        parameters.close();

        if (found.drafts().isEmpty()) {
            getLog().info(found.nothingThere() + ": nothing is checked");
            return;
        }
        Linter linter = Linter.of(configuration);
        LintRun run = charset.map(linter::reading).orElse(linter).lint(found.drafts());
        new BuildLog(getLog(), new MavenInk(), threshold).print(run, found.notRead(), reports.console(), verbose);
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

    /** A list on the command line may have blanks after its commas. */
    private static List<String> stripped(List<String> list) {
        return list.stream().map(String::strip).toList();
    }

    private static String counted(ProblemsException e) {
        int count = e.problems().size();
        return count + (count == 1 ? " problem" : " problems");
    }
}
