package org.disclosurelint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.disclosurelint.Linter;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.report.ReportFile;
import org.disclosurelint.report.ReportFormat;
import org.disclosurelint.report.ReportFormats;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What the goals share that make a page of a Maven site: they judge, but stop nothing. In a site ({@link #generate}) the page is
 * the site's, and the report for a lawyer stands beside it; called alone, only that report is written.
 */
@NullUnmarked // Maven sets the fields
abstract class SiteMojo extends DraftsMojo implements MavenReport {
    private static final String FOR_READERS = "html";

    /** Whether to do nothing. */
    @Parameter(property = "disclosure.skip", defaultValue = "false")
    private boolean skip;

    /** Whether the drafts are judged as they go out: then no waiver that stands in a draft counts. */
    @Parameter(property = "disclosure.wire", defaultValue = "false")
    private boolean wire;

    /** Where the report is written if the goal is called alone; in a site, the site says where. */
    @Parameter(defaultValue = "${project.build.directory}/reports", readonly = true)
    private File reportDirectory;

    private @Nullable Sink page;

    SiteMojo() {
        super("no report was made");
    }

    /** A run and where its reports stand below the folder of all, which is empty for one. */
    record Run(String folder, String by, LintRun run, List<String> notRead) {}

    /** Judges what is to be judged. */
    abstract List<Run> judge(Places places, ParameterReader parameters) throws IOException;

    @Override
    final void run(Places places, ParameterReader parameters) throws IOException {
        if (skip) {
            parameters.close();
            getLog().info("disclosure.skip is set: no report is made");
            return;
        }
        List<Run> runs = judge(places, parameters);
        if (runs.isEmpty()) {
            getLog().info("no draft: no report is made");
            return;
        }
        // The site's own page has the name that the report would have.
        Path folder = page == null
                ? reportDirectory.toPath()
                : reportDirectory.toPath().resolve(getOutputName() + "-files");
        Optional<ReportFormat> format =
                ReportFormats.load(SiteMojo.class.getClassLoader()).named(FOR_READERS);
        List<SitePage.Section> sections = new ArrayList<>();
        for (Run run : runs) {
            Optional<String> link = Optional.empty();
            if (format.isPresent()) {
                Path file = ReportFile.write(run.run(), format.get(), folder.resolve(run.folder()));
                link = Optional.of(
                        reportDirectory.toPath().relativize(file).toString().replace('\\', '/'));
                getLog().info("report: " + places.shown(file));
            }
            run.notRead().forEach(path -> getLog().warn("not judged, no format reads it: " + path));
            sections.add(new SitePage.Section(run.by(), run.run(), link));
        }
        if (page != null) {
            new SitePage(page, getName(Locale.ROOT)).write(sections);
        }
    }

    /** The same linter for drafts as they go out, if that was asked for. */
    final Linter asAsked(Linter linter) {
        return wire ? linter.forWire() : linter;
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        page = sink;
        try {
            execute();
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        } finally {
            page = null;
        }
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        reportDirectory = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportDirectory;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }

    @Override
    public boolean canGenerateReport() {
        return !skip;
    }
}
