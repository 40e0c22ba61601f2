package org.disclosurelint.detect;

import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/**
 * Makes named detectors for rule files: {@code detector: {listing: {exchange: retired}}}. Found through {@link
 * java.util.ServiceLoader} with an explicit class loader. Implementations are stateless and thread-safe.
 */
public interface DetectorProvider {
    /** The name in rule files. */
    String name();

    /**
     * A detector with these parameters. Asks the mapping for every parameter it knows; whoever calls closes the mapping, so
     * that an unknown parameter is a problem.
     */
    Detector configure(YamlMapping parameters);
}
