package org.disclosurelint.detect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads the detectors of rule files. Immutable and thread-safe. */
public final class Detectors {
    /** The keys of a rule file that are detectors by themselves. */
    private static final List<String> SHORTHANDS = List.of("phrases", "patterns", "tokens");

    private final SortedMap<String, DetectorProvider> providers;

    private Detectors(SortedMap<String, DetectorProvider> providers) {
        this.providers = providers;
    }

    /** The named detectors that a class loader finds. */
    public static Detectors load(ClassLoader loader) {
        SortedMap<String, DetectorProvider> providers = new TreeMap<>();
        ServiceLoader.load(DetectorProvider.class, loader).forEach(p -> providers.putIfAbsent(p.name(), p));
        return new Detectors(providers);
    }

    /** The names that rule files can use, in order. */
    public List<String> names() {
        return List.copyOf(providers.keySet());
    }

    /** The named detectors, in the order of their names. */
    public List<DetectorProvider> providers() {
        return List.copyOf(providers.values());
    }

    /** The keys of a rule file that say what it looks for. */
    public static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of("detector"));
        keys.addAll(SHORTHANDS);
        return List.copyOf(keys);
    }

    /** The word lists that counsel can extend, in order. */
    public SortedSet<String> lexicons() {
        SortedSet<String> all = new TreeSet<>();
        providers.values().forEach(p -> all.addAll(p.lexicons()));
        return all;
    }

    /** The words of such a list without additions; empty if they cannot be listed. */
    public Optional<Collection<String>> words(String lexicon) {
        return providers.values().stream()
                .filter(p -> p.lexicons().contains(lexicon))
                .flatMap(p -> p.words(lexicon).stream())
                .findFirst();
    }

    /**
     * The detector of a rule: {@code detector: {listing: {market: retired}}}, or one of the short forms {@code phrases: […]},
     * {@code patterns: […]} and {@code tokens: […]}.
     *
     * @return empty with a problem if there is none, more than one, or one that nobody knows
     */
    public Optional<NamedDetector> of(YamlMapping rule) {
        List<String> given = new ArrayList<>();
        if (rule.has("detector")) {
            given.add("detector");
        }
        SHORTHANDS.stream().filter(rule::has).forEach(given::add);
        if (given.size() != 1) {
            rule.problem(
                    given.isEmpty()
                            ? "nothing to look for: expected one of the keys 'detector', 'phrases', 'patterns', 'tokens'"
                            : "'" + String.join("' and '", given)
                                    + "' cannot stand together: a rule looks for one thing");
            return Optional.empty();
        }
        String key = given.get(0);
        return key.equals("detector") ? rule.value(key).flatMap(this::theOne) : shorthand(rule, key);
    }

    /**
     * Named detectors with their parameters: {@code {listing: {market: retired}, public-issuer: {}}}, or the name alone if
     * there are no parameters.
     *
     * @return at least one; empty with a problem if one is not known
     */
    public Optional<List<NamedDetector>> of(YamlValue value) {
        if (!value.isMapping() && !value.isSequence() && !value.isEmpty()) {
            return value.oneOf(providers.keySet()).map(name -> List.of(configure(name, value.noMapping())));
        }
        return value.mapping().flatMap(this::each);
    }

    /**
     * Named detectors with their parameters, one for each key of a mapping.
     *
     * @return at least one; empty with a problem if one is not known
     */
    public Optional<List<NamedDetector>> each(YamlMapping mapping) {
        List<NamedDetector> all = new ArrayList<>();
        boolean known = true;
        for (Map.Entry<String, YamlValue> entry : mapping.values().entrySet()) {
            Optional<String> name =
                    mapping.key(entry.getKey()).flatMap(k -> k.as("detector").oneOf(providers.keySet()));
            Optional<YamlMapping> parameters = name.flatMap(n -> parameters(mapping, n, entry.getValue()));
            known &= parameters.isPresent();
            parameters.ifPresent(p -> all.add(configure(name.get(), p)));
        }
        if (mapping.keys().isEmpty()) {
            mapping.problem("no detector, expected one of " + String.join(", ", providers.keySet()));
        }
        return known && !all.isEmpty() ? Optional.of(List.copyOf(all)) : Optional.empty();
    }

    /** The only detector of a value; several are a problem, for nobody could say which of them a rule means. */
    private Optional<NamedDetector> theOne(YamlValue value) {
        Optional<List<NamedDetector>> all = of(value);
        if (all.isPresent() && all.get().size() > 1) {
            value.problem("a rule looks for one thing: expected one detector, found "
                    + all.get().size());
            return Optional.empty();
        }
        return all.map(a -> a.get(0));
    }

    /** {@code phrases: [a, b]} is short for {@code phrases: {phrases: [a, b]}}. */
    private static Optional<YamlMapping> parameters(YamlMapping detectors, String name, YamlValue value) {
        boolean isList = SHORTHANDS.contains(name) && !value.isMapping();
        return isList ? Optional.of(detectors.only(name)) : value.mappingOrNone();
    }

    private Optional<NamedDetector> shorthand(YamlMapping rule, String key) {
        if (!providers.containsKey(key)) {
            rule.problem(key, "no detector for '" + key + "' on the class path");
            return Optional.empty();
        }
        return Optional.of(configure(key, rule.only(key)));
    }

    private NamedDetector configure(String name, YamlMapping parameters) {
        DetectorProvider provider = Objects.requireNonNull(providers.get(name));
        Detector detector = provider.configure(parameters);
        String label = provider.label(parameters);
        parameters.close();
        return new NamedDetector(label, provider.parts(), detector);
    }
}
