package org.disclosurelint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.disclosurelint.config.SwitchedOff;
import org.disclosurelint.finding.Counts;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.rule.Severity;

/** What came of each draft and of the run, in a line each, and which rules did not apply. */
final class ConsoleSummary {
    private final Ink ink;
    private final boolean verbose;

    ConsoleSummary(Ink ink, boolean verbose) {
        this.ink = ink;
        this.verbose = verbose;
    }

    List<String> lines(LintRun run) {
        List<String> out = new ArrayList<>();
        for (DraftResult draft : run.drafts()) {
            out.add(ink.paint(Ink.Style.PLACE, Printable.line(draft.path())) + ": " + painted(draft.counts()));
            if (verbose) {
                draft.results()
                        .forEach(r -> r.notApplicable()
                                .ifPresent(why ->
                                        out.add("  not applicable: " + r.rule().id() + ": " + Printable.line(why))));
            }
        }
        out.add(total(run));
        if (!verbose) {
            out.addAll(notApplicable(run));
        }
        for (SwitchedOff off : run.configuration().switchedOff()) {
            out.add("switched off: " + off.rule() + ": " + Printable.line(off.reason()));
        }
        return out;
    }

    private String total(LintRun run) {
        String packs =
                run.packs().stream().map(p -> p.name() + " " + p.version()).collect(Collectors.joining(", "));
        return Counted.of(run.drafts().size(), "draft") + ", " + Counted.of(run.ruleCount(), "rule")
                + (packs.isEmpty() ? "" : " (" + packs + ")") + ": " + painted(run.counts());
    }

    /** By reason, the rules that did not apply for it; with the number of drafts where it was not all of them. */
    private static List<String> notApplicable(LintRun run) {
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
                : counts.warnings() > 0
                        ? Ink.Style.WARNING
                        : counts.notes() > 0 ? Frame.style(Severity.NOTE) : Ink.Style.CLEAR;
        return ink.paint(style, counts.toString());
    }
}
