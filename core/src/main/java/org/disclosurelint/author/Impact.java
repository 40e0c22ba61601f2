package org.disclosurelint.author;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Threshold;

/**
 * What a change of rules does to an archive of drafts. Immutable.
 *
 * @param older the run under the older rules
 * @param newer the run under the newer rules
 * @param against how the user named the older rules
 * @param threshold what the gate asks for
 * @param drafts all drafts, changed or not, in the order of their paths
 */
public record Impact(LintRun older, LintRun newer, String against, Threshold threshold, List<DraftImpact> drafts) {
    public Impact {
        drafts = List.copyOf(drafts);
    }

    /**
     * Compares two runs over the same drafts.
     *
     * @throws IllegalArgumentException if they are not over the same drafts
     */
    public static Impact between(LintRun older, LintRun newer, String against, Threshold threshold) {
        Map<String, DraftResult> before =
                older.drafts().stream().collect(Collectors.toMap(DraftResult::path, Function.identity()));
        List<DraftImpact> drafts = newer.drafts().stream()
                .map(after -> DraftImpact.between(same(before, after), after, threshold))
                .toList();
        return new Impact(older, newer, against, threshold, drafts);
    }

    private static DraftResult same(Map<String, DraftResult> drafts, DraftResult other) {
        DraftResult draft = drafts.get(other.path());
        if (draft == null || !draft.sha256().equals(other.sha256())) {
            throw new IllegalArgumentException("not judged twice: " + other.path());
        }
        return draft;
    }

    /** The drafts of which some finding is new, gone or of another severity. */
    public List<DraftImpact> changed() {
        return drafts.stream().filter(d -> !d.changes().isEmpty()).toList();
    }

    /** How many findings of all drafts became what. */
    public int count(Change.Kind kind) {
        return drafts.stream().mapToInt(d -> d.count(kind)).sum();
    }

    /** How many drafts pass now that did not, if {@code passing}; or that do not and did. */
    public int turned(boolean passing) {
        return (int) drafts.stream()
                .filter(d -> d.turns() && d.passesNow() == passing)
                .count();
    }
}
