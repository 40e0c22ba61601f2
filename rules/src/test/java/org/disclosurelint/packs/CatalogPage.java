package org.disclosurelint.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.rule.Citation;
import org.disclosurelint.rule.Effective;
import org.disclosurelint.rule.Rule;

/** Writes the catalog of the rules as Markdown. */
final class CatalogPage {
    private CatalogPage() {}

    static String of(List<RulePack> packs) {
        StringBuilder out = new StringBuilder("""
                # The rules

                Written from the rule files by a test; do not edit. [How rule files are written](rule-files.md).

                A finding is a prompt for counsel, not a legal conclusion, and no finding is not a clearance. Each rule says on what kind of
                authority it rests: *statute*, *rule*, *staff*, *case*, *exchange*, *wire* (what newswires ask) or *house* (prudence). A
                citation marked *unverified* has not been read against its source by the authors of the pack.
                """);
        packs.forEach(pack -> pack(pack, out));
        return out.toString();
    }

    private static void pack(RulePack pack, StringBuilder out) {
        out.append("\n## ")
                .append(pack.title())
                .append(" (`")
                .append(pack.name())
                .append("` ");
        out.append(pack.version()).append(")\n\n| Rule | Severity | Basis | Title |\n|---|---|---|---|\n");
        for (Rule rule : pack.rules()) {
            out.append("| [").append(rule.id()).append("](#").append(rule.id()).append(") | ");
            out.append(severity(rule)).append(" | ").append(rule.basis().id()).append(" | ");
            out.append(rule.title()).append(" |\n");
        }
        pack.rules().forEach(rule -> rule(rule, out));
    }

    private static void rule(Rule rule, StringBuilder out) {
        out.append("\n### ")
                .append(rule.id())
                .append("\n\n**")
                .append(rule.title())
                .append(".** ");
        out.append("Severity: ")
                .append(severity(rule))
                .append(". Kind: ")
                .append(rule.check().kind());
        out.append(". Basis: ").append(rule.basis().id()).append(effective(rule.effective()));
        out.append(". Since ").append(rule.since()).append(".\n\n");
        out.append(oneParagraph(rule.rationale())).append("\n\n");
        out.append("*What clears it:* ").append(oneParagraph(rule.remedy())).append("\n\n");
        if (!rule.citations().isEmpty()) {
            out.append(rule.citations().stream().map(CatalogPage::citation).collect(Collectors.joining("\n")));
            out.append("\n\n");
        }
        out.append("Finds something in:\n\n```text\n").append(text(rule, true));
        out.append("\n```\n\nFinds nothing in:\n\n```text\n")
                .append(text(rule, false))
                .append("\n```\n");
    }

    private static String text(Rule rule, boolean violates) {
        return (violates ? rule.examples().violates() : rule.examples().complies())
                .get(0)
                .text()
                .strip();
    }

    private static String severity(Rule rule) {
        List<String> weights = new ArrayList<>(List.of(rule.severity().id()));
        rule.escalations().forEach(e -> weights.add(e.to().id()));
        int last = weights.size() - 1;
        return last == 0 ? weights.get(0) : String.join(", ", weights.subList(0, last)) + ", or " + weights.get(last);
    }

    private static String effective(Effective effective) {
        return effective.from().map(d -> ", for drafts from " + d).orElse("")
                + effective.to().map(d -> ", for drafts until " + d).orElse("");
    }

    private static String citation(Citation cite) {
        return "- " + cite.url().map(u -> "[" + cite.text() + "](" + u + ")").orElse(cite.text())
                + (cite.verified() ? "" : " (unverified)");
    }

    private static String oneParagraph(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
