package org.disclosurelint.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.disclosurelint.RuleExamples;
import org.disclosurelint.author.ExampleRun;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.Threshold;
import org.disclosurelint.report.ExamplesConsole;
import org.jspecify.annotations.NullUnmarked;

/**
 * Tests every rule by the examples in its file: prints for each rule in how many it finds something and on how many it is
 * silent, and for each example that fails what was expected and what was found. Fails the build if an example fails, or if a
 * rule is fired by none.
 */
@Mojo(name = "test-rules", defaultPhase = LifecyclePhase.TEST, threadSafe = true, requiresProject = false)
@NullUnmarked // Maven sets the fields
public final class TestRulesMojo extends DisclosureMojo {
    /** Maven makes it. */
    public TestRulesMojo() {
        super("nothing was tested");
    }

    @Override
    void run(Places places, ParameterReader parameters) throws MojoFailureException {
        Configuration configuration = configuration(parameters);
        parameters.close();
        ExampleRun run = RuleExamples.of(configuration).run();
        BuildLog log = new BuildLog(getLog(), new MavenInk(), Threshold.ERROR);
        log.print(out -> ExamplesConsole.in(new MavenInk()).write(run, out));
        if (!run.passed()) {
            throw new MojoFailureException(ExamplesConsole.summary(run));
        }
    }
}
