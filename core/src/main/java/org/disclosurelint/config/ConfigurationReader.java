package org.disclosurelint.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.disclosurelint.format.DraftFormats;
import org.disclosurelint.pack.ProfileReader;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.profile.ApprovedText;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.NearestWord;
import org.disclosurelint.yaml.YamlFile;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads {@code disclosure.yml} and what it names. Used once. */
final class ConfigurationReader {
    private final Path root;
    private final List<String> packsAsked;
    private final RulePacks available;
    private final List<Problem> ofFile = new ArrayList<>();
    private final List<Problem> ofPacks = new ArrayList<>();

    ConfigurationReader(Path root, List<String> packsAsked, RulePacks available) {
        this.root = root;
        this.packsAsked = List.copyOf(packsAsked);
        this.available = available;
    }

    Configuration read(Optional<Path> file) {
        Configuration configuration = file.flatMap(this::open)
                .map(mapping -> read(mapping, folderOf(file.get())))
                .orElseGet(() -> new Configuration(packs(List.of(), root), IssuerProfile.UNKNOWN, Map.of(), List.of()));
        List<Problem> problems = new ArrayList<>(ofFile);
        problems.sort(Problem.BY_PLACE);
        problems.addAll(ofPacks);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return configuration;
    }

    private Configuration read(YamlMapping file, Path folder) {
        file.requireSchema();
        List<ApprovedText> texts = approvedTexts(file, folder);
        IssuerProfile profile = file.mapping("issuer")
                .map(issuer -> ProfileReader.read(issuer, texts))
                .orElseGet(() -> withTexts(texts));
        List<String> named = file.value("packs")
                .map(v -> v.items().stream().map(YamlValue::words).toList())
                .orElse(List.of());
        Map<String, List<String>> lexicons = lexicons(file);
        List<RulePack> packs = packs(named, folder);
        Map<String, RuleOverride> overrides = overrides(file, packs);
        List<RulePack> inForce =
                packs.stream().map(p -> overridden(p, overrides)).toList();
        Acceptance acceptance = new AcceptanceReader(root, folder, ofFile).read(file, rulesToWaive(packs, inForce));
        file.close();
        return new Configuration(inForce, profile, lexicons, switchedOff(packs, overrides), acceptance);
    }

    /** The rules in force, and those that are switched off; empty if the packs could not be read. */
    private Optional<List<Rule>> rulesToWaive(List<RulePack> packs, List<RulePack> inForce) {
        return ofPacks.isEmpty()
                ? Optional.of(Stream.concat(inForce.stream(), packs.stream())
                        .flatMap(p -> p.rules().stream())
                        .toList())
                : Optional.empty();
    }

    private Optional<YamlMapping> open(Path file) {
        try {
            return YamlFile.read(SourceFile.read(root, file), ofFile);
        } catch (IOException e) {
            ofFile.add(Problem.of(file.toString(), "cannot be read: " + e.getMessage()));
            return Optional.empty();
        }
    }

    /** The packs asked for, else those of the file, else those in force by default. */
    private List<RulePack> packs(List<String> named, Path folder) {
        try {
            if (!packsAsked.isEmpty()) {
                return available.read(packsAsked, root);
            }
            return named.isEmpty() ? available.byDefault() : available.read(named, folder);
        } catch (ProblemsException e) {
            ofPacks.addAll(e.problems());
            return List.of();
        }
    }

    private Map<String, RuleOverride> overrides(YamlMapping file, List<RulePack> packs) {
        Collection<String> ids =
                packs.stream().flatMap(p -> p.rules().stream()).map(Rule::id).toList();
        Map<String, RuleOverride> overrides = new LinkedHashMap<>();
        file.mapping("rules")
                .ifPresent(rules -> rules.values().forEach((id, value) -> {
                    overrides.put(id, RuleOverride.read(value));
                    // Without the packs nobody can tell which ids there are.
                    if (!ids.contains(id) && ofPacks.isEmpty()) {
                        rules.key(id)
                                .ifPresent(k -> k.problem(
                                        "unknown rule '" + id + "': no pack in force holds it",
                                        NearestWord.hint(id, ids)));
                    }
                }));
        return overrides;
    }

    private Map<String, List<String>> lexicons(YamlMapping file) {
        Map<String, List<String>> lexicons = new TreeMap<>();
        Collection<String> known = available.detectors().lexicons();
        file.mapping("lexicons")
                .ifPresent(all -> all.values().forEach((name, words) -> {
                    if (all.key(name).flatMap(k -> k.as("lexicon").oneOf(known)).isPresent()) {
                        lexicons.put(
                                name,
                                words.items().stream().map(YamlValue::words).toList());
                    }
                }));
        return lexicons;
    }

    private List<ApprovedText> approvedTexts(YamlMapping file, Path folder) {
        List<ApprovedText> texts = new ArrayList<>();
        DraftFormats formats = DraftFormats.load(ConfigurationReader.class.getClassLoader());
        file.mapping("approved-texts")
                .ifPresent(all -> all.values().forEach((name, value) -> {
                    Path path = folder.resolve(value.words());
                    try {
                        if (!Files.isRegularFile(path)) {
                            value.problem("no such file beside "
                                    + file.source().file().path() + ": " + value.words());
                            return;
                        }
                        SourceFile source = SourceFile.read(root, path);
                        String text = formats.of(source)
                                .read(source, Optional.empty())
                                .text();
                        if (text.isBlank()) {
                            value.problem("an approved text without words: " + source.path());
                        }
                        texts.add(new ApprovedText(name, text, source.path()));
                    } catch (ProblemsException e) {
                        ofFile.addAll(e.problems());
                    } catch (IOException e) {
                        value.problem("cannot be read: " + e.getMessage());
                    }
                }));
        return texts;
    }

    private static RulePack overridden(RulePack pack, Map<String, RuleOverride> overrides) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            Optional<RuleOverride> override = Optional.ofNullable(overrides.get(rule.id()));
            if (override.flatMap(RuleOverride::off).isEmpty()) {
                rules.add(override.flatMap(RuleOverride::severity)
                        .map(rule::withSeverity)
                        .orElse(rule));
            }
        }
        return pack.withRules(rules);
    }

    private static List<SwitchedOff> switchedOff(List<RulePack> packs, Map<String, RuleOverride> overrides) {
        List<SwitchedOff> off = new ArrayList<>();
        for (RulePack pack : packs) {
            for (Rule rule : pack.rules()) {
                Optional.ofNullable(overrides.get(rule.id()))
                        .flatMap(RuleOverride::off)
                        .ifPresent(reason -> off.add(new SwitchedOff(rule.id(), pack.name(), reason)));
            }
        }
        off.sort(java.util.Comparator.comparing(SwitchedOff::rule));
        return off;
    }

    private static IssuerProfile withTexts(List<ApprovedText> texts) {
        IssuerProfile none = IssuerProfile.UNKNOWN;
        return new IssuerProfile(
                none.legalName(), none.shortNames(), none.listings(), none.contacts(), none.spokespersons(), texts);
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(""));
    }
}
