package org.disclosurelint.finding;

import java.util.List;
import org.disclosurelint.pack.RulePack;

/**
 * What came of a run: the drafts in the order of their paths, and what they were judged by.
 *
 * @param version of the engine
 * @param packs the rule packs in force, in order
 */
public record LintRun(String version, List<RulePack> packs, List<DraftResult> drafts) {
    public LintRun {
        packs = List.copyOf(packs);
        drafts = List.copyOf(drafts);
    }

    /** All findings, draft by draft. */
    public List<Finding> findings() {
        return drafts.stream().flatMap(d -> d.findings().stream()).toList();
    }

    public Counts counts() {
        return Counts.of(findings());
    }

    /** How many rules were in force; with none, that there is no finding says nothing. */
    public int ruleCount() {
        return packs.stream().mapToInt(p -> p.rules().size()).sum();
    }
}
