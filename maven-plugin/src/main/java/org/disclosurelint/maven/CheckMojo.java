package org.disclosurelint.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.format.Reading;
import org.jspecify.annotations.NullUnmarked;

/**
 * Judges release drafts by rule packs, prints what it finds, writes the reports, and fails the build if a finding is as heavy
 * as {@code failOn}. A build that passes has no such finding; it says nothing about compliance.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
@NullUnmarked // Maven sets the fields
public final class CheckMojo extends GateMojo {
    @Override
    void run(Places places, ParameterReader parameters) throws IOException, MojoFailureException {
        Gate gate = gate(parameters);
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
        LintRun run = (forWire() ? linter.forWire() : linter).lint(found.drafts());
        String stop = gate.report(run, found.notRead(), places, reportFolder);
        if (!stop.isEmpty()) {
            throw new MojoFailureException(stop);
        }
    }
}
