package org.disclosurelint.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.disclosurelint.RuleExamples;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads rule packs and the configuration, and tells everything that is wrong with any file at once: file, line, column, the
 * line with the place marked, what was expected, and what was probably meant. Also tells examples in which the rule does not
 * find what is marked. Needs no project and no network; judges no draft.
 */
@Mojo(name = "validate-rules", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
@NullUnmarked // Maven sets the fields
public final class ValidateRulesMojo extends DisclosureMojo {
    /** Maven makes it. */
    public ValidateRulesMojo() {
        super("rules as they stand cannot be used");
    }

    @Override
    void run(Places places, ParameterReader parameters) {
        Configuration configuration = configuration(parameters);
        parameters.close();
        List<Problem> misplaced = RuleExamples.of(configuration).misplacedMarks();
        if (!misplaced.isEmpty()) {
            throw new ProblemsException(misplaced);
        }
        for (RulePack pack : configuration.packs()) {
            getLog().info(read(pack));
        }
        getLog().info("no problem found");
    }

    private static String read(RulePack pack) {
        int rules = pack.rules().size();
        int examples = pack.rules().stream()
                .mapToInt(r ->
                        r.examples().violates().size() + r.examples().complies().size())
                .sum();
        return "read " + pack.name() + " " + pack.version() + ": " + rules + (rules == 1 ? " rule, " : " rules, ")
                + examples + (examples == 1 ? " example" : " examples");
    }
}
