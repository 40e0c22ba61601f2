package org.disclosurelint.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Place;
import org.disclosurelint.yaml.NearestWord;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads the waivers of a waiver file. */
final class WaiverReader {
    private final WaiverPolicy policy;
    private final Optional<List<Rule>> rules;
    private final RulesElsewhere elsewhere;
    private final String folder;

    /**
     * @param rules those that may be named, also if they are switched off; empty if nobody can tell
     * @param elsewhere those that may be named though their packs are not in force
     * @param folder before the patterns of the file to make them those of reports
     */
    WaiverReader(WaiverPolicy policy, Optional<List<Rule>> rules, RulesElsewhere elsewhere, String folder) {
        this.policy = policy;
        this.rules = rules;
        this.elsewhere = elsewhere;
        this.folder = folder;
    }

    /** The waivers that are right; every problem is told either way. */
    List<Waiver> read(YamlMapping file) {
        file.requireSchema();
        List<Waiver> waivers =
                file.required("waivers").filter(v -> !v.isEmpty()).map(v -> v.items()).orElse(List.of()).stream()
                        .flatMap(v -> v.mapping().stream())
                        .flatMap(w -> waiver(w).stream())
                        .toList();
        file.close();
        return waivers;
    }

    private Optional<Waiver> waiver(YamlMapping waiver) {
        Optional<Rule> rule = waiver.required("rule").flatMap(this::rule);
        Optional<String> draft =
                waiver.required("draft").flatMap(v -> glob(v, "draft")).map(glob -> folder + glob);
        Optional<String> quote = waiver.value("quote").flatMap(WaiverReader::quote);
        Optional<String> fingerprint = waiver.value("fingerprint").flatMap(WaiverReader::fingerprint);
        if (!waiver.has("quote") && !waiver.has("fingerprint")) {
            waiver.problem(
                    "a waiver accepts one finding: it needs a 'quote' of the draft at the finding, or its 'fingerprint'",
                    Optional.of("a rule that is not for you is switched off in disclosure.yml, with the reason"));
        }
        Optional<String> reason = waiver.required("reason").flatMap(WaiverReader::reason);
        Optional<String> approver =
                waiver.required("approver").map(YamlValue::words).filter(a -> !a.isBlank());
        Optional<YamlValue> approvedAt = waiver.required("approved-on");
        Optional<LocalDate> approvedOn = approvedAt.flatMap(YamlValue::date);
        Optional<LocalDate> expires = waiver.required("expires").flatMap(YamlValue::date);
        Optional<String> ticket = waiver.value("ticket").map(YamlValue::words).map(String::strip);
        waiver.close();
        if (rule.isEmpty()
                || draft.isEmpty()
                || reason.isEmpty()
                || approver.isEmpty()
                || approvedOn.isEmpty()
                || expires.isEmpty()) {
            return Optional.empty();
        }
        WaiverTerms terms = new WaiverTerms(reason.get(), approver.get().strip(), approvedOn, expires.get(), ticket);
        policy.objections(rule.get(), terms)
                .forEach(o -> waiver.value(o.key()).ifPresent(v -> v.problem(o.message(), o.hint())));
        Place place = new Place(waiver.source().file().path(), waiver.region());
        return Optional.of(new Waiver(
                rule.get(),
                draft.get(),
                quote,
                fingerprint,
                terms,
                place,
                approvedAt.get().region()));
    }

    private Optional<Rule> rule(YamlValue value) {
        String id = value.words();
        Optional<Rule> rule = rules.orElse(List.of()).stream()
                .filter(r -> r.isCalled(id))
                .findFirst()
                .or(() -> rules.isPresent() && !id.isBlank() ? elsewhere.find(id) : Optional.empty());
        if (rule.isEmpty() && rules.isPresent() && !id.isBlank()) {
            value.problem(
                    "unknown rule '" + id + "': no pack holds it",
                    NearestWord.hint(id, rules.get().stream().map(Rule::id).toList()));
        }
        return rule;
    }

    /** A pattern for drafts. */
    static Optional<String> glob(YamlValue value, String key) {
        String draft = value.words().strip();
        if (draft.startsWith("/") || draft.contains("..")) {
            value.problem("'" + key + "' is a path from the folder of disclosure.yml");
        }
        return Optional.of(draft).filter(d -> !d.isEmpty());
    }

    private static Optional<String> quote(YamlValue value) {
        String quote = value.words().strip();
        if (!quote.isEmpty() && quote.codePoints().noneMatch(Character::isLetterOrDigit)) {
            value.problem("a 'quote' needs words");
        }
        return Optional.of(quote).filter(q -> !q.isEmpty());
    }

    private static Optional<String> fingerprint(YamlValue value) {
        String text = value.string().strip();
        if (!text.matches("[0-9a-f]{16}")) {
            value.problem(
                    "'fingerprint' must be 16 hexadecimal digits in lower case, in quotation marks, as reports print it");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Words, not a sign that stands for none. */
    private static Optional<String> reason(YamlValue value) {
        String reason = value.words().strip();
        if (!reason.isEmpty() && reason.matches("(?i)true|false|yes|no|ok|okay|none|n/?a|tbd|todo|[^\\p{L}]*")) {
            value.problem("'" + reason + "' is no reason: say in words why the finding may stand");
            return Optional.empty();
        }
        return Optional.of(reason).filter(r -> !r.isEmpty());
    }
}
