package org.disclosurelint.finding;

import java.util.List;
import org.disclosurelint.source.SourceText;

/**
 * What is to be put right in a file about the drafts, not in what a draft says: a waiver that accepts nothing, an entry of
 * the baseline whose finding is gone, a waiver left in a draft that goes out.
 *
 * @param source the file
 * @param findings of the engine's own rules, in the order of their places; never empty, never accepted
 */
public record Upkeep(SourceText source, List<Finding> findings) {
    public Upkeep {
        findings = List.copyOf(findings);
    }

    /** The file, as reports name it. */
    public String path() {
        return source.file().path();
    }
}
