package org.disclosurelint.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.finding.AcceptedCounts;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.language.Language;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.rule.Rule;

/**
 * The page of a run: what the template shows.
 *
 * @param ruleChoices the rules that found something, for the filter
 * @param partChoices the parts in which something was found, for the filter
 */
record RunView(
        String style,
        String styleHash,
        String script,
        String scriptHash,
        String engine,
        String evaluatedOn,
        boolean forWire,
        boolean redacted,
        Optional<String> issuer,
        String verdict,
        Optional<String> accepted,
        String judged,
        List<PackView> packs,
        List<DraftView> drafts,
        List<UpkeepView> upkeep,
        List<SwitchedOffView> switchedOff,
        List<Choice> ruleChoices,
        List<Choice> partChoices) {
    /** A rule pack in force. */
    record PackView(String name, String version, String title, int rules, Optional<String> sha256) {}

    /** What is to be put right in a file about the drafts. */
    record UpkeepView(String path, List<RuleView> rules) {}

    /** A rule that does not run. */
    record SwitchedOffView(String rule, String pack, String title, String reason, String place) {}

    /** A choice of the filter. */
    record Choice(String value, String label) {}

    boolean hasUpkeep() {
        return !upkeep.isEmpty();
    }

    boolean hasSwitchedOff() {
        return !switchedOff.isEmpty();
    }

    static RunView of(LintRun run, Asset style, Asset script) {
        boolean redacted = run.isRedacted();
        Language language = Language.english();
        List<DraftView> drafts = new ArrayList<>();
        for (DraftResult draft : run.drafts()) {
            drafts.add(DraftView.of(
                    drafts.size() + 1, draft, redacted, run.configuration().profile(), language));
        }
        List<UpkeepView> upkeep = new ArrayList<>();
        run.upkeep()
                .forEach(u -> upkeep.add(new UpkeepView(
                        u.path(), RuleView.of("u" + (upkeep.size() + 1) + "-", u.path(), u.findings(), redacted))));
        return new RunView(
                style.text(),
                style.hash(),
                script.text(),
                script.hash(),
                run.version(),
                run.evaluation().on().toString(),
                run.evaluation().forWire(),
                redacted,
                run.configuration().profile().legalName().filter(n -> !redacted),
                run.counts().toString(),
                Optional.of(AcceptedCounts.of(run.accepted()).toString()).filter(a -> !a.isEmpty()),
                counted(drafts.size(), "draft") + " judged by " + counted(run.ruleCount(), "rule"),
                run.packs().stream().map(RunView::pack).toList(),
                drafts,
                upkeep,
                run.configuration().switchedOff().stream()
                        .map(off -> new SwitchedOffView(
                                off.rule().id(), off.rule().pack(), off.rule().title(), off.reason(), off.place()))
                        .toList(),
                ruleChoices(run),
                Stream.of(Part.values())
                        .filter(p -> inDrafts(run).anyMatch(f -> f.part().equals(Optional.of(p))))
                        .map(p -> new Choice(p.id(), p.label()))
                        .toList());
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static PackView pack(RulePack pack) {
        return new PackView(
                pack.name(), pack.version(), pack.title(), pack.rules().size(), pack.sha256());
    }

    private static List<Choice> ruleChoices(LintRun run) {
        Map<String, Choice> choices = new TreeMap<>();
        inDrafts(run)
                .map(Finding::rule)
                .forEach((Rule r) -> choices.putIfAbsent(r.id(), new Choice(r.id(), r.title())));
        return List.copyOf(choices.values());
    }

    private static Stream<Finding> inDrafts(LintRun run) {
        return run.drafts().stream().flatMap(d -> d.results().stream()).flatMap(r -> r.findings().stream());
    }
}
