package org.disclosurelint.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.format.Reading;
import org.disclosurelint.source.FileSelection;
import org.disclosurelint.source.Problem;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What all goals share that read drafts: which files are meant. */
@NullUnmarked // Maven sets the fields
abstract class DraftsMojo extends DisclosureMojo {
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
     * Whether it is a failure that there is no draft. Without it, if drafts were asked for by {@code drafts} or
     * {@code includes}.
     */
    @Parameter(property = "disclosure.failIfNoDrafts")
    private @Nullable Boolean failIfNoDrafts;

    /** The encoding of the drafts, such as {@code windows-1252}. Without it, told from the bytes of each draft. */
    @Parameter(property = "disclosure.encoding")
    private @Nullable String encoding;

    /**
     * Which side of tracked changes is judged in Word documents: {@code final} as if every change were accepted, {@code original} as
     * if every one were rejected, {@code all} what was put in and what was taken out.
     */
    @Parameter(property = "disclosure.revisionView", defaultValue = "final")
    private String revisionView = "final";

    /**
     * The day of evaluation, such as {@code 2026-11-22}: waivers must hold on it, and drafts without a date are judged by it.
     * Without it, today. With the same day the same inputs give the same reports.
     */
    @Parameter(property = "disclosure.date")
    private @Nullable String date;

    /**
     * The folder of the report files, relative to the module. Without it {@code disclosure} in the build folder of the module,
     * {@code target/disclosure}.
     */
    @Parameter(property = "disclosure.outputDirectory")
    private @Nullable String outputDirectory;

    /**
     * Whether reports, console and problems hold no word of a draft, only places, rules and hashes. Paths of drafts stay. Not
     * for copies of drafts, which are drafts.
     */
    @Parameter(property = "disclosure.redact", defaultValue = "false")
    private String redact = "false"; // not a boolean: Maven takes every word but "true" for false

    DraftsMojo(String undone) {
        super(undone);
    }

    final Path reportFolder(Places places) {
        return places.reportFolder(outputDirectory, project());
    }

    /** The drafts that are meant; what is wrong with them is kept by the reader of the parameters. */
    final DraftSearch.Found drafts(Places places, ParameterReader parameters) throws IOException {
        return parameters.drafts(search(places), Optional.ofNullable(drafts), failIfNoDrafts);
    }

    /** The same for a goal that can do without a draft. */
    final DraftSearch.Found draftsIfAny(Places places, ParameterReader parameters) throws IOException {
        boolean needed = failIfNoDrafts != null ? failIfNoDrafts : drafts != null;
        return parameters.drafts(search(places), Optional.ofNullable(drafts), needed);
    }

    /** The drafts of all modules of the build; what is wrong with them is kept by the reader of the parameters. */
    final Modules modules(Places root, ParameterReader parameters) throws IOException {
        Modules modules = new Modules(root.root());
        boolean any = false;
        for (MavenProject project : session().getProjects()) {
            Places module = root.ofModule(project.getBasedir().toPath());
            ParameterReader there = new ParameterReader(module);
            DraftSearch.Found found = there.draftsOfModule(search(module, project), Optional.ofNullable(drafts));
            any |= !found.drafts().isEmpty();
            if (!found.drafts().isEmpty() || !found.notRead().isEmpty()) {
                Modules.By by = by(there);
                modules.add(by, modules.configuration(by, () -> configuration(there)), found, module.module());
            }
            parameters.also(there);
        }
        if (!any) {
            parameters.noDrafts(
                    "no draft in any module",
                    failIfNoDrafts != null ? failIfNoDrafts : drafts != null || !includes.isEmpty());
        }
        return modules;
    }

    /** How the drafts are to be read, and whether to redact. */
    final Reading reading(ParameterReader parameters) {
        parameters.flag("redact", redact);
        return new Reading(parameters.encoding(encoding), parameters.revisionView(revisionView));
    }

    /** The day of evaluation, if one was asked for. */
    final Optional<LocalDate> day(ParameterReader parameters) {
        return parameters.date(date);
    }

    /** A linter for this day, or for today, and for drafts read so; redacts if that was asked for. */
    final Linter linter(Configuration configuration, Reading how, Optional<LocalDate> day) {
        Linter linter = whole(configuration, how, day);
        Linter telling = isOnTerminal() ? linter.telling(new ProgressLog(getLog()::info, System::nanoTime)) : linter;
        return redacts() ? telling.redacted() : telling;
    }

    /** The same, whatever was asked for: for copies of drafts. */
    static Linter whole(Configuration configuration, Reading how, Optional<LocalDate> day) {
        Linter linter = Linter.of(configuration).reading(how);
        return day.map(linter::on).orElse(linter);
    }

    /** Whether no word of a draft may be shown: a word that is no answer is not taken for a no. */
    final boolean redacts() {
        return ParameterReader.isOn(redact);
    }

    /** A line of a waiver file may quote a draft. */
    @Override
    final Problem shown(Problem problem) {
        return redacts() && problem.region().isPresent()
                ? new Problem(problem.path(), problem.region(), "", problem.message(), problem.hint())
                : problem;
    }

    /** Whether to look for drafts is worth while. */
    final boolean mayHaveDrafts() {
        return drafts != null
                || !includes.isEmpty()
                || Files.isDirectory(project().getBasedir().toPath().resolve(DraftSearch.FOLDER));
    }

    private DraftSearch search(Places places) {
        return search(places, project());
    }

    private DraftSearch search(Places places, MavenProject of) {
        return new DraftSearch(
                places,
                new FileSelection(stripped(includes), stripped(excludes)),
                places.reportFolder(outputDirectory, of));
    }

    /** A list on the command line may have blanks after its commas. */
    private static List<String> stripped(List<String> list) {
        return list.stream().map(String::strip).toList();
    }
}
