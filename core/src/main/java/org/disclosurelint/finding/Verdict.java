package org.disclosurelint.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether a run may pass a gate. Passing means only that no finding reached the threshold, not that the drafts comply with
 * anything.
 *
 * @param threshold what the gate asks for
 * @param blocking the findings that reach it, in the order of the run
 * @param drafts how many drafts were judged
 */
public record Verdict(Threshold threshold, List<Finding> blocking, int drafts) {
    public Verdict {
        blocking = List.copyOf(blocking);
    }

    public static Verdict of(LintRun run, Threshold threshold) {
        List<Finding> blocking = run.findings().stream()
                .filter(f -> threshold.isReachedBy(f.severity()))
                .toList();
        return new Verdict(threshold, blocking, run.drafts().size());
    }

    public boolean passed() {
        return blocking.isEmpty();
    }

    /** How many findings block, and in which drafts: {@code 2 errors in 1 of 3 drafts: drafts/a.txt (2)}. */
    public String summary() {
        Map<String, Integer> perDraft = new LinkedHashMap<>();
        blocking.forEach(f -> perDraft.merge(f.path(), 1, Integer::sum));
        String where = perDraft.entrySet().stream()
                .map(e -> e.getKey() + " (" + e.getValue() + ")")
                .collect(Collectors.joining(", "));
        return Counts.of(blocking) + " in " + perDraft.size() + " of " + drafts + (drafts == 1 ? " draft" : " drafts")
                + (where.isEmpty() ? "" : ": " + where);
    }
}
