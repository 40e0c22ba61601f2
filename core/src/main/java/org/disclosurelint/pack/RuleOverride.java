package org.disclosurelint.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.yaml.NearestWord;
import org.disclosurelint.yaml.YamlLayers;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * What one file changes of one rule: {@code {severity: note}} replaces, {@code phrases+} and {@code phrases-} add to a list and
 * take from it, {@code parameters} does the same to the parameters of the rule's detector, {@code {off: "why"}} switches the
 * rule off and {@code {off: false}} on again. It is laid over the YAML of the rule, so that whoever reads the rule tells what
 * is wrong with a value at the place of the value.
 */
final class RuleOverride {
    private static final String OFF = "off";
    private static final String PARAMETERS = "parameters";
    private static final String SEVERITY = "severity";
    private static final String ESCALATE = "escalate";

    /** A rule looks for one thing: one of these keys leaves no room for the others. */
    private static final Set<String> LOOKED_FOR = Set.of("detector", "phrases", "patterns", "tokens");

    /** Lists that a rule without them may be given by adding to them. */
    private static final Set<String> MAY_BEGIN = Set.of("cites", "violates", "complies");

    /** Keys whose value is one text. */
    private static final Set<String> TEXTS = Set.of(
            "title",
            SEVERITY,
            "kind",
            "message",
            "rationale",
            "remedy",
            "basis",
            "since",
            "text",
            "with",
            "belongs-in",
            "waivable",
            "fix");

    private final YamlMapping given;

    private RuleOverride(YamlMapping given) {
        this.given = given;
    }

    /** Lays what a file says about a rule over it. */
    static void lay(YamlValue value, RuleSource rule) {
        if (!value.isMapping()) {
            value.problem(
                    "expected {severity: \u2026} or {off: \"the reason\"}",
                    Optional.of("a rule that is switched off needs a reason: reports print it"));
            return;
        }
        value.mapping().ifPresent(given -> new RuleOverride(given).lay(rule));
    }

    private void lay(RuleSource rule) {
        Optional<YamlValue> reason = given.value(OFF).filter(v -> !v.isBoolean() || v.bool());
        if (reason.isPresent()) {
            switchOff(rule, reason.get());
            return;
        }
        if (given.has(OFF)) {
            if (rule.off().isEmpty()) {
                given.problem(OFF, "the rule is not off, 'off: false' switches nothing on");
            }
            rule.switchTo(Optional.empty());
        }
        rule.off()
                .ifPresent(off -> given.problem("the rule is switched off at " + off.place()
                        + ": what is changed here has no effect without 'off: false'"));
        rule.layersToChange().ifPresent(this::lay);
    }

    private void switchOff(RuleSource rule, YamlValue value) {
        given.keys().stream()
                .filter(k -> !k.equals(OFF))
                .findFirst()
                .ifPresent(k -> given.problem(k, "a rule that is off has no use for '" + k + "'"));
        String reason = value.words().strip();
        if (reason.matches("(?i)true|false|yes|no|on|off|[^\\p{L}]*")) {
            value.problem(
                    "'off' takes the reason as its text", Optional.of("write off: \"why this rule is not for us\""));
        }
        rule.switchTo(Optional.of(new RuleSource.Off(reason, value.place())));
    }

    private void lay(YamlLayers rule) {
        if (given.has(SEVERITY) && !given.has(ESCALATE)) {
            rule.drop(ESCALATE, given, SEVERITY);
        }
        List<String> lookedFor =
                given.keys().stream().filter(LOOKED_FOR::contains).toList();
        if (lookedFor.size() == 1) {
            LOOKED_FOR.stream()
                    .filter(k -> !k.equals(lookedFor.get(0)))
                    .forEach(k -> rule.drop(k, given, lookedFor.get(0)));
        }
        lay(given, rule, MAY_BEGIN, Set.of(OFF, PARAMETERS));
        given.mapping(PARAMETERS).ifPresent(parameters -> {
            Optional<YamlLayers> detector = RuleOrigins.parameters(rule);
            if (detector.isEmpty()) {
                given.problem(PARAMETERS, "the rule has no named detector whose parameters could be changed");
            }
            Set<String> all = new HashSet<>(
                    parameters.keys().stream().map(RuleOverride::listOf).toList());
            detector.ifPresent(d -> lay(parameters, d, all, Set.of()));
        });
    }

    /** First what is replaced, then what is added, then what is taken away. */
    private static void lay(YamlMapping over, YamlLayers rule, Set<String> mayBegin, Set<String> others) {
        List<String> keys =
                over.keys().stream().filter(k -> !others.contains(k)).toList();
        keys.stream().filter(k -> !isSigned(k)).forEach(k -> rule.put(over, k));
        keys.stream()
                .filter(k -> k.endsWith("+") && isList(over, k, rule, mayBegin))
                .forEach(k -> rule.add(over, k, listOf(k)));
        keys.stream()
                .filter(k -> k.endsWith("-") && isList(over, k, rule, mayBegin))
                .forEach(k -> rule.take(over, k, listOf(k), listOf(k).equals("cites")));
    }

    private static boolean isList(YamlMapping over, String key, YamlLayers rule, Set<String> mayBegin) {
        String list = listOf(key);
        Optional<YamlValue> value = rule.value(list);
        if (value.isEmpty() && !(key.endsWith("+") && mayBegin.contains(list))) {
            over.key(key)
                    .ifPresent(at -> at.problem(
                            "'" + key + "' changes the list '" + list + "', which the rule does not have",
                            NearestWord.hint(
                                    list,
                                    rule.keys().stream()
                                            .filter(k -> rule.value(k)
                                                    .filter(YamlValue::isSequence)
                                                    .isPresent())
                                            .toList())));
            return false;
        }
        if (list.equals(ESCALATE)) {
            over.problem(key, "'escalate' is replaced as a whole: write 'escalate' with all its steps");
            return false;
        }
        if (value.filter(v -> v.isMapping() || TEXTS.contains(list)).isPresent()) {
            over.problem(key, "'" + list + "' is not a list: write '" + list + "' to replace it");
            return false;
        }
        return true;
    }

    private static boolean isSigned(String key) {
        return key.endsWith("+") || key.endsWith("-");
    }

    private static String listOf(String key) {
        return isSigned(key) ? key.substring(0, key.length() - 1) : key;
    }
}
