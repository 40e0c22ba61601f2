package org.disclosurelint.maven;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.evidence.EvidencePack;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.format.Reading;
import org.disclosurelint.report.ReportFormats;
import org.jspecify.annotations.NullUnmarked;

/**
 * Judges release drafts and packs what was judged, by which rules and with what result into one archive for counsel's file. It
 * records findings and fails for none; {@code check} does that. What was packed is proved by {@code verify-evidence}.
 */
@Mojo(name = "evidence", threadSafe = true, requiresProject = false)
@NullUnmarked // Maven sets the fields
public final class EvidenceMojo extends DraftsMojo {
    /** Whether to do nothing. */
    @Parameter(property = "disclosure.skip", defaultValue = "false")
    private boolean skip;

    /** Whether the drafts are judged as they go out: then no waiver that stands in a draft counts. */
    @Parameter(property = "disclosure.wire", defaultValue = "false")
    private boolean wire;

    /** Maven makes it. */
    public EvidenceMojo() {
        super("no evidence pack was made");
    }

    @Override
    void run(Places places, ParameterReader parameters) throws IOException {
        if (skip) {
            parameters.close();
            getLog().info("disclosure.skip is set: no evidence pack is made");
            return;
        }
        DraftSearch.Found found = drafts(places, parameters);
        Reading how = reading(parameters);
        Optional<LocalDate> day = day(parameters);
        Configuration configuration = configuration(parameters);
        parameters.close();
        if (found.drafts().isEmpty()) {
            getLog().info(found.nothingThere() + ": no evidence pack is made");
            return;
        }
        Linter linter = linter(configuration, how, day);
        LintRun run = (wire ? linter.forWire() : linter).lint(found.drafts());
        EvidencePack.Written pack = EvidencePack.of(run, how, ReportFormats.load(EvidenceMojo.class.getClassLoader()))
                .write(reportFolder(places));
        found.notRead().forEach(path -> getLog().warn("not judged and not packed, no format reads it: " + path));
        getLog().info("evidence: " + places.shown(pack.file()) + ", " + pack.parts() + " parts; "
                + found.drafts().size() + (found.drafts().size() == 1 ? " draft" : " drafts") + " as of "
                + run.evaluation().on() + ": " + run.counts()
                + " (recorded; this goal fails for none)");
        getLog().info("SHA-256 of the pack:         " + pack.sha256());
        getLog().info("SHA-256 of its manifest:     " + pack.manifestSha256());
        getLog().info("keep the first where the pack is not: only that proves later that this is the pack made now");
    }
}
