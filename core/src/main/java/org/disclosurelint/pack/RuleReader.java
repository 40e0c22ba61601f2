package org.disclosurelint.pack;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurelint.check.Checks;
import org.disclosurelint.detect.Detectors;
import org.disclosurelint.profile.ApprovedText;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Basis;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Citation;
import org.disclosurelint.rule.Effective;
import org.disclosurelint.rule.Escalation;
import org.disclosurelint.rule.Examples;
import org.disclosurelint.rule.Fix;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.rule.Waivable;
import org.disclosurelint.yaml.YamlLayers;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads one rule file. */
final class RuleReader {
    private final Detectors detectors;
    private final String pack;

    RuleReader(Detectors detectors, String pack) {
        this.detectors = detectors;
        this.pack = pack;
    }

    /** The rule; empty if so much of it is wrong that there is none. Every problem is told either way. */
    Optional<Rule> read(RuleSource source) {
        return source.layers().flatMap(l -> read(l, source.id(), source.examplesLater()));
    }

    /** @param later the examples, if they are not in the layers */
    private Optional<Rule> read(YamlLayers layers, String id, Optional<Examples> later) {
        YamlMapping file = layers.mapping();
        String title = file.requiredString("title");
        Optional<Severity> severity = file.required("severity").flatMap(RuleReader::severity);
        Optional<Check> check = Checks.read(file, detectors);
        check.ifPresent(c -> severity.ifPresent(s -> weight(file, c, s)));
        List<Escalation> escalations = new EscalationReader(detectors, check).read(file, severity);
        String message = oneLine(file, "message");
        String rationale = file.requiredString("rationale").strip();
        String remedy = file.requiredString("remedy").strip();
        Optional<Basis> basis = file.required("basis").flatMap(RuleReader::basis);
        List<Citation> cites =
                file.mappings("cites").stream().map(RuleReader::citation).toList();
        List<String> covers = RequirementReader.covers(file);
        tellUnverified(file, basis, severity, escalations, cites);
        Effective effective =
                file.mapping("effective").map(RuleReader::effective).orElse(Effective.ALWAYS);
        Waivable waivable = WaivableReader.read(file);
        Fix fix = FixReader.read(file, check.map(Check::kind));
        List<String> aliases = AliasReader.read(file, id);
        String since = file.requiredString("since");
        IssuerProfile profile = file.mapping("profile").map(RuleReader::profile).orElse(IssuerProfile.UNKNOWN);
        Examples examples = later.orElseGet(() -> ExampleReader.read(file, profile));
        file.close();
        if (severity.isEmpty() || check.isEmpty() || basis.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rule(
                id,
                aliases,
                pack,
                file.source().file().path(),
                title,
                severity.get(),
                escalations,
                check.get(),
                message,
                rationale,
                remedy,
                basis.get(),
                cites,
                covers,
                effective,
                waivable,
                fix,
                since,
                examples,
                RuleOrigins.of(layers)));
    }

    /** What nobody attested to is no fault of the text: it has a severity of its own. */
    private static void weight(YamlMapping file, Check check, Severity severity) {
        boolean asks = check.question().isPresent();
        if (asks && severity != Severity.ATTESTATION) {
            file.problem("severity", "a rule of kind 'attest' has the severity 'attestation' and no other");
        } else if (!asks && severity == Severity.ATTESTATION) {
            file.problem("severity", "only a rule of kind 'attest' has the severity 'attestation'");
        }
        if (asks && file.has("escalate")) {
            file.problem("escalate", "a rule of kind 'attest' has the severity 'attestation' and no other");
        }
    }

    /** A severity by its word. */
    static Optional<Severity> severity(YamlValue value) {
        return value.oneOf(Arrays.stream(Severity.values()).map(Severity::id).toList())
                .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Basis> basis(YamlValue value) {
        return value.oneOf(Arrays.stream(Basis.values()).map(Basis::id).toList())
                .map(word -> Basis.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static Citation citation(YamlMapping cite) {
        Citation citation = new Citation(
                cite.requiredString("text"), cite.value("url").map(YamlValue::words), cite.bool("verified", false));
        cite.close();
        return citation;
    }

    /** What rests on an authority that nobody has read may warn, and stops no build. Prudence is an authority of its own. */
    private static void tellUnverified(
            YamlMapping file,
            Optional<Basis> basis,
            Optional<Severity> severity,
            List<Escalation> escalations,
            List<Citation> cites) {
        if (cites.isEmpty()
                || basis.filter(b -> b == Basis.HOUSE).isPresent()
                || cites.stream().anyMatch(Citation::verified)) {
            return;
        }
        String problem = "an error cannot rest on citations of which none is verified";
        String hint = "read a source and say 'verified: true' of it, or make it a warning";
        if (severity.filter(s -> s == Severity.ERROR).isPresent()) {
            file.problem("severity", problem, Optional.of(hint));
        } else if (escalations.stream().anyMatch(e -> e.to() == Severity.ERROR)) {
            file.problem("escalate", problem, Optional.of(hint));
        }
    }

    private static Effective effective(YamlMapping effective) {
        Optional<LocalDate> from = effective.value("from").flatMap(YamlValue::date);
        Optional<LocalDate> to = effective.value("to").flatMap(YamlValue::date);
        effective.close();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            effective.problem("to", "'to' is before 'from': the rule would never hold");
        }
        return new Effective(from, to);
    }

    /** The profile under which the examples are judged, with approved texts in the rule file itself. */
    static IssuerProfile profile(YamlMapping profile) {
        String path = profile.source().file().path();
        List<ApprovedText> texts = profile.mapping("approved-texts")
                .map(t -> t.values().entrySet().stream()
                        .map(e -> new ApprovedText(e.getKey(), e.getValue().words(), path))
                        .toList())
                .orElse(List.of());
        return ProfileReader.read(profile, texts);
    }

    private static String oneLine(YamlMapping file, String key) {
        String text = file.requiredString(key).strip();
        if (text.contains("\n") || text.endsWith(".")) {
            file.problem(key, "a '" + key + "' is one line without a full stop");
        }
        return text;
    }
}
