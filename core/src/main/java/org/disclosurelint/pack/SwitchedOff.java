package org.disclosurelint.pack;

import org.disclosurelint.rule.Rule;

/**
 * A rule that does not run because a pack that extends its own, or the repository, says so.
 *
 * @param rule as it would run
 * @param reason why it does not, in counsel's words; never blank
 * @param place where that is said, {@code path:line}, the line 1-based
 */
public record SwitchedOff(Rule rule, String reason, String place) {}
