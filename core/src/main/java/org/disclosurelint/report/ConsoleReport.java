package org.disclosurelint.report;

import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Upkeep;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.source.SourceText;

/**
 * A run for the eyes: one frame per finding in the order of the drafts, behind them those that somebody accepted, then what is
 * to be put right in waivers and baseline, then a line per draft, then one for the run and the rules that did not apply. Never says that a draft complies, only that there is no finding. No control character of a
 * draft reaches the console. Immutable and thread-safe.
 */
public final class ConsoleReport {
    private final Ink ink;
    private final boolean verbose;

    private ConsoleReport(Ink ink, boolean verbose) {
        this.ink = ink;
        this.verbose = verbose;
    }

    /** A short report. */
    public static ConsoleReport in(Ink ink) {
        return new ConsoleReport(ink, false);
    }

    /** The same with whole rationales, and with each rule that did not apply, draft by draft. */
    public ConsoleReport verbose(boolean on) {
        return new ConsoleReport(ink, on);
    }

    /** Frames and summary. */
    public void write(LintRun run, ConsoleLines out) {
        Frame frame = new Frame(ink, verbose, run.isRedacted());
        AcceptedFrame accepted = new AcceptedFrame(ink);
        for (DraftResult draft : run.drafts()) {
            SourceText source = draft.facts().draft().source();
            for (Finding finding : draft.findings()) {
                frame.lines(finding, source).forEach(line -> out.print(finding.severity(), line));
                out.print(finding.severity(), "");
            }
            for (Finding finding : draft.accepted()) {
                accepted.lines(finding).forEach(line -> out.print(Severity.NOTE, line));
                out.print(Severity.NOTE, "");
            }
        }
        for (Upkeep upkeep : run.upkeep()) {
            for (Finding finding : upkeep.findings()) {
                frame.lines(finding, upkeep.source()).forEach(line -> out.print(finding.severity(), line));
                out.print(finding.severity(), "");
            }
        }
        summarize(run, out);
    }

    /** The summary alone. */
    public void summarize(LintRun run, ConsoleLines out) {
        new ConsoleSummary(ink, verbose).lines(run).forEach(line -> out.print(Severity.NOTE, line));
    }
}
