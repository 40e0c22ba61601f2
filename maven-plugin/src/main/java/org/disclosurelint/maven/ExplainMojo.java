package org.disclosurelint.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.disclosurelint.author.RuleExplanation;
import org.disclosurelint.author.RuleOverview;
import org.disclosurelint.config.Configuration;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Prints what a rule came to be: each value with the file and line that gave it, what it was before, why the rule is off, its
 * authorities and examples. Without a rule, a list of all: in force, changed, off.
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
@NullUnmarked // Maven sets the fields
public final class ExplainMojo extends DisclosureMojo {
    /** The id of the rule, or one that it had before. Without it all rules are listed. */
    @Parameter(property = "rule")
    private @Nullable String rule;

    /** Maven makes it. */
    public ExplainMojo() {
        super("nothing can be explained");
    }

    @Override
    void run(Places places, ParameterReader parameters) {
        Configuration configuration = configuration(parameters);
        parameters.close();
        List<String> lines =
                rule == null ? RuleOverview.of(configuration) : RuleExplanation.of(configuration, rule.strip());
        lines.forEach(getLog()::info);
    }
}
