package org.disclosurelint.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.validator.routines.UrlValidator;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.rule.Citation;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Severity;

/** The rules of a run, in the order in which results refer to them by number. */
final class SarifRules {
    private final Map<String, Rule> rules;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private SarifRules(Map<String, Rule> rules) {
        this.rules = rules;
        rules.keySet().forEach(id -> numbers.put(id, numbers.size()));
    }

    /** Those in force, and those of the engine that found something. */
    static SarifRules of(LintRun run) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        run.packs().forEach(pack -> pack.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule)));
        run.upkeep().forEach(u -> u.findings().stream().map(Finding::rule).forEach(r -> rules.putIfAbsent(r.id(), r)));
        return new SarifRules(rules);
    }

    /** Members of a reference to a rule. */
    void refer(Json json, String id) throws IOException {
        json.text("id", id).number("index", number(id));
    }

    int number(String id) {
        return Objects.requireNonNull(numbers.get(id), () -> "a rule that is not in force: " + id);
    }

    void write(Json json) throws IOException {
        json.objects("rules", rules.values(), rule -> write(json, rule));
    }

    private static void write(Json json, Rule rule) throws IOException {
        json.text("id", rule.id());
        if (!rule.aliases().isEmpty()) {
            json.texts("deprecatedIds", rule.aliases());
        }
        json.object("shortDescription", d -> d.text("text", rule.title()));
        if (!rule.rationale().isBlank()) {
            json.object("fullDescription", d -> d.text("text", rule.rationale().strip()));
        }
        json.object("help", h -> h.text("text", help(rule, false)).text("markdown", help(rule, true)));
        json.text("helpUri", page(rule));
        json.object("defaultConfiguration", c -> c.text("level", level(rule.severity())));
        json.object("properties", p -> {
            p.text("pack", rule.pack())
                    .text("kind", rule.check().kind())
                    .text("basis", rule.basis().id())
                    .texts("tags", List.of(rule.basis().id()));
            p.objects(
                    "citations",
                    rule.citations(),
                    c -> json.text("text", c.text()).text("url", c.url()).flag("verified", c.verified()));
        });
    }

    /** The word of the format; what people have to attest to has no level there. */
    static String level(Severity severity) {
        return severity == Severity.ATTESTATION ? "none" : severity.id();
    }

    /** The page of the first authority that has one; what counsel wrote there need not be an address. */
    private static Optional<String> page(Rule rule) {
        return rule.citations().stream()
                .flatMap(c -> c.url().stream())
                .filter(UrlValidator.getInstance()::isValid)
                .findFirst();
    }

    /** Why, what would clear it, and on what authority; at least the title, for SARIF wants a text. */
    private static String help(Rule rule, boolean markdown) {
        String authorities =
                rule.citations().stream().map(c -> authority(c, markdown)).collect(Collectors.joining("; "));
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Why", rule.rationale());
        parts.put("To clear", rule.remedy());
        parts.put("Authority (" + rule.basis().id() + ")", authorities);
        String help = parts.entrySet().stream()
                .filter(p -> !p.getValue().isBlank())
                .map(p -> (markdown ? "**" + p.getKey() + ":** " : p.getKey() + ": ")
                        + p.getValue().strip())
                .collect(Collectors.joining("\n\n"));
        return Optional.of(help).filter(h -> !h.isEmpty()).orElse(rule.title());
    }

    private static String authority(Citation citation, boolean markdown) {
        String text = citation.url()
                .map(url -> markdown
                        ? "[" + citation.text().replace("[", "\\[").replace("]", "\\]") + "](<" + url + ">)"
                        : citation.text() + " (" + url + ")")
                .orElse(citation.text());
        return citation.verified() ? text : text + " (unverified)";
    }
}
