package org.disclosurelint.report;

import java.util.List;
import java.util.stream.Collectors;
import org.disclosurelint.author.Change;
import org.disclosurelint.author.DraftImpact;
import org.disclosurelint.author.Impact;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.rule.Severity;

/**
 * What a change of rules does, for the eyes: the drafts that change with their findings, then what it came to. Immutable and
 * thread-safe.
 */
public final class ImpactConsole {
    private final Ink ink;

    private ImpactConsole(Ink ink) {
        this.ink = ink;
    }

    public static ImpactConsole in(Ink ink) {
        return new ImpactConsole(ink);
    }

    /** All at the weight of a note: that drafts change is nothing to fail for. */
    public void write(Impact impact, ConsoleLines out) {
        for (DraftImpact draft : impact.changed()) {
            out.print(Severity.NOTE, ink.paint(Ink.Style.PLACE, Printable.line(draft.path())) + ": " + turn(draft));
            TextTable table = new TextTable();
            draft.changes()
                    .forEach(c -> table.row(
                            "  " + c.kind().id(),
                            place(c.finding()),
                            c.severity(),
                            c.finding().rule().id(),
                            c.finding().message()));
            table.lines().forEach(line -> out.print(Severity.NOTE, line));
            out.print(Severity.NOTE, "");
        }
        summary(impact).forEach(line -> out.print(Severity.NOTE, line));
    }

    /** {@code passed (1 warning), now fails (1 error, 1 warning)}. */
    static String turn(DraftImpact draft) {
        String before = (draft.passedBefore() ? "passed" : "failed") + " (" + draft.before() + ")";
        String now = (draft.passesNow() ? "passes" : "fails") + " (" + draft.after() + ")";
        return before + (draft.turns() ? ", now " : ", still ") + now;
    }

    /** Where a finding stands in its draft: {@code 12:5}, line and column, 1-based. */
    static String place(Finding finding) {
        return finding.region().startLine() + ":" + finding.region().startColumn();
    }

    /** What was compared, and what it came to. */
    static List<String> summary(Impact impact) {
        int all = impact.drafts().size();
        return List.of(
                packs(impact.newer()) + " against " + packs(impact.older()) + " of " + Printable.line(impact.against()),
                Counted.of(all, "draft") + ", " + impact.changed().size() + " with changes: "
                        + impact.turned(false) + " no longer pass, " + impact.turned(true) + " now pass; "
                        + Counted.of(impact.count(Change.Kind.NEW), "finding") + " new, "
                        + impact.count(Change.Kind.GONE) + " gone, " + impact.count(Change.Kind.SEVERITY)
                        + " of another severity");
    }

    private static String packs(LintRun run) {
        return Counted.of(run.ruleCount(), "rule")
                + run.packs().stream()
                        .map(p -> p.name() + " " + p.version())
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
