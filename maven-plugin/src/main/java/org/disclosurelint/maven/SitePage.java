package org.disclosurelint.maven;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.doxia.sink.Sink;
import org.disclosurelint.finding.Attested;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.finding.Upkeep;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.rule.Rule;

/** Writes runs as a page of a Maven site. What a draft says goes out as text, which the site escapes. */
final class SitePage {
    private static final List<String> FINDING =
            List.of("Severity", "Place", "Rule", "Finding", "Authority", "To clear");

    private final Sink out;
    private final String title;

    SitePage(Sink out, String title) {
        this.out = out;
        this.title = title;
    }

    /**
     * A run on the page.
     *
     * @param by what its drafts were judged by, told if there is more than one run
     * @param link where the report for readers is, seen from the page
     */
    record Section(String by, LintRun run, Optional<String> link) {}

    void write(List<Section> sections) {
        out.head();
        out.title();
        out.text(title);
        out.title_();
        out.head_();
        out.body();
        out.section1();
        out.sectionTitle1();
        out.text(title);
        out.sectionTitle1_();
        for (Section section : sections) {
            if (sections.size() > 1) {
                paragraph("By " + section.by() + ":");
            }
            run(section);
        }
        out.section1_();
        out.body_();
        out.flush();
        out.close();
    }

    private void run(Section section) {
        LintRun run = section.run();
        int drafts = run.drafts().size();
        paragraph(drafts + (drafts == 1 ? " draft" : " drafts") + ", " + run.ruleCount() + " rules, as of "
                + run.evaluation().on() + ": " + run.counts()
                + ". That there is no finding does not say that a draft complies.");
        section.link().ifPresent(link -> {
            out.paragraph();
            out.link(link);
            out.text("The drafts with every finding in its place");
            out.link_();
            out.paragraph_();
        });
        table(List.of("Rule pack", "Version", "SHA-256"), run.packs(), SitePage::pack);
        run.drafts().forEach(this::draft);
        run.upkeep().forEach(this::upkeep);
    }

    private static List<String> pack(RulePack pack) {
        return List.of(pack.name(), pack.version(), pack.sha256().orElse(""));
    }

    private void draft(DraftResult draft) {
        open(draft.name());
        paragraph(draft.counts() + ".");
        table(FINDING, draft.findings(), SitePage::finding);
        table(List.of("Severity", "Place", "Rule", "Finding", "Accepted"), draft.accepted(), SitePage::accepted);
        String passed = draft.results().stream()
                .filter(RuleResult::passed)
                .map(r -> r.rule().id())
                .collect(Collectors.joining(", "));
        paragraph("Passed: " + (passed.isEmpty() ? "no rule" : passed) + ".");
        table(
                List.of("Passed", "Attested"),
                draft.results().stream().filter(r -> r.attested().isPresent()).toList(),
                r -> List.of(r.rule().id(), r.attested().map(Attested::words).orElse("")));
        table(
                List.of("Not applicable", "Why"),
                draft.results().stream()
                        .filter(r -> r.notApplicable().isPresent())
                        .toList(),
                r -> List.of(r.rule().id(), r.notApplicable().orElse("")));
        out.section2_();
    }

    private void upkeep(Upkeep upkeep) {
        open(upkeep.path());
        table(FINDING, upkeep.findings(), SitePage::finding);
        out.section2_();
    }

    private static List<String> finding(Finding finding) {
        Rule rule = finding.rule();
        String cited = rule.citations().stream()
                .map(c -> c.text() + (c.verified() ? "" : " (not verified)"))
                .collect(Collectors.joining("; "));
        return List.of(
                finding.severity().id(),
                place(finding),
                rule.id(),
                finding.message(),
                cited.isEmpty() ? rule.basis().id() : cited,
                rule.remedy());
    }

    private static List<String> accepted(Finding finding) {
        String how = finding.disposition() instanceof Disposition.Waived w
                ? "by " + w.approver() + ", until " + w.expires() + ": " + w.reason()
                : "in the baseline";
        return List.of(finding.severity().id(), place(finding), finding.rule().id(), finding.message(), how);
    }

    private static String place(Finding finding) {
        return finding.address()
                .orElse(finding.path() + ":" + finding.region().startLine() + ":"
                        + finding.region().startColumn());
    }

    private void open(String name) {
        out.section2();
        out.sectionTitle2();
        text(name);
        out.sectionTitle2_();
    }

    private void paragraph(String words) {
        out.paragraph();
        text(words);
        out.paragraph_();
    }

    /** Nothing if there is no row. */
    private <T> void table(List<String> heads, List<T> rows, Row<T> cells) {
        if (rows.isEmpty()) {
            return;
        }
        out.table();
        out.tableRows();
        out.tableRow();
        for (String head : heads) {
            out.tableHeaderCell();
            out.text(head);
            out.tableHeaderCell_();
        }
        out.tableRow_();
        for (T row : rows) {
            out.tableRow();
            for (String cell : cells.of(row)) {
                out.tableCell();
                text(cell);
                out.tableCell_();
            }
            out.tableRow_();
        }
        out.tableRows_();
        out.table_();
    }

    /** Without what no page may hold. */
    private void text(String words) {
        out.text(words.replaceAll("\\p{Cntrl}+", " ").strip());
    }

    @FunctionalInterface
    private interface Row<T> {
        List<String> of(T row);
    }
}
