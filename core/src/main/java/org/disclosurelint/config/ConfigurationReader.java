package org.disclosurelint.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.detect.listing.ExchangeTable;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.DraftFormats;
import org.disclosurelint.format.Reading;
import org.disclosurelint.pack.PackReference;
import org.disclosurelint.pack.PacksInForce;
import org.disclosurelint.pack.ProfileReader;
import org.disclosurelint.pack.RuleChanges;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.pack.SwitchedOff;
import org.disclosurelint.profile.ApprovedText;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Reference;
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
    private final List<PackReference> packsAsked;
    private final RulePacks available;
    private final List<Problem> ofFile = new ArrayList<>();
    private final List<Problem> ofPacks = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();

    ConfigurationReader(Path root, List<String> packsAsked, RulePacks available) {
        this.root = root;
        this.packsAsked = packsAsked.stream().map(PackReference::of).toList();
        this.available = available;
    }

    Configuration read(Optional<Path> file) {
        Optional<YamlMapping> opened = file.flatMap(this::open);
        Configuration configuration = opened.map(mapping -> read(mapping, folderOf(file.get())))
                .orElseGet(() -> {
                    PacksInForce packs = packs(List.of(), root, RuleChanges.none());
                    return new Configuration(packs.packs(), IssuerProfile.UNKNOWN, packs.lexicons());
                });
        throwAll(opened.map(mapping -> mapping.source().file().path()).orElse(""));
        return configuration;
    }

    /** What is wrong in the file itself goes first, whoever found it. */
    private void throwAll(String path) {
        List<Problem> problems = new ArrayList<>(ofFile);
        problems.sort(Problem.BY_PLACE);
        problems.addAll(ofPacks);
        List<Problem> ordered = Stream.concat(
                        problems.stream().filter(p -> p.path().equals(path)).sorted(Problem.BY_PLACE),
                        problems.stream().filter(p -> !p.path().equals(path)))
                .distinct()
                .toList();
        if (!ordered.isEmpty()) {
            throw new ProblemsException(ordered);
        }
    }

    private Configuration read(YamlMapping file, Path folder) {
        files.add(file.source().file());
        file.requireSchema();
        List<ApprovedText> texts = approvedTexts(file, folder);
        Optional<HistoryFolder> history = file.mapping("issuer")
                .flatMap(issuer -> issuer.value("history"))
                .flatMap(value -> history(value, folder));
        IssuerProfile profile = file.mapping("issuer")
                .map(issuer -> ProfileReader.read(issuer, texts))
                .orElseGet(() -> withTexts(texts));
        List<PackReference> named = file.value("packs").map(YamlValue::items).orElse(List.of()).stream()
                .map(PackReference::of)
                .toList();
        RulesElsewhere elsewhere = new RulesElsewhere(() ->
                available.readable(named.stream().map(PackReference::toString).toList(), folder));
        PacksInForce packs = packs(
                named,
                folder,
                RuleChanges.of(
                        file, id -> !packsAsked.isEmpty() && elsewhere.find(id).isPresent()));
        if (ofPacks.isEmpty()) { // else nobody knows which exchanges the packs add
            Reference reference = new Configuration(packs.packs(), profile, packs.lexicons()).reference();
            file.mapping("issuer").ifPresent(issuer -> tellUnknownExchanges(issuer, reference));
        }
        Acceptance acceptance =
                new AcceptanceReader(root, folder, ofFile).read(file, rulesToWaive(packs.packs()), elsewhere);
        file.close();
        return new Configuration(packs.packs(), profile, packs.lexicons(), acceptance, files, history);
    }

    /** An exchange that no table knows is never the one that a draft cites, and nobody would be told. */
    private static void tellUnknownExchanges(YamlMapping issuer, Reference reference) {
        for (YamlMapping listing : issuer.mappings("listings")) {
            listing.value("exchange").ifPresent(value -> {
                ExchangeTable exchanges = ExchangeTable.of(reference);
                String name = value.words();
                if (!name.isBlank() && exchanges.find(name).isEmpty()) {
                    value.problem(
                            "unknown exchange '" + name + "'",
                            exchanges
                                    .nearest(name)
                                    .map(label -> "did you mean '" + label + "'?")
                                    .or(() -> NearestWord.hint(name, exchanges.labels()))
                                    .or(() -> Optional.of("if it is right, add it: 'lexicons: {"
                                            + ExchangeTable.ADDITIONS + ": [" + name + "]}'")));
                }
            });
        }
    }

    /** The rules in force, and those that are switched off; empty if not all packs of today could be read. */
    private Optional<List<Rule>> rulesToWaive(List<RulePack> packs) {
        return ofPacks.isEmpty() && !available.areOlder()
                ? Optional.of(packs.stream()
                        .flatMap(p -> Stream.concat(
                                p.rules().stream(), p.switchedOff().stream().map(SwitchedOff::rule)))
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
    private PacksInForce packs(List<PackReference> named, Path folder, RuleChanges changes) {
        try {
            return packsAsked.isEmpty()
                    ? available.read(named, folder, root, changes)
                    : available.read(packsAsked, root, root, changes);
        } catch (ProblemsException e) {
            ofPacks.addAll(e.problems());
            return new PacksInForce(List.of(), Map.of());
        }
    }

    private Optional<HistoryFolder> history(YamlValue value, Path folder) {
        String name = value.words();
        if (name.isBlank()) {
            return Optional.empty();
        }
        Path releases = folder.resolve(name);
        if (!Files.isDirectory(releases)) {
            value.problem(
                    "no such folder beside " + value.passage().source().file().path() + ": " + name);
            return Optional.empty();
        }
        return Optional.of(new HistoryFolder(root, releases));
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
                        files.add(source);
                        String text = formats.read(source, Reading.DEFAULT).stream()
                                .map(Draft::text)
                                .collect(Collectors.joining("\n\n"));
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

    private static IssuerProfile withTexts(List<ApprovedText> texts) {
        IssuerProfile none = IssuerProfile.UNKNOWN;
        return new IssuerProfile(
                none.legalName(), none.shortNames(), none.listings(), none.contacts(), none.spokespersons(), texts);
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(""));
    }
}
