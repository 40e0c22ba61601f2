package org.disclosurelint.source;

/** How people name a line of a {@link Rendition}, which they never see as such. Immutable. */
public sealed interface Address {
    /**
     * A place in a file that has no lines of text.
     *
     * @param name in words: {@code paragraph 12}, {@code page 2, line 14}, {@code footnote 3}
     */
    record Named(String name) implements Address {}

    /**
     * A line of a file that another one includes.
     *
     * @param path the included file, as reports name it
     * @param line 1-based
     */
    record InFile(String path, int line) implements Address {}
}
