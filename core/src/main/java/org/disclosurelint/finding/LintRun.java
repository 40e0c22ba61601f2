package org.disclosurelint.finding;

import java.util.List;
import java.util.Map;
import org.disclosurelint.rule.Severity;

/**
 * What came of a run: the drafts in the order of their paths, and what they were judged by.
 *
 * @param version of the engine
 * @param packs the rule packs in force, name to version, in order
 */
public record LintRun(String version, Map<String, String> packs, List<DraftResult> drafts) {
    public LintRun {
        packs = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(packs));
        drafts = List.copyOf(drafts);
    }

    /** All findings, draft by draft. */
    public List<Finding> findings() {
        return drafts.stream().flatMap(d -> d.findings().stream()).toList();
    }

    /** The drafts that have a finding of this severity or a heavier one. */
    public List<DraftResult> draftsWith(Severity severity) {
        return drafts.stream()
                .filter(d -> d.findings().stream().anyMatch(f -> f.severity().isAtLeast(severity)))
                .toList();
    }
}
