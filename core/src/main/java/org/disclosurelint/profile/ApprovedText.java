package org.disclosurelint.profile;

/**
 * A text that counsel approved.
 *
 * @param name by what rules ask for it
 * @param text the words; white space does not matter
 * @param path the file that holds it, as reports name it
 */
public record ApprovedText(String name, String text, String path) {}
