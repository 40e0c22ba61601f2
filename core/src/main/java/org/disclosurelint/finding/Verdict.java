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
 * @param blocking the findings that stand and reach it, in the order of the run
 * @param drafts the paths of the drafts that were judged
 */
public record Verdict(Threshold threshold, List<Finding> blocking, List<String> drafts) {
    public Verdict {
        blocking = List.copyOf(blocking);
        drafts = List.copyOf(drafts);
    }

    public static Verdict of(LintRun run, Threshold threshold) {
        List<Finding> blocking = run.findings().stream()
                .filter(f -> threshold.isReachedBy(f.severity()))
                .toList();
        return new Verdict(
                threshold,
                blocking,
                run.drafts().stream().map(DraftResult::path).toList());
    }

    public boolean passed() {
        return blocking.isEmpty();
    }

    /** How many findings block, and in which drafts: {@code 2 errors in 1 of 3 drafts: drafts/a.txt (2)}. */
    public String summary() {
        Map<String, Integer> perFile = new LinkedHashMap<>();
        blocking.forEach(f -> perFile.merge(f.path(), 1, Integer::sum));
        String where = perFile.entrySet().stream()
                .map(e -> e.getKey() + " (" + e.getValue() + ")")
                .collect(Collectors.joining(", "));
        long inDrafts = perFile.keySet().stream().filter(drafts::contains).count();
        String others = perFile.keySet().stream()
                .filter(path -> !drafts.contains(path))
                .map(path -> " and in " + path)
                .collect(Collectors.joining());
        return Counts.of(blocking) + " in " + inDrafts + " of " + drafts.size()
                + (drafts.size() == 1 ? " draft" : " drafts") + others
                + (where.isEmpty() ? "" : ": " + where);
    }
}
