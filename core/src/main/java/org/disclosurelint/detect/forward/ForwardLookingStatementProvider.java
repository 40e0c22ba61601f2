package org.disclosurelint.detect.forward;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.detect.forward.ForwardLookingStatement.Kind;
import org.disclosurelint.detect.forward.ForwardLookingStatement.Trait;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code forward-looking-statement: {qualified: false, kinds: [projection, performance]}}. Without parameters it matches every
 * forward-looking statement outside the cautionary statement.
 */
public final class ForwardLookingStatementProvider implements DetectorProvider {
    private static final List<String> KINDS = Arrays.stream(Kind.values())
            .map(k -> k.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final List<String> TRAITS =
            Arrays.stream(Trait.values()).map(Trait::id).toList();

    @Override
    public String name() {
        return "forward-looking-statement";
    }

    @Override
    public String label() {
        return "forward-looking statement";
    }

    @Override
    public String label(YamlMapping parameters) {
        return traits(parameters, "has").contains(Trait.WEIGHTY) ? "weighty forward-looking statement" : label();
    }

    @Override
    public Set<String> lexicons() {
        return Arrays.stream(Vocabulary.values())
                .map(v -> "forward-looking/" + v.key())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Collection<String>> words(String lexicon) {
        return Arrays.stream(Vocabulary.values())
                .filter(v -> lexicon.equals("forward-looking/" + v.key()))
                .findFirst()
                .map(Lexicon::words);
    }

    @Override
    public String description() {
        return "What the release says of the issuer's future, outside the cautionary statement.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.flag("qualified", "Only statements with a qualifier (true) or without one (false)."),
                Parameter.words("kinds", KINDS, "Only statements of these kinds."),
                Parameter.words("has", TRAITS, "Only statements of which all of this is told."),
                Parameter.words("has-any", TRAITS, "Only statements of which one of these is told."));
    }

    @Override
    public Set<Part> parts() {
        return EnumSet.complementOf(DraftReader.SILENT);
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        Optional<Boolean> qualified = parameters.value("qualified").map(YamlValue::bool);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        parameters
                .value("kinds")
                .ifPresent(value -> value.items()
                        .forEach(item ->
                                item.oneOf(KINDS).ifPresent(k -> kinds.add(Kind.valueOf(k.toUpperCase(Locale.ROOT))))));
        Set<Trait> has = traits(parameters, "has");
        Set<Trait> any = traits(parameters, "has-any");
        return (subject, scope) -> subject.recall(ForwardLookingStatements.ANALYSIS).stream()
                .filter(s -> scope.contains(s.part()))
                .filter(s -> qualified.isEmpty() || qualified.get() == s.isQualified())
                .filter(s -> qualified.orElse(true) || !s.isSettled()) // no qualifier would be true of what is decided
                .filter(s -> kinds.isEmpty() || kinds.contains(s.kind()))
                .filter(s -> s.traits().containsAll(has))
                .filter(s -> any.isEmpty() || !Collections.disjoint(any, s.traits()))
                .map(s -> new Match.Found(s.trigger(), s))
                .toList();
    }

    private static Set<Trait> traits(YamlMapping parameters, String key) {
        return parameters.value(key).map(YamlValue::someItems).orElse(List.of()).stream()
                .flatMap(item -> item.oneOf(TRAITS).stream())
                .flatMap(word -> Arrays.stream(Trait.values()).filter(t -> t.id().equals(word)))
                .collect(Collectors.toSet());
    }
}
