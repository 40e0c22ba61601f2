package org.disclosurelint.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.disclosurelint.Linter;
import org.disclosurelint.author.Service;
import org.disclosurelint.author.StarterFiles;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.format.Reading;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.report.ReportFile;
import org.jspecify.annotations.NullUnmarked;

/**
 * Writes the files with which a repository of releases begins: a {@code disclosure.yml} with what the drafts say of the issuer
 * (its name, its listing, whom to call), a {@code pom.xml} by which {@code mvn verify} judges the drafts, a first rule pack of the
 * company, a file for waivers, and the schemas by which editors complete and check them as one types. Writes into the root of the repository and never over a file that is there.
 */
@Mojo(name = "init", threadSafe = true, requiresProject = false)
@NullUnmarked // Maven sets the fields
public final class InitMojo extends DraftsMojo {
    /**
     * What is to judge drafts besides a build by hand, for which files are written too: {@code github} (a workflow),
     * {@code gitlab}, {@code jenkins}, {@code pre-commit} (a hook of git).
     */
    @Parameter(property = "disclosure.services")
    private List<String> services = List.of();

    /** Maven makes it. */
    public InitMojo() {
        super("nothing was written");
    }

    @Override
    void run(Places places, ParameterReader parameters) throws IOException {
        DraftSearch.Found found = draftsIfAny(places, parameters);
        Reading how = reading(parameters);
        Set<Service> wanted = parameters.services(services);
        parameters.close();
        List<RulePack> packs = RulePacks.of(InitMojo.class.getClassLoader()).byDefault();
        Linter linter = Linter.of(new Configuration(packs, IssuerProfile.UNKNOWN, Map.of()));
        LintRun run = (redacts() ? linter.redacted() : linter).reading(how).lint(found.drafts());
        StarterFiles files = StarterFiles.of(run, packs, wanted);
        List<String> written = ReportFile.write(files, places.root());
        for (String path : files.texts().keySet()) {
            Path file = places.root().resolve(path);
            getLog().info((written.contains(path) ? "wrote " : "left alone, it is there: ") + places.shown(file));
        }
        int drafts = run.drafts().size();
        getLog().info(
                        drafts == 0
                                ? "there is no draft yet to tell of the issuer: fill in disclosure.yml"
                                : "what disclosure.yml says of the issuer was read in " + drafts
                                        + (drafts == 1 ? " draft" : " drafts") + ": check it");
        getLog().info("then run validate-rules, test-rules and check");
    }
}
