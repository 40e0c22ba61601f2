package org.disclosurelint.detect.name;

import java.util.Map;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Evidence;

/**
 * A short form that a draft defines: {@code (the "Company")}.
 *
 * @param range the term, without quotation marks
 * @param term as written
 */
public record DefinedTerm(TextRange range, String term) implements Evidence {
    @Override
    public Map<String, String> slots() {
        return Map.of("term", term);
    }
}
