package org.disclosurelint.detect;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/**
 * Makes named detectors for rule files: {@code detector: {listing: {market: retired}}}. Found through {@link
 * java.util.ServiceLoader} with an explicit class loader. Implementations are stateless and thread-safe.
 */
public interface DetectorProvider {
    /** The name in rule files. */
    String name();

    /** What it looks for, as a sentence names it: {@code no … in the draft}. */
    default String label() {
        return name().replace('-', ' ');
    }

    /** The same for a detector with these parameters, where they change what it looks for so much that a sentence should tell. */
    default String label(YamlMapping parameters) {
        return label();
    }

    /** What it finds, in one sentence, for the author of a rule: editors show it. */
    default String description() {
        return "";
    }

    /** The parameters that {@link #configure} knows, in the order in which a page would tell them. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /**
     * The parts in which it can find something, whatever its parameters: a rule that looks for it in others only can never
     * match, and its author is told.
     */
    default Set<Part> parts() {
        return EnumSet.allOf(Part.class);
    }

    /**
     * The word lists that counsel can extend under {@code lexicons} of {@code disclosure.yml}, by the names under which the
     * detector asks {@link org.disclosurelint.rule.Reference#additions} for them.
     */
    default Set<String> lexicons() {
        return Set.of();
    }

    /**
     * The words of such a list without additions, so that taking away what is not there can be told; empty if they cannot be
     * listed. Asked only where somebody takes words away.
     */
    default Optional<Collection<String>> words(String lexicon) {
        return Optional.empty();
    }

    /**
     * A detector with these parameters. Asks the mapping for every parameter it knows; whoever calls closes the mapping, so
     * that an unknown parameter is a problem.
     */
    Detector configure(YamlMapping parameters);
}
