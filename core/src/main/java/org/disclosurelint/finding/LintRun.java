package org.disclosurelint.finding;

import java.util.List;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.pack.RulePack;

/**
 * What came of a run: the drafts in the order of their paths, and what they were judged by.
 *
 * @param version of the engine
 * @param configuration the rule packs in force, what is switched off, the profile
 */
public record LintRun(String version, Configuration configuration, List<DraftResult> drafts) {
    public LintRun {
        drafts = List.copyOf(drafts);
    }

    /** All findings, draft by draft. */
    public List<Finding> findings() {
        return drafts.stream().flatMap(d -> d.findings().stream()).toList();
    }

    public Counts counts() {
        return Counts.of(findings());
    }

    /** The rule packs in force, in order. */
    public List<RulePack> packs() {
        return configuration.packs();
    }

    /** How many rules were in force; with none, that there is no finding says nothing. */
    public int ruleCount() {
        return configuration.ruleCount();
    }
}
