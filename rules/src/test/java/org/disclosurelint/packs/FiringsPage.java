package org.disclosurelint.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Severity;

/** The table of {@code docs/accuracy.md} that says how often each rule finds something. */
final class FiringsPage {
    private final List<DraftResult> results;

    FiringsPage(List<DraftResult> results) {
        this.results = results;
    }

    void write(Path page) throws IOException {
        Marked.in(page, "firings").write(table());
    }

    private String table() {
        Map<String, Tally> tallies = new TreeMap<>();
        for (DraftResult draft : results) {
            draft.results()
                    .forEach(r -> tallies.computeIfAbsent(
                                    r.rule().pack() + "/" + r.rule().id(), id -> new Tally(r.rule()))
                            .add(r));
        }
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "Of %d releases. Warnings: %s; notes: %s; errors: %s (median, nine of ten, most).%n%n",
                results.size(),
                spread(Severity.WARNING),
                spread(Severity.NOTE),
                spread(Severity.ERROR)));
        out.append("| Rule | Severity | Applied to | Releases with a finding | Findings |\n|---|---|---|---|---|\n");
        tallies.forEach((id, tally) -> out.append(tally.row(id)));
        return out.append('\n').toString();
    }

    private String spread(Severity severity) {
        List<Long> counts = results.stream()
                .map(d -> d.findings().stream()
                        .map(Finding::severity)
                        .filter(severity::equals)
                        .count())
                .sorted(Comparator.naturalOrder())
                .toList();
        int last = counts.size() - 1;
        return counts.get(last / 2) + ", " + counts.get(last * 9 / 10) + ", " + counts.get(last);
    }

    private static final class Tally {
        private final Rule rule;
        private int applied;
        private int releases;
        private int findings;

        Tally(Rule rule) {
            this.rule = rule;
        }

        void add(RuleResult result) {
            applied += result.notApplicable().isEmpty() ? 1 : 0;
            releases += result.open().isEmpty() ? 0 : 1;
            findings += result.open().size();
        }

        String row(String id) {
            return "| " + id + " | " + rule.severity().id() + " | " + applied + " | " + releases + " | " + findings
                    + " |\n";
        }
    }
}
