package org.disclosurelint.detect;

import org.disclosurelint.rule.Detector;

/**
 * A detector of a rule file, and what it looks for in a reader's words.
 *
 * @param label as {@link DetectorProvider#label} gives it
 */
public record NamedDetector(String label, Detector detector) {}
