package org.disclosurelint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.disclosurelint.config.Baseline;
import org.disclosurelint.finding.AcceptedCounts;
import org.disclosurelint.finding.Counts;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.finding.Upkeep;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.SwitchedOff;
import org.disclosurelint.rule.Severity;

/** What came of each draft and of the run, in a line each, and how many rules did not apply. */
final class ConsoleSummary {
    private static final int SHORT_HASH = 12;

    private final Ink ink;
    private final boolean verbose;

    ConsoleSummary(Ink ink, boolean verbose) {
        this.ink = ink;
        this.verbose = verbose;
    }

    List<String> lines(LintRun run) {
        List<String> out = new ArrayList<>();
        for (DraftResult draft : run.drafts()) {
            out.add(ink.paint(Ink.Style.PLACE, Printable.line(draft.name())) + ": " + painted(draft.counts())
                    + accepted(draft.accepted()));
            draft.results().stream()
                    .flatMap(r -> Asked.answered(r).stream())
                    .forEach(line -> out.add("  " + Printable.line(line)));
            List<RuleResult> idle = draft.results().stream()
                    .filter(r -> r.notApplicable().isPresent())
                    .toList();
            if (!verbose && !idle.isEmpty()) {
                out.add("  " + Counted.of(idle.size(), "rule") + " did not apply: -Ddisclosure.verbose lists them");
            }
            if (verbose) {
                idle.forEach(r -> r.notApplicable()
                        .ifPresent(
                                why -> out.add("  not applicable: " + r.rule().id() + ": " + Printable.line(why))));
            }
        }
        for (Upkeep upkeep : run.upkeep()) {
            out.add(ink.paint(Ink.Style.PLACE, Printable.line(upkeep.path())) + ": "
                    + painted(Counts.of(upkeep.findings())));
        }
        out.add(total(run));
        run.configuration().acceptance().baseline().ifPresent(b -> out.add(baseline(b)));
        for (SwitchedOff off : run.configuration().switchedOff()) {
            out.add("switched off: " + off.rule().id() + ": " + Printable.line(off.reason()));
        }
        return out;
    }

    private String total(LintRun run) {
        String packs = run.packs().stream().map(this::named).collect(Collectors.joining(", "));
        return Counted.of(run.drafts().size(), "draft") + ", " + Counted.of(run.ruleCount(), "rule")
                + (packs.isEmpty() ? "" : " (" + packs + ")")
                + (run.evaluation().forWire() ? ", for the wire as of " : ", as of ")
                + run.evaluation().on() + ": " + painted(run.counts()) + accepted(run.accepted());
    }

    private static String accepted(List<Finding> findings) {
        return findings.isEmpty() ? "" : " (" + AcceptedCounts.of(findings) + ")";
    }

    /** How many findings the baseline accepts, and whether it grew: what is accepted by the dozen must not go unseen. */
    private static String baseline(Baseline baseline) {
        String path = Printable.line(baseline.path());
        if (!baseline.exists()) {
            return "baseline: " + path + " is not there and accepts nothing; disclosure:baseline writes it";
        }
        int entries = baseline.entries().size();
        String change = baseline.before()
                .map(b -> {
                    int more = entries - b.entries();
                    return (more > 0
                                    ? ", " + more + " more than"
                                    : more < 0 ? ", " + -more + " fewer than" : ", as many as")
                            + " on " + b.on();
                })
                .orElse("");
        return "baseline: " + Counted.of(entries, "finding") + " in " + path + change;
    }

    /** Name and version, and in a verbose report so much of the hash as tells packs apart. */
    private String named(RulePack pack) {
        String hash = pack.sha256()
                .filter(h -> verbose)
                .map(h -> " sha256:" + h.substring(0, SHORT_HASH))
                .orElse("");
        return pack.name() + " " + pack.version() + hash;
    }

    /** By reason, the rules that did not apply for it; with the number of drafts where it was not all of them. */
    static List<String> notApplicable(LintRun run) {
        Map<String, Map<String, Integer>> byReason = new LinkedHashMap<>();
        Map<String, Integer> rules = new TreeMap<>();
        for (DraftResult draft : run.drafts()) {
            for (RuleResult result : draft.results()) {
                result.notApplicable().ifPresent(why -> {
                    byReason.computeIfAbsent(Printable.line(why), w -> new TreeMap<>())
                            .merge(result.rule().id(), 1, Integer::sum);
                    rules.merge(result.rule().id(), 1, Integer::sum);
                });
            }
        }
        if (rules.isEmpty()) {
            return List.of();
        }
        List<String> out = new ArrayList<>();
        out.add("not applicable: " + Counted.of(rules.size(), "rule"));
        byReason.forEach((why, ids) -> out.add("  " + why + ": "
                + ids.entrySet().stream()
                        .map(e -> e.getKey() + times(e.getValue(), run.drafts().size()))
                        .collect(Collectors.joining(", "))));
        return out;
    }

    private static String times(int drafts, int of) {
        return drafts == of ? "" : " (" + drafts + " of " + of + " drafts)";
    }

    private String painted(Counts counts) {
        Ink.Style style = counts.errors() > 0
                ? Ink.Style.ERROR
                : counts.warnings() + counts.attestations() > 0
                        ? Ink.Style.WARNING
                        : counts.notes() > 0 ? Frame.style(Severity.NOTE) : Ink.Style.CLEAR;
        return ink.paint(style, counts.toString());
    }
}
