package org.disclosurelint.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.pack.LeftRequirement;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.rule.Rule;

/** The page that says which requirements the packs cover, and which they leave and why. */
final class CoveragePage {
    /** {@code A2} before {@code A10}. */
    static final Comparator<String> IN_ORDER = Comparator.comparing(CoveragePage::family)
            .thenComparing(CoveragePage::number)
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern ID = Pattern.compile("([A-Z]+)(\\d*)(.*)");

    private CoveragePage() {}

    static String of(List<RulePack> packs) {
        StringBuilder out = new StringBuilder("""
                # What the packs cover, and what they leave

                Written by the build from the packs; do not edit. A requirement is something that a statute, a rule, an exchange, the practice of
                newswires or prudence asks of a press release. Its id says to which family it belongs: **A** forward-looking statements and the safe
                harbor, **B** issuer, listing and codes, **C** the parts of a release, **D** dates, figures and tables, **E** non-GAAP measures,
                **F** offerings, mergers and tender offers, **G** what drafting leaves behind, **H** claims, **I** process, **J** other countries. A
                rule that covers a requirement looks for some of the ways in which a draft can fall short of it, never for all: its
                [page](rules.md) says which. No finding is not a clearance.
                """);
        packs.forEach(pack -> pack(pack, out));
        return out.toString();
    }

    private static void pack(RulePack pack, StringBuilder out) {
        Map<String, List<Rule>> covered = new TreeMap<>(IN_ORDER);
        for (Rule rule : pack.rules()) {
            for (String id : rule.covers()) {
                covered.computeIfAbsent(id, i -> new ArrayList<>()).add(rule);
            }
        }
        out.append("\n## ")
                .append(pack.title())
                .append(" (`")
                .append(pack.name())
                .append("`)\n");
        if (!covered.isEmpty()) {
            out.append("\n| Requirement | Rules that are about it |\n|---|---|\n");
            covered.forEach((id, rules) -> out.append("| ")
                    .append(id)
                    .append(" | ")
                    .append(rules.stream()
                            .map(r -> "[" + r.id() + "](rules.md#" + r.id() + ")")
                            .collect(Collectors.joining(", ")))
                    .append(" |\n"));
        }
        if (!pack.leaves().isEmpty()) {
            out.append("\nLeft:\n\n| Requirement | What it asks | Why no rule checks it |\n|---|---|---|\n");
            TreeSet<LeftRequirement> left = new TreeSet<>(
                    Comparator.comparing(LeftRequirement::id, IN_ORDER).thenComparing(LeftRequirement::title));
            left.addAll(pack.leaves());
            left.forEach(l -> out.append("| ")
                    .append(l.id())
                    .append(" | ")
                    .append(l.title())
                    .append(" | ")
                    .append(l.why().strip())
                    .append(" |\n"));
        }
    }

    private static String family(String id) {
        return part(id, 1);
    }

    private static int number(String id) {
        String number = part(id, 2);
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    private static String part(String id, int group) {
        Matcher matcher = ID.matcher(id);
        return matcher.matches() ? matcher.group(group) : "";
    }
}
