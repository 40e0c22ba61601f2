package org.disclosurelint.maven;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What all goals share: where rules and configuration are, and how a problem is told. An input that is wrong ends the build by
 * a {@link MojoExecutionException} that tells every problem; what a goal is there to find, by a {@link MojoFailureException}.
 */
@NullUnmarked // Maven sets the fields
abstract class DisclosureMojo extends AbstractMojo {
    /**
     * The configuration of the repository. Looked for in the module, then in the root of the repository. Without it
     * {@code disclosure.yml}, if there is one.
     */
    @Parameter(property = "disclosure.config")
    private @Nullable String config;

    /**
     * The rule packs to go by instead of those that the configuration names: names of packs on the class path of this plugin,
     * folders or jars, each pinned to a version if {@code @1.2.0} follows.
     */
    @Parameter(property = "disclosure.packs")
    private List<String> packs = List.of();

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private PluginDescriptor plugin;

    private final String undone;

    /** @param undone what was not done if an input is wrong: {@code nothing was judged} */
    DisclosureMojo(String undone) {
        this.undone = undone;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            Places places = Places.of(session, project);
            ParameterReader parameters = new ParameterReader(places);
            parameters.onlyKnown(session.getUserProperties(), plugin);
            run(places, parameters);
        } catch (ProblemsException e) {
            String told =
                    e.problems().stream().map(this::shown).map(Problem::render).collect(Collectors.joining("\n\n"));
            throw new MojoExecutionException(counted(e) + ", " + undone + ":\n\n" + told + "\n");
        } catch (IOException e) {
            throw new MojoExecutionException("a file could not be read or written: " + e, e);
        }
    }

    /**
     * Does what the goal is for.
     *
     * @param parameters keeps what is wrong with a parameter; to be closed before anything is done
     * @throws ProblemsException if an input is wrong
     */
    abstract void run(Places places, ParameterReader parameters) throws IOException, MojoFailureException;

    /** By what drafts are judged here; what is wrong with it is kept by the reader of the parameters. */
    final Configuration configuration(ParameterReader parameters) {
        return parameters.configuration(config, packs);
    }

    /** Whether somebody sits before the screen: Maven colors its log only there, and services that build say that they are none. */
    final boolean isOnTerminal() {
        return session.getRequest().isInteractiveMode() && MessageUtils.isColorEnabled();
    }

    /** By what the drafts of a module are judged. */
    final Modules.By by(ParameterReader parameters) {
        return new Modules.By(parameters.configurationFile(config), parameters.packs(packs));
    }

    final MavenSession session() {
        return session;
    }

    final MavenProject project() {
        return project;
    }

    /** What the log may tell of a problem. */
    Problem shown(Problem problem) {
        return problem;
    }

    private static String counted(ProblemsException e) {
        int count = e.problems().size();
        return count + (count == 1 ? " problem" : " problems");
    }
}
