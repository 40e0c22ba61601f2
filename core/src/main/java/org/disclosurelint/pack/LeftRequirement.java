package org.disclosurelint.pack;

/**
 * A requirement that a pack knows of and checks with no rule.
 *
 * @param id by which rules would cover it
 * @param title what it asks, in a few words
 * @param why the pack leaves it: what a text cannot tell, or what would be wrong too often
 */
public record LeftRequirement(String id, String title, String why) {}
