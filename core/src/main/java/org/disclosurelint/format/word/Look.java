package org.disclosurelint.format.word;

/**
 * What the looks of a paragraph tell of its meaning.
 *
 * @param heading 1 and up if its style or outline level makes it a heading, otherwise 0
 * @param item 1 and up if it is an item of a list, its level, otherwise 0
 * @param before the space above it, in twentieths of a point
 * @param after the space below it, in twentieths of a point
 * @param indent its distance from the left margin in columns of a typewriter (ten to the inch)
 * @param isCentered whether it stands in the middle of the page
 */
record Look(int heading, int item, int before, int after, int indent, boolean isCentered) {
    static final Look PLAIN = new Look(0, 0, 0, 0, 0, false);
}
