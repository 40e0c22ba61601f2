package org.disclosurelint.detect.cautionary;

import java.util.Map;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Evidence;

/**
 * A company that a cautionary statement treats as the issuer, though the release names it nowhere else.
 *
 * @param range where the statement first names it
 * @param company its name as written
 */
public record OtherCompany(TextRange range, String company) implements Evidence {
    @Override
    public Map<String, String> slots() {
        return Map.of("company", company);
    }
}
