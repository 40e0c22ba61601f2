package org.disclosurelint.maven;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.format.Reading;
import org.jspecify.annotations.NullUnmarked;

/** Makes a page of the Maven site of what the drafts of a module say and lack. Called alone, writes the report as one HTML file. */
@Mojo(name = "report", threadSafe = true)
@NullUnmarked // Maven sets the fields
public final class ReportMojo extends SiteMojo {
    @Override
    List<Run> judge(Places places, ParameterReader parameters) throws IOException {
        DraftSearch.Found found = drafts(places, parameters);
        Reading how = reading(parameters);
        Optional<LocalDate> day = day(parameters);
        Configuration configuration = configuration(parameters);
        parameters.close();
        if (found.drafts().isEmpty()) {
            return List.of();
        }
        LintRun run = asAsked(linter(configuration, how, day)).lint(found.drafts());
        return List.of(new Run("", "", run, found.notRead()));
    }

    @Override
    public boolean canGenerateReport() {
        return super.canGenerateReport() && mayHaveDrafts();
    }

    @Override
    public String getOutputName() {
        return "disclosure-report";
    }

    @Override
    public String getName(Locale locale) {
        return "Disclosure";
    }

    @Override
    public String getDescription(Locale locale) {
        return "What the press-release drafts say and lack, on what authority, and what would clear it.";
    }
}
