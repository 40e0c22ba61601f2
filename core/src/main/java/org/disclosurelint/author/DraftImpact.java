package org.disclosurelint.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.finding.Counts;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.Threshold;

/**
 * What other rules make of one draft. Findings that were accepted count for nothing, before and after.
 *
 * @param path the draft, as reports name it
 * @param before the findings of the older rules
 * @param after the findings of the newer rules
 * @param passedBefore whether the draft passed the gate under the older rules
 * @param passesNow whether it does under the newer ones
 * @param changes finding by finding: by place those of the newer rules, then those that are gone
 */
public record DraftImpact(
        String path, Counts before, Counts after, boolean passedBefore, boolean passesNow, List<Change> changes) {
    public DraftImpact {
        changes = List.copyOf(changes);
    }

    /** Compares the findings of the same draft by their fingerprints. */
    static DraftImpact between(DraftResult before, DraftResult after, Threshold threshold) {
        Map<String, Finding> older = new LinkedHashMap<>();
        before.findings().forEach(f -> older.put(f.fingerprint(), f));
        List<Change> changes = new ArrayList<>();
        for (Finding finding : after.findings()) {
            Optional<Finding> was = Optional.ofNullable(older.remove(finding.fingerprint()));
            if (was.isEmpty()) {
                changes.add(new Change(Change.Kind.NEW, finding, Optional.empty()));
            } else if (was.get().severity() != finding.severity()) {
                changes.add(new Change(
                        Change.Kind.SEVERITY, finding, Optional.of(was.get().severity())));
            }
        }
        older.values().forEach(f -> changes.add(new Change(Change.Kind.GONE, f, Optional.empty())));
        return new DraftImpact(
                after.path(),
                before.counts(),
                after.counts(),
                passes(before, threshold),
                passes(after, threshold),
                changes);
    }

    /** Whether the gate judges it otherwise than before. */
    public boolean turns() {
        return passedBefore != passesNow;
    }

    public int count(Change.Kind kind) {
        return (int) changes.stream().filter(c -> c.kind() == kind).count();
    }

    private static boolean passes(DraftResult result, Threshold threshold) {
        return result.findings().stream().noneMatch(f -> threshold.isReachedBy(f.severity()));
    }
}
