package org.disclosurelint.rule;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.draft.TextRange;

/** Where a check looks and what is there, or what is not there and should be. */
public sealed interface Match {
    /** What the detector knows about it, if it knows more than the words. */
    Optional<Evidence> evidence();

    /**
     * Words of the draft, or a mark.
     *
     * @param mark what stands in the file beside the prose; then a finding shows its place and its words, not the range's
     */
    record Found(TextRange range, Optional<Evidence> evidence, Optional<Mark> mark) implements Match {
        public Found(TextRange range, Optional<Evidence> evidence) {
            this(range, evidence, Optional.empty());
        }

        public Found(TextRange range, Evidence evidence) {
            this(range, Optional.of(evidence));
        }

        public Found(TextRange range) {
            this(range, Optional.empty());
        }
    }

    /**
     * Something that is not there.
     *
     * @param part where it belongs
     * @param calledForBy the words that call for it; a finding points at the first, and without any at where the part would stand
     */
    record Missing(Part part, List<TextRange> calledForBy, Optional<Evidence> evidence) implements Match {
        public Missing {
            calledForBy = List.copyOf(calledForBy);
        }
    }
}
