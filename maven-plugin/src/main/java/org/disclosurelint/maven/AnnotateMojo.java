package org.disclosurelint.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.format.Reading;
import org.disclosurelint.report.AnnotatedDraft;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.jspecify.annotations.NullUnmarked;

/**
 * Writes what is found in drafts kept as {@code .docx} into copies of them, as Word comments on the words that are meant: what was
 * found, why, on what authority, and what would clear it. The copies stand under {@code annotated} in the folder of the reports;
 * the drafts stay as they are. In a copy of a copy the comments of the time before are replaced, not doubled.
 */
@Mojo(name = "annotate", threadSafe = true, requiresProject = false)
@NullUnmarked // Maven sets the fields
public final class AnnotateMojo extends DraftsMojo {
    /** Maven makes it. */
    public AnnotateMojo() {
        super("nothing was annotated");
    }

    @Override
    void run(Places places, ParameterReader parameters) throws IOException {
        Path folder = reportFolder(places).resolve("annotated");
        DraftSearch.Found found = drafts(places, parameters);
        Reading how = reading(parameters);
        Optional<LocalDate> day = day(parameters);
        Configuration configuration = configuration(parameters);
        parameters.close();
        if (found.drafts().isEmpty()) {
            getLog().info(found.nothingThere() + ": nothing is annotated");
            return;
        }
        linter(configuration, how, day).lint(found.drafts()); // what cannot be read is told as redaction wants it
        LintRun run = whole(configuration, how, day).lint(found.drafts());
        List<Problem> problems = new ArrayList<>();
        int copies = 0;
        for (DraftResult draft : run.drafts()) {
            if (AnnotatedDraft.isWord(draft)) {
                try {
                    AnnotatedDraft copy =
                            AnnotatedDraft.of(draft, run.evaluation().on());
                    String where = places.shown(copy.write(folder));
                    getLog().info("annotated: " + where + ", " + copy.comments()
                            + (copy.comments() == 1 ? " comment" : " comments"));
                    copies++;
                } catch (ProblemsException e) {
                    problems.addAll(e.problems());
                }
            }
        }
        if (copies == 0 && !problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        problems.forEach(p -> getLog().warn(p.render()));
        int others = run.drafts().size() - copies - problems.size();
        if (others > 0) {
            getLog().info(others + (others == 1 ? " draft is" : " drafts are") + " not kept in Word");
        }
    }
}
