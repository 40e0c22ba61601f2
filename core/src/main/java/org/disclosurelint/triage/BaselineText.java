package org.disclosurelint.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.disclosurelint.config.Acceptance;
import org.disclosurelint.config.Baseline;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Waivable;

/**
 * The baseline that accepts what a run left standing. Entries of drafts that were not judged, or of rules that did not run,
 * stay; those whose finding or draft is gone go. Findings that need a name behind them do not come in: those of a rule that
 * nobody or only somebody may waive, and those that come back because a waiver expired. The same run gives the same text.
 *
 * @param text of the file: comments that say when it was written and with how many entries, then the entries, one per line in
 *     the order of their characters; {@code \n} ends each
 * @param entries how many there are
 * @param added those that the baseline before did not hold
 * @param removed those that only the baseline before held
 * @param leftOut the findings that stand and cannot come in
 */
public record BaselineText(String text, int entries, int added, int removed, List<LeftOut> leftOut) {
    private static final String HEAD = """
            # Findings accepted as they stood, one per line: fingerprint, rule, draft. Holds no words of a draft.
            # Written by disclosure:baseline only. The lines below keep when, and with how many.
            """;

    /**
     * A finding that stands and cannot come in.
     *
     * @param why not, as a clause that ends a sentence
     */
    public record LeftOut(Finding finding, String why) {}

    public BaselineText {
        leftOut = List.copyOf(leftOut);
    }

    /** Whether there is something to write. */
    public boolean isNew() {
        return added + removed > 0;
    }

    /** The baseline after a run. */
    public static BaselineText of(LintRun run) {
        Acceptance acceptance = run.configuration().acceptance();
        Optional<Baseline> before = acceptance.baseline();
        RulesByName rules = RulesByName.of(run.configuration());
        TreeSet<String> old = new TreeSet<>();
        String folder = before.map(Baseline::folder).orElse("");
        before.ifPresent(b -> b.entries().forEach(e -> old.add(line(e, rules, folder))));
        TreeSet<String> now = new TreeSet<>();
        before.ifPresent(b -> kept(b, run, rules).forEach(e -> now.add(line(e, rules, folder))));
        List<LeftOut> leftOut = new ArrayList<>();
        for (DraftResult draft : run.drafts()) {
            for (Finding finding : draft.everyFinding()) {
                if (comesIn(finding) && finding.path().startsWith(folder)) {
                    now.add(line(finding.fingerprint(), finding.rule().id(), finding.path(), folder));
                } else if (finding.isOpen()) {
                    leftOut.add(new LeftOut(finding, whyNot(finding, folder)));
                }
            }
        }
        int added = (int) now.stream().filter(e -> !old.contains(e)).count();
        int removed = (int) old.stream().filter(e -> !now.contains(e)).count();
        List<Baseline.Writing> writings =
                new ArrayList<>(before.map(Baseline::writings).orElse(List.of()));
        if (added + removed > 0 || writings.isEmpty()) {
            writings.add(new Baseline.Writing(run.evaluation().on(), now.size()));
        }
        return new BaselineText(text(writings, now), now.size(), added, removed, leftOut);
    }

    /** Whether findings of a rule may be accepted without a name. */
    static boolean mayHold(Rule rule) {
        return rule.waivable().ever() && rule.waivable().by().isEmpty();
    }

    private static boolean comesIn(Finding finding) {
        return mayHold(finding.rule())
                && (finding.disposition() instanceof Disposition.Baselined
                        || finding.disposition().equals(Disposition.OPEN));
    }

    private static String whyNot(Finding finding, String folder) {
        Waivable waivable = finding.rule().waivable();
        if (!waivable.ever()) {
            return "nobody may accept a finding of this rule";
        }
        if (!waivable.by().isEmpty()) {
            return "only " + String.join(" or ", waivable.by()) + " may accept it, by a waiver";
        }
        if (!finding.path().startsWith(folder)) {
            return "the draft is not below " + folder + ", the folder of the baseline";
        }
        return finding.disposition() instanceof Disposition.Open open
                        && open.remark().isPresent()
                ? open.remark().get()
                : "an acceptance that was meant for it does not hold";
    }

    /** What this run cannot judge. */
    private static List<Baseline.Entry> kept(Baseline before, LintRun run, RulesByName rules) {
        Repository repository = new Repository(run.configuration().acceptance().root(), run.drafts());
        return before.entries().stream()
                .filter(e ->
                        repository.isJudged(e.draft()) ? rules.find(e.rule()).isEmpty() : repository.isThere(e.draft()))
                .toList();
    }

    private static String text(List<Baseline.Writing> writings, Iterable<String> lines) {
        StringBuilder text = new StringBuilder(HEAD);
        for (Baseline.Writing writing : writings) {
            text.append("# written ").append(writing.on()).append(": ").append(writing.entries());
            text.append(writing.entries() == 1 ? " finding\n" : " findings\n");
        }
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** With the name that its rule has now. */
    private static String line(Baseline.Entry entry, RulesByName rules, String folder) {
        String rule = rules.find(entry.rule()).map(Rule::id).orElse(entry.rule());
        return line(entry.fingerprint(), rule, entry.draft(), folder);
    }

    /** Drafts are named from the folder of the baseline, so that it says the same wherever Maven was started. */
    private static String line(String fingerprint, String rule, String draft, String folder) {
        return fingerprint + ' ' + rule + ' ' + draft.substring(folder.length());
    }
}
