package org.disclosurelint.check;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.Detectors;
import org.disclosurelint.detect.NamedDetector;
import org.disclosurelint.draft.AttestationReader;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Lifetime;
import org.disclosurelint.rule.Question;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.yaml.YamlMapping;

/** Reads what a rule of kind {@code attest} asks, and of which drafts. */
final class AttestReader {
    /** The keys that only this kind has. */
    static final List<String> KEYS = List.of("attestation", "asks", "valid-for");

    private AttestReader() {}

    static Optional<Check> read(YamlMapping rule, Scope scope, Detectors detectors, ConditionReader conditions) {
        Optional<Question> question = question(rule);
        boolean looks = Detectors.keys().stream().anyMatch(rule::has);
        // Without words of its own a rule asks whenever its conditions hold.
        boolean conditioned = !looks || rule.has("when");
        Optional<List<NamedDetector>> when =
                conditioned ? rule.required("when").flatMap(detectors::of) : Optional.of(List.of());
        if (!looks) {
            conditions.onNothing();
            if (rule.has("in")) {
                rule.problem("in", "'in' has nothing to look for: 'when' looks in the whole release");
            }
            return question.flatMap(q -> when.map(w -> new Attest(q, w, Scope.WHOLE, Optional.empty())));
        }
        Optional<NamedDetector> calling = detectors.of(rule).map(conditions::onWords);
        return question.flatMap(q -> when.flatMap(w -> calling.map(c -> new Attest(q, w, scope, Optional.of(c)))));
    }

    private static Optional<Question> question(YamlMapping rule) {
        Optional<String> name = rule.required("attestation").flatMap(AttestationReader::name);
        String asks = rule.requiredString("asks").strip();
        if (!asks.isEmpty() && (asks.contains("\n") || !asks.endsWith("?"))) {
            rule.problem("asks", "'asks' is a question on one line, with its question mark");
        }
        Optional<Lifetime> validFor = rule.value("valid-for").flatMap(value -> {
            Optional<Lifetime> lifetime = Lifetime.of(value.string());
            if (lifetime.isEmpty()) {
                value.problem("'valid-for' must be a time like 90 days, 26 weeks, 6 months or 1 year");
            }
            return lifetime;
        });
        return name.filter(n -> !asks.isEmpty()).map(n -> new Question(n, asks, validFor));
    }
}
