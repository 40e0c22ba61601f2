package org.disclosurelint.finding;

import java.util.List;
import java.util.stream.Stream;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.pack.RulePack;

/**
 * What came of a run: the drafts in the order of their paths, and what they were judged by.
 *
 * @param version of the engine
 * @param configuration the rule packs in force, what is switched off, the profile
 * @param evaluation the day for which the drafts were judged
 * @param upkeep what is to be put right in the files about the drafts (waivers, baseline), in the order of their paths
 * @param isRedacted whether findings hold no word of a draft; then no report shows any of {@link DraftResult#facts} or of a
 *     source either, only places, kinds and hashes
 */
public record LintRun(
        String version,
        Configuration configuration,
        Evaluation evaluation,
        List<DraftResult> drafts,
        List<Upkeep> upkeep,
        boolean isRedacted) {
    public LintRun {
        drafts = List.copyOf(drafts);
        upkeep = List.copyOf(upkeep);
    }

    /** A run whose reports may show words of the drafts. */
    public LintRun(
            String version,
            Configuration configuration,
            Evaluation evaluation,
            List<DraftResult> drafts,
            List<Upkeep> upkeep) {
        this(version, configuration, evaluation, drafts, upkeep, false);
    }

    /** The same run for reports that must hold no word of a draft. Paths of drafts stay. */
    public LintRun redacted() {
        return new LintRun(
                version,
                configuration,
                evaluation,
                drafts.stream().map(DraftResult::redacted).toList(),
                upkeep.stream()
                        .map(u -> new Upkeep(
                                u.source(),
                                u.findings().stream().map(Finding::redacted).toList()))
                        .toList(),
                true);
    }

    /** The findings that stand, draft by draft, and then those of the engine about other files. */
    public List<Finding> findings() {
        return Stream.concat(
                        drafts.stream().flatMap(d -> d.findings().stream()),
                        upkeep.stream().flatMap(u -> u.findings().stream()))
                .toList();
    }

    /** The findings that were waived or are in the baseline, draft by draft. */
    public List<Finding> accepted() {
        return drafts.stream().flatMap(d -> d.accepted().stream()).toList();
    }

    /** Of the findings that stand. */
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
