package org.disclosurelint.fix;

import java.util.List;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.source.SourceFile;

/**
 * A draft, and what it is when some of its findings are put right.
 *
 * @param before the file as it was
 * @param after the file as it would be, in the same encoding and with the same line ends; the same as {@code before} if nothing
 *     was put right
 * @param done what was put right, in the order in which it was done; each as it was found at that moment
 * @param left what was to be put right and was not
 */
public record FixedDraft(SourceFile before, SourceFile after, List<Finding> done, List<NotFixed> left) {
    public FixedDraft {
        done = List.copyOf(done);
        left = List.copyOf(left);
    }

    /** Whether the file would be another one. */
    public boolean changed() {
        return !done.isEmpty();
    }
}
