package org.disclosurelint.fix;

import org.disclosurelint.finding.Finding;

/**
 * A finding that was to be put right and was not.
 *
 * @param why for the one who asked for it, without a full stop
 */
public record NotFixed(Finding finding, String why) {}
