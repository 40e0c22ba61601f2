package org.disclosurelint.check;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.NamedDetector;
import org.disclosurelint.detect.Phrases;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Tells of rules that can never match, whatever the draft: they would look like rules that every draft keeps. */
final class NeverMatches {
    private NeverMatches() {}

    static void tell(
            YamlMapping rule, Scope scope, NamedDetector wanted, Conditions conditions, Optional<YamlMapping> not) {
        Set<Part> reach = EnumSet.copyOf(wanted.parts());
        if (!scope.parts().isEmpty()) {
            reach.retainAll(scope.parts());
        }
        if (reach.isEmpty()) {
            rule.problem("in", "the rule can never match: " + onlyIn(wanted));
        }
        for (NamedDetector taken : conditions.not()) {
            if (!reach.isEmpty() && Collections.disjoint(reach, taken.parts())) {
                rule.problem("not", "'not' never takes anything away: " + onlyIn(taken));
            }
        }
        if (holds(conditions.not(), wanted) || isEveryPhraseTaken(phrases(rule, wanted), not)) {
            rule.problem("not", "the rule can never match: 'not' takes away whatever it looks for");
        }
        if (conditions.unless().filter(u -> holds(u.detectors(), wanted)).isPresent()) {
            rule.problem("unless", "the rule can never match: 'unless' finds whatever it looks for");
        }
    }

    private static boolean holds(List<NamedDetector> others, NamedDetector wanted) {
        return others.stream().anyMatch(n -> n.detector().equals(wanted.detector()));
    }

    private static Collection<String> phrases(YamlMapping rule, NamedDetector wanted) {
        if (wanted.detector() instanceof Replacements replacements) {
            return replacements.instead().values().stream()
                    .map(Replacement::phrase)
                    .toList();
        }
        return rule.keys().contains("phrases") ? texts(rule) : List.of();
    }

    private static boolean isEveryPhraseTaken(Collection<String> wanted, Optional<YamlMapping> not) {
        List<String> taken = not.map(NeverMatches::texts).orElse(List.of());
        if (wanted.isEmpty() || taken.isEmpty()) {
            return false; // most rules: nothing is compiled for them
        }
        Phrases compiled = Phrases.of(taken);
        return wanted.stream().noneMatch(p -> compiled.in(p).isEmpty());
    }

    /** The phrases as they stand; what is wrong with them is told by whoever compiles them. */
    private static List<String> texts(YamlMapping mapping) {
        return mapping.value("phrases").map(YamlValue::items).orElse(List.of()).stream()
                .filter(v -> !v.isMapping() && !v.isSequence() && !v.isEmpty())
                .map(YamlValue::string)
                .toList();
    }

    private static String onlyIn(NamedDetector detector) {
        return "'" + detector.label() + "' is found only in "
                + detector.parts().stream().sorted().map(Part::id).collect(Collectors.joining(", "));
    }
}
