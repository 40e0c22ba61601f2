package org.disclosurelint.detect.cautionary;

import java.util.Map;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Evidence;

/**
 * A citation of the safe harbor that names no law there is.
 *
 * @param range the words of the citation
 * @param problem what is wrong with it, as a clause ("Section 27A is in the Securities Act of 1933")
 * @param right the citation that was meant
 */
public record GarbledCitation(TextRange range, String problem, String right) implements Evidence {
    @Override
    public Map<String, String> slots() {
        return Map.of("problem", problem);
    }

    @Override
    public Optional<String> suggestion() {
        return Optional.of(right);
    }
}
