package org.disclosurelint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.finding.AcceptedCounts;
import org.disclosurelint.finding.Counts;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Upkeep;
import org.disclosurelint.rule.Citation;
import org.disclosurelint.rule.Rule;

/**
 * A summary in Markdown for the page of a build ({@code $GITHUB_STEP_SUMMARY}) and for a comment on a merge request: counts, then
 * the findings file by file, those that were accepted behind them, then the rules that did not apply.
 */
public final class MarkdownReport implements ReportFormat {
    /** A comment holds 65,536 characters at GitHub; of more findings only the number is told. */
    private static final int MOST = 60;

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>()\\\\`\"]{1,500}");

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String fileName() {
        return "disclosure-report.md";
    }

    @Override
    public void write(LintRun run, Writer out) throws IOException {
        List<String> lines = new ArrayList<>();
        head(run, lines);
        Set<String> told = new HashSet<>();
        int room = MOST;
        for (DraftResult draft : run.drafts()) {
            room = findings(draft.name(), draft.everyFinding(), room, told, lines);
        }
        for (Upkeep upkeep : run.upkeep()) {
            room = findings(upkeep.path(), upkeep.findings(), room, told, lines);
        }
        if (room < 0) {
            lines.add(Counted.of(-room, "more finding") + ", told in the other reports.");
            lines.add("");
        }
        attested(run, lines);
        notApplicable(run, lines);
        lines.add("That there is no finding means only that: no rule in force found anything.");
        for (String line : lines) {
            out.write(line);
            out.write('\n');
        }
    }

    private static void head(LintRun run, List<String> lines) {
        String packs = run.packs().stream()
                .map(p -> Markdown.code(p.name() + " " + p.version()))
                .collect(Collectors.joining(", "));
        lines.add("## DisclosureLint: " + run.counts() + accepted(run.accepted()));
        lines.add("");
        lines.add(Counted.of(run.drafts().size(), "draft") + ", " + Counted.of(run.ruleCount(), "rule")
                + (packs.isEmpty() ? "" : " (" + packs + ")")
                + (run.evaluation().forWire() ? ", for the wire as of " : ", as of ")
                + run.evaluation().on() + (run.isRedacted() ? "; words of the drafts are left out" : "") + ".");
        lines.add("");
        if (run.drafts().isEmpty() && run.upkeep().isEmpty()) {
            return;
        }
        lines.add("| File | Errors | Warnings | Attestations | Notes | Accepted |");
        lines.add("|:---|---:|---:|---:|---:|---:|");
        run.drafts()
                .forEach(d -> lines.add(row(d.name(), d.counts(), d.accepted().size())));
        run.upkeep().forEach(u -> lines.add(row(u.path(), Counts.of(u.findings()), 0)));
        lines.add("");
    }

    private static String row(String name, Counts counts, int accepted) {
        return "| " + Markdown.cell(name) + " | " + counts.errors() + " | " + counts.warnings() + " | "
                + counts.attestations() + " | " + counts.notes()
                + " | " + accepted + " |";
    }

    private static String accepted(List<Finding> findings) {
        return findings.isEmpty() ? "" : " (" + AcceptedCounts.of(findings) + ")";
    }

    /** Those that stand first; returns how many more there is room for, below 0 how many were left out. */
    private static int findings(String name, List<Finding> findings, int room, Set<String> told, List<String> lines) {
        if (findings.isEmpty()) {
            return room;
        }
        List<Finding> ordered =
                new ArrayList<>(findings.stream().filter(Finding::isOpen).toList());
        findings.stream().filter(f -> !f.isOpen()).forEach(ordered::add);
        if (room > 0) {
            lines.add("### " + Markdown.code(name));
            lines.add("");
            ordered.stream().limit(room).forEach(f -> finding(name, f, told, lines));
            lines.add("");
        }
        return room - ordered.size();
    }

    private static void finding(String name, Finding finding, Set<String> told, List<String> lines) {
        String where = finding.address()
                .map(Markdown::code)
                .orElseGet(() -> "line " + finding.region().startLine() + ", column "
                        + finding.region().startColumn());
        String file = name.startsWith(finding.path())
                ? ""
                : Markdown.code(finding.path()) + ", "; // one that the draft includes
        lines.add("- " + weight(finding) + ", " + file + where + ": " + Markdown.code(FindingLine.withRemark(finding))
                + " (" + Markdown.code(finding.rule().id()) + ")");
        if (finding.disposition() instanceof Disposition.Waived waived) {
            lines.add("  - Waived until " + waived.expires() + " by " + Markdown.code(waived.approver()) + ": "
                    + Markdown.code(waived.reason()));
        } else if (finding.isOpen()) {
            finding.suggestion().ifPresent(w -> lines.add("  - Instead: " + Markdown.code(w)));
            if (told.add(finding.rule().id())) {
                rule(finding.rule(), lines);
            }
        }
    }

    /** Once for each rule: a page that says the same ten times is read by nobody. */
    private static void rule(Rule rule, List<String> lines) {
        rule.check()
                .question()
                .ifPresent(q -> lines.add("  - Asks: " + Markdown.prose(q.asks()) + " Answered by an attestation "
                        + Markdown.code(q.attestation())));
        lines.add("  - To clear: " + Markdown.prose(rule.remedy()));
        String authority =
                rule.citations().stream().map(MarkdownReport::authority).collect(Collectors.joining("; "));
        if (!authority.isEmpty()) {
            lines.add("  - Authority (" + rule.basis().id() + "): " + authority);
        }
    }

    private static String weight(Finding finding) {
        return finding.isOpen()
                ? "**" + finding.severity().id() + "**"
                : (finding.disposition() instanceof Disposition.Waived ? "waived " : "in the baseline, ")
                        + finding.severity().id();
    }

    private static String authority(Citation citation) {
        String text = Markdown.prose(citation.text());
        return citation.url()
                        .filter(url -> LINK.matcher(url).matches())
                        .map(url -> "[" + text + "](" + url + ")")
                        .orElse(text)
                + (citation.verified() ? "" : " (unverified)");
    }

    private static void attested(LintRun run, List<String> lines) {
        List<String> told = run.drafts().stream()
                .flatMap(d -> d.results().stream()
                        .flatMap(r -> Asked.answered(r).stream())
                        .map(words -> "- " + Markdown.code(d.name()) + ", " + Markdown.code(Printable.line(words))))
                .toList();
        if (!told.isEmpty()) {
            lines.add("Attested:");
            lines.add("");
            lines.addAll(told);
            lines.add("");
        }
    }

    private static void notApplicable(LintRun run, List<String> lines) {
        List<String> told = ConsoleSummary.notApplicable(run);
        if (!told.isEmpty()) {
            lines.add("Not applicable:");
            lines.add("");
            told.stream().skip(1).forEach(line -> lines.add("- " + Markdown.code(line)));
            lines.add("");
        }
    }
}
