package org.disclosurelint.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.Detectors;
import org.disclosurelint.detect.release.ReleaseTypeProvider;
import org.disclosurelint.draft.Jurisdiction;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Same;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * Reads what a rule file asks of a draft: its {@code kind}, and the keys that belong to that kind. The kinds are closed,
 * because a new one changes the language that counsel reads:
 *
 * <ul>
 *   <li>{@code forbid}: what the detector finds is a finding;
 *   <li>{@code replace}: words for which others should stand are findings that propose these;
 *   <li>{@code require}: that the detector finds nothing is a finding;
 *   <li>{@code require-when}: the same, in drafts in which the detectors under {@code when} find something;
 *   <li>{@code order}: a part that stands before one that should precede it is a finding;
 *   <li>{@code limit}: more of something than the limit is a finding;
 *   <li>{@code consistent}: what differs from the issuer's profile, or from the front matter, is a finding;
 *   <li>{@code verbatim}: what differs from a text that counsel approved is a finding;
 *   <li>{@code attest}: what calls for an answer that no text can give is a finding, until somebody gives it.
 * </ul>
 *
 * Conditions ({@code not}, {@code unless}) are the same for all kinds: they are laid on the detector, or on the check.
 */
public final class Checks {
    private static final List<String> KINDS = List.of(
            "forbid", "replace", "require", "require-when", "order", "limit", "consistent", "verbatim", "attest");

    private Checks() {}

    /** The words for the kinds. */
    public static List<String> kinds() {
        return KINDS;
    }

    /** The words for what a rule of kind {@code consistent} compares the draft with. */
    public static List<String> facts() {
        return Fact.ids();
    }

    /** The words for what a rule of kind {@code limit} counts. */
    public static List<String> quantities() {
        return Quantity.ids();
    }

    /** The words for that in which a rule of kind {@code limit} counts. */
    public static List<String> countedPer() {
        return Per.ids();
    }

    /** The words for how near {@code unless} looks; what shares the words found is for {@code not}. */
    public static List<String> nearness() {
        return Same.ids().stream().filter(id -> !id.equals(Same.WORDS.id())).toList();
    }

    /** The check of a rule file; empty with problems if it cannot be told. */
    public static Optional<Check> read(YamlMapping rule, Detectors detectors) {
        Scope scope = scope(rule);
        Optional<String> kind = rule.required("kind").flatMap(v -> v.oneOf(KINDS));
        ConditionReader conditions = new ConditionReader(rule, scope, detectors);
        Optional<Check> check = kind.flatMap(k -> switch (k) {
            case "forbid" -> detectors.of(rule).map(conditions::onWords).map(d -> new Forbid(k, scope, d));
            case "replace" -> Replacements.read(rule).map(conditions::onWords).map(d -> new Forbid(k, scope, d));
            case "require" -> require(rule, scope, detectors, conditions);
            case "require-when" -> requireWhen(rule, scope, detectors, conditions);
            case "attest" -> AttestReader.read(rule, scope, detectors, conditions);
            case "limit" -> LimitReader.read(rule, scope, detectors, conditions);
            default -> {
                conditions.onNothing();
                yield ofNothing(k, rule, scope);
            }
        });
        rule.tellUnasked(keysOfKinds(), kind.map(k -> " in a rule of kind '" + k + "'"));
        Set<ReleaseType> releases = releases(rule);
        Set<Jurisdiction> laws = OfJurisdictions.laws(rule);
        return check.map(conditions::on)
                .map(c -> releases.isEmpty() ? c : new Excepted(new OfReleases(releases), c))
                .map(c -> laws.isEmpty() ? c : new Excepted(new OfJurisdictions(laws), c));
    }

    /** The keys that some kinds know and others do not. */
    private static List<String> keysOfKinds() {
        List<String> keys = new ArrayList<>(Detectors.keys());
        keys.addAll(List.of("replacements", "parts", "at-most", "count", "per", "when", "belongs-in", "with", "text"));
        keys.addAll(AttestReader.KEYS);
        return keys;
    }

