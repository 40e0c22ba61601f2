package org.disclosurelint.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.detect.Detectors;
import org.disclosurelint.detect.NamedDetector;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Escalation;
import org.disclosurelint.rule.Same;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads the key {@code escalate}: one step, or a list of steps, the lightest first. */
final class EscalationReader {
    /** The kinds whose findings stand in a sentence. */
    private static final Set<String> FINDS_WORDS = Set.of("forbid", "replace", "limit");

    private final Detectors detectors;
    private final Optional<Check> check;

    /** @param check of the rule; empty if it could not be read */
    EscalationReader(Detectors detectors, Optional<Check> check) {
        this.detectors = detectors;
        this.check = check;
    }

    /**
     * The steps; none without the key. What is wrong with one is told, and the others are read.
     *
     * @param base what a finding weighs without any step; empty if it could not be read
     */
    List<Escalation> read(YamlMapping file, Optional<Severity> base) {
        List<Escalation> steps = new ArrayList<>();
        Optional<Severity> before = base;
        String whose = "the severity of the rule, which is";
        for (YamlValue item : file.value("escalate").map(YamlValue::someItems).orElse(List.of())) {
            Optional<YamlMapping> step = item.mapping();
            Optional<Severity> to = step.flatMap(s -> s.required("to")).flatMap(RuleReader::severity);
            if (step.isPresent() && to.isPresent()) {
                tellWeight(step.get(), to.get(), before, whose);
                before = to;
                whose = "the step before, which goes to";
            }
            step.flatMap(s -> step(s, to)).ifPresent(steps::add);
        }
        return steps;
    }

    private static void tellWeight(YamlMapping step, Severity to, Optional<Severity> before, String whose) {
        if (to == Severity.ATTESTATION) {
            step.problem("to", "only a rule of kind 'attest' has the severity 'attestation'");
        }
        if (before.filter(b -> b.isAtLeast(to)).isPresent()) {
            step.problem(
                    "to",
                    "'to' must weigh more than " + whose + " '" + before.get().id() + "'");
        }
    }

    private Optional<Escalation> step(YamlMapping step, Optional<Severity> to) {
        Optional<List<Detector>> when = step.required("when")
                .flatMap(detectors::of)
                .map(all -> all.stream().map(NamedDetector::detector).toList());
        Optional<Same> same = step.has("same")
                ? step.value("same").flatMap(v -> v.oneOf(Same.ids())).map(Same::of)
                : Optional.of(Same.RELEASE);
        if (same.filter(s -> s != Same.RELEASE).isPresent()
                && check.filter(c -> FINDS_WORDS.contains(c.kind())).isEmpty()
                && check.isPresent()) {
            step.problem(
                    "same",
                    "'same: " + same.get().id() + "' makes no sense here, expected 'same: release': a rule of kind '"
                            + check.get().kind() + "' finds no words");
        }
        step.close();
        return when.flatMap(all -> to.flatMap(t -> same.map(s -> new Escalation(t, all, s))));
    }
}
