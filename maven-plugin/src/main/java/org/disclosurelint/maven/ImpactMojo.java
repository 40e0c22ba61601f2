package org.disclosurelint.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.disclosurelint.author.Impact;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.Threshold;
import org.disclosurelint.format.Reading;
import org.disclosurelint.report.ImpactConsole;
import org.disclosurelint.report.ReportFile;
import org.jspecify.annotations.NullUnmarked;

/**
 * Shows what a change of rules does to drafts already written: which of them a build would now judge otherwise, finding by
 * finding, as a table and as a page for the browser. Judges the drafts twice, by the rules as they stand and by older ones, and
 * fails nothing.
 */
@Mojo(name = "impact", threadSafe = true, requiresProject = false)
@NullUnmarked // Maven sets the fields
public final class ImpactMojo extends DraftsMojo {
    /**
     * The older rules. A single pack, as the folder of its {@code pack.yaml} or as a jar, stands for the pack of the same name
     * and leaves all else as it is now. A folder with an older state of the repository, or any name by which git knows a commit
     * ({@code main}, {@code v1.2}, {@code HEAD~3}), gives all rule packs and the configuration; nothing is checked out.
     */
    @Parameter(property = "against", required = true)
    private String against;

    /** How heavy a finding must be to fail a build: {@code error}, {@code warning}, {@code note} or {@code never}. */
    @Parameter(property = "disclosure.failOn", defaultValue = "error")
    private String failOn;

    /** Maven makes it. */
    public ImpactMojo() {
        super("nothing was compared");
    }

    @Override
    void run(Places places, ParameterReader parameters) throws IOException {
        Threshold threshold = parameters.failOn(failOn);
        Path reportFolder = reportFolder(places);
        DraftSearch.Found found = drafts(places, parameters);
        Reading how = reading(parameters);
        Optional<LocalDate> day = day(parameters);
        Configuration newer = configuration(parameters);
        parameters.close();
        if (found.drafts().isEmpty()) {
            getLog().info(found.nothingThere() + ": nothing is compared");
            return;
        }
        OlderRules.Found older = new OlderRules(places, reportFolder.resolve("older-rules")).read(against, ofOlder -> {
            Configuration configuration = configuration(ofOlder);
            ofOlder.close();
            return configuration;
        });
        // The rules are compared: what the repository accepts is the same for both.
        Configuration before = older.configuration().accepting(newer.acceptance());
        Impact impact = Impact.between(
                linter(before, how, day).lint(found.drafts()),
                linter(newer, how, day).lint(found.drafts()),
                older.name(),
                threshold);
        new BuildLog(getLog(), new MavenInk(), threshold)
                .print(out -> ImpactConsole.in(new MavenInk()).write(impact, out));
        getLog().info("report: "
                + ReportFile.write(impact, reportFolder).stream()
                        .map(places::shown)
                        .collect(Collectors.joining(", ")));
    }
}
