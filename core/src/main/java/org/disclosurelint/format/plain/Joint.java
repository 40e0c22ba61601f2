package org.disclosurelint.format.plain;

/** What the end of a line means. */
public enum Joint {
    /** Nothing: the line was wrapped, and goes on after a space. */
    SPACE,
    /** Nothing: the line was wrapped behind a hyphen, or goes on with a mark that stands close. */
    CLOSE,
    /** A new line of the same block, as in an address. */
    LINE,
    /** The end of the block. */
    BLOCK
}
