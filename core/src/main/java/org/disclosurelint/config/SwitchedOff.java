package org.disclosurelint.config;

/**
 * A rule that does not run because the repository says so.
 *
 * @param rule its id
 * @param pack the pack that holds it
 * @param reason why, in counsel's words; never blank
 */
public record SwitchedOff(String rule, String pack, String reason) {}
