package org.disclosurelint.source;

/**
 * A stretch of a file of the repository, for whoever wants to open it there.
 *
 * @param path the file, as reports name it
 */
public record Place(String path, Region region) {
    /** {@code waivers.yml:3:5}: path, line and column, 1-based. */
    @Override
    public String toString() {
        return path + ':' + region.startLine() + ':' + region.startColumn();
    }
}