    /** A check that looks for no words. */
    private static Optional<Check> ofNothing(String kind, YamlMapping rule, Scope scope) {
        return switch (kind) {
            case "order" -> Order.read(rule).map(o -> o);
            case "consistent" -> consistent(rule, scope);
            default -> verbatim(rule, scope);
        };
    }

    /** The types of release for which a rule holds; none means all. */
    private static Set<ReleaseType> releases(YamlMapping rule) {
        return ReleaseTypeProvider.types(
                rule.value("releases").map(YamlValue::someItems).orElse(List.of()));
    }

    /** The check of a rule of the engine itself, which is about the files around the drafts; finds nothing in a draft. */
    public static Check ofTheEngine() {
        return new EngineCheck();
    }

    private static Optional<Require> require(
            YamlMapping rule, Scope scope, Detectors detectors, ConditionReader conditions) {
        Optional<Part> belongs = belongsIn(rule, scope);
        return detectors.of(rule).map(conditions::onMissing).flatMap(d -> belongs.map(b -> new Require(scope, d, b)));
    }

    private static Optional<Check> requireWhen(
            YamlMapping rule, Scope scope, Detectors detectors, ConditionReader conditions) {
        Optional<Require> required = require(rule, scope, detectors, conditions);
        return rule.required("when")
                .flatMap(detectors::of)
                .flatMap(when -> required.map(r -> new RequireWhen(when, r)));
    }

    private static Optional<Check> consistent(YamlMapping rule, Scope scope) {
        Optional<Fact> fact =
                rule.required("with").flatMap(v -> v.oneOf(Fact.ids())).map(Fact::of);
        return fact.map(f -> {
            Scope said = f.scope();
            if (scope.parts().isEmpty()) {
                return new Consistent(f, said);
            }
            if (!said.parts().isEmpty() && Collections.disjoint(said.parts(), scope.parts())) {
                rule.problem(
                        "in",
                        "the rule can never match: '" + f.id() + "' is compared with the "
                                + said.parts().iterator().next().label());
            }
            return new Consistent(f, scope);
        });
    }

    private static Optional<Check> verbatim(YamlMapping rule, Scope scope) {
        String text = rule.requiredString("text");
        if (scope.parts().isEmpty()) {
            rule.problem("kind", "a rule of kind 'verbatim' needs 'in': the parts in which the text stands");
        }
        return text.isBlank() || scope.parts().isEmpty() ? Optional.empty() : Optional.of(new Verbatim(text, scope));
    }

    /** Where a missing thing belongs: {@code belongs-in}, else the first part of {@code in}. */
    private static Optional<Part> belongsIn(YamlMapping rule, Scope scope) {
        Optional<YamlValue> given = rule.value("belongs-in");
        if (given.isPresent()) {
            return given.flatMap(Checks::part);
        }
        if (scope.parts().isEmpty()) {
            rule.problem(
                    "kind",
                    "a rule that requires something must say where it belongs: expected the key 'in' or 'belongs-in'");
        }
        return rule.value("in").flatMap(v -> v.items().stream().findFirst()).flatMap(Checks::known);
    }

    private static Scope scope(YamlMapping rule) {
        Set<Part> parts = new LinkedHashSet<>();
        Optional<YamlValue> in = rule.value("in");
        in.ifPresent(v -> v.items().forEach(item -> part(item).ifPresent(parts::add)));
        if (in.isPresent() && in.get().items().isEmpty()) {
            in.get().problem("empty 'in': leave the key out to look in the whole release");
        }
        return new Scope(parts);
    }

    /** The part that a value names. */
    static Optional<Part> part(YamlValue value) {
        return value.as("part")
                .oneOf(Arrays.stream(Part.values()).map(Part::id).toList())
                .flatMap(Part::of);
    }

    /** The part, told before if it is none. */
    private static Optional<Part> known(YamlValue value) {
        return value.isMapping() || value.isSequence() || value.isEmpty() ? Optional.empty() : Part.of(value.string());
    }
}
