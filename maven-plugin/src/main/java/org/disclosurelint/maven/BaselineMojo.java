package org.disclosurelint.maven;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.disclosurelint.config.Baseline;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.format.Reading;
import org.disclosurelint.report.BaselineFile;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.triage.BaselineText;
import org.jspecify.annotations.NullUnmarked;

/**
 * Accepts the findings that stand in drafts as they are, by writing them into the baseline that the configuration names. No
 * other goal writes it. What it cannot accept it tells.
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
@NullUnmarked // Maven sets the fields
public final class BaselineMojo extends DraftsMojo {
    /** Maven makes it. */
    public BaselineMojo() {
        super("no baseline was written");
    }

    @Override
    void run(Places places, ParameterReader parameters) throws IOException {
        DraftSearch.Found found = drafts(places, parameters);
        Reading how = reading(parameters);
        Optional<LocalDate> day = day(parameters);
        Configuration configuration = configuration(parameters);
        parameters.close();
        Baseline before = configuration.acceptance().baseline().orElseThrow(BaselineMojo::noneNamed);
        if (found.drafts().isEmpty()) {
            getLog().info(found.nothingThere() + ": the baseline stays as it is");
            return;
        }
        BaselineText after = BaselineText.of(linter(configuration, how, day).lint(found.drafts()));
        for (BaselineText.LeftOut left : after.leftOut()) {
            Finding finding = left.finding();
            getLog().warn("not for a baseline: " + finding.path() + ":"
                    + finding.region().startLine() + ":"
                    + finding.region().startColumn() + "  " + finding.severity().id() + "  "
                    + finding.rule().id() + ": " + left.why());
        }
        if (after.isNew() || !before.exists()) {
            BaselineFile.write(after, places.root().resolve(before.path()));
        }
        getLog().info("baseline: " + after.entries() + (after.entries() == 1 ? " finding in " : " findings in ")
                + before.path() + ", " + after.added() + " added, " + after.removed() + " removed");
    }

    private static ProblemsException noneNamed() {
        return new ProblemsException(List.of(new Problem(
                Configuration.FILE_NAME,
                Optional.empty(),
                "",
                "names no baseline",
                Optional.of("write into it: 'baseline: disclosure-baseline.txt'"))));
    }
}
