package org.disclosurelint.maven;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.format.Reading;
import org.jspecify.annotations.NullUnmarked;

/**
 * Does what {@code report} does for the drafts of all modules at once, each by the configuration of its module, as one page of the
 * site of the root.
 */
@Mojo(name = "report-aggregate", threadSafe = true, aggregator = true)
@NullUnmarked // Maven sets the fields
public final class ReportAggregateMojo extends SiteMojo {
    @Override
    List<Run> judge(Places places, ParameterReader parameters) throws IOException {
        Reading how = reading(parameters);
        LocalDate day = day(parameters).orElseGet(LocalDate::now);
        Modules modules = modules(places, parameters);
        parameters.close();
        List<Run> runs = new ArrayList<>();
        for (Modules.Group group : modules.groups()) {
            LintRun run = asAsked(linter(group.configuration(), how, Optional.of(day)))
                    .lint(group.drafts());
            runs.add(new Run(group.folder(), group.by(), run, group.notRead()));
        }
        return runs;
    }

    /** A site is made for each module, and each inherits the reports of the root. */
    @Override
    public boolean canGenerateReport() {
        return super.canGenerateReport() && project().isExecutionRoot();
    }

    @Override
    public String getOutputName() {
        return "disclosure-report-aggregate";
    }

    @Override
    public String getName(Locale locale) {
        return "Disclosure (all modules)";
    }

    @Override
    public String getDescription(Locale locale) {
        return "What the press-release drafts of all modules say and lack, on what authority, and what would clear it.";
    }
}
