package org.disclosurelint.maven;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.disclosurelint.Linter;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.format.Reading;
import org.jspecify.annotations.NullUnmarked;

/**
 * Does what {@code check} does for the drafts of all modules at once, each by the configuration of its module, and writes the
 * reports into the build folder of the root. Modules that are judged by the same {@code disclosure.yml} share their reports; the
 * build fails after all were judged.
 */
@Mojo(name = "check-aggregate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, aggregator = true)
@NullUnmarked // Maven sets the fields
public final class CheckAggregateMojo extends GateMojo {
    @Override
    void run(Places places, ParameterReader parameters) throws IOException, MojoFailureException {
        if (!project().isExecutionRoot()) {
            return; // a module that inherits the goal: the root judges the drafts of all
        }
        Gate gate = gate(parameters);
        Reading how = reading(parameters);
        LocalDate day = day(parameters).orElseGet(LocalDate::now);
        Modules modules = modules(places, parameters);
        parameters.close();
        if (modules.groups().isEmpty()) {
            getLog().info("no draft in any module: nothing is checked");
            return;
        }
        List<String> stops = new ArrayList<>();
        for (Modules.Group group : modules.groups()) {
            if (modules.groups().size() > 1) {
                getLog().info("by " + group.by() + ":");
            }
            Linter linter = linter(group.configuration(), how, Optional.of(day));
            LintRun run = (forWire() ? linter.forWire() : linter).lint(group.drafts());
            String stop = gate.report(
                    run, group.notRead(), places, reportFolder(places).resolve(group.folder()));
            if (!stop.isEmpty()) {
                stops.add(stop);
            }
        }
        if (!stops.isEmpty()) {
            throw new MojoFailureException(String.join("\n", stops));
        }
    }
}
