package org.disclosurelint.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.rule.Lifetime;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.yaml.YamlFile;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads the keys {@code waivers} and {@code baseline} of {@code disclosure.yml}, and the files that they name or that stand beside it. */
final class AcceptanceReader {
    private static final String WAIVER_FILE = "waivers.yml";
    private static final String ATTESTATION_FILE = "attestations.yml";

    private final Path root;
    private final Path folder;
    private final List<Problem> problems;

    /**
     * @param root against which reports name files
     * @param folder that of {@code disclosure.yml}, in which the files are found
     * @param problems gets what is wrong
     */
    AcceptanceReader(Path root, Path folder, List<Problem> problems) {
        this.root = root;
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * @param rules those that waivers may name; empty if nobody can tell
     * @param elsewhere those that they may name besides, of packs that are not in force
     */
    Acceptance read(YamlMapping file, Optional<List<Rule>> rules, RulesElsewhere elsewhere) {
        String beside = file.source().file().folder();
        Optional<YamlMapping> waivers = file.mapping("waivers");
        WaiverPolicy policy = waivers.map(AcceptanceReader::policy).orElse(WaiverPolicy.OPEN);
        Optional<YamlValue> named = waivers.flatMap(w -> w.value("file"));
        waivers.ifPresent(YamlMapping::close);
        Optional<YamlMapping> waiverFile = named.map(this::named)
                .orElseGet(() -> open(folder.resolve(WAIVER_FILE)))
                .flatMap(source -> YamlFile.read(source, problems));
        List<Waiver> all = waiverFile
                .map(new WaiverReader(policy, rules, elsewhere, beside)::read)
                .orElse(List.of());
        Optional<Baseline> baseline = file.value("baseline").flatMap(value -> baseline(value, beside));
        Optional<YamlMapping> attestationFile =
                open(folder.resolve(ATTESTATION_FILE)).flatMap(source -> YamlFile.read(source, problems));
        List<GivenAttestation> attestations = attestationFile
                .map(new AttestationFileReader(rules, elsewhere, beside)::read)
                .orElse(List.of());
        return waivers.isEmpty() && waiverFile.isEmpty() && baseline.isEmpty() && attestationFile.isEmpty()
                ? Acceptance.NONE
                : new Acceptance(
                        root,
                        policy,
                        waiverFile.map(YamlMapping::source),
                        all,
                        baseline,
                        attestationFile.map(YamlMapping::source),
                        attestations,
                        elsewhere);
    }

    private static WaiverPolicy policy(YamlMapping waivers) {
        Optional<Lifetime> longest = waivers.value("longest").flatMap(value -> {
            Optional<Lifetime> lifetime = Lifetime.of(value.string());
            if (lifetime.isEmpty()) {
                value.problem("'longest' must be a time like 180 days, 26 weeks, 6 months or 1 year");
            }
            return lifetime;
        });
        boolean inDrafts = waivers.value("inline")
                .flatMap(v -> v.oneOf(List.of("never", "allowed")))
                .map("allowed"::equals)
                .orElse(false);
        List<String> approvers = waivers.value("approvers")
                .map(v -> v.items().stream()
                        .map(YamlValue::words)
                        .map(String::strip)
                        .toList())
                .orElse(List.of());
        return new WaiverPolicy(longest, inDrafts, approvers);
    }

    private Optional<SourceFile> named(YamlValue value) {
        String name = value.words();
        Optional<SourceFile> file = name.isBlank() ? Optional.empty() : open(folder.resolve(name));
        if (file.isEmpty() && !name.isBlank() && !Files.exists(folder.resolve(name))) {
            value.problem("no such file: " + name);
        }
        return file;
    }

    /** A baseline that is not there yet accepts nothing: who takes it away gets the findings back. */
    private Optional<Baseline> baseline(YamlValue value, String beside) {
        String name = value.words();
        if (name.isBlank()) {
            return Optional.empty();
        }
        Path path = folder.resolve(name);
        if (!Files.exists(path)) {
            Path shown = root.toAbsolutePath()
                    .normalize()
                    .relativize(path.toAbsolutePath().normalize());
            SourceText none = SourceText.decode(SourceFile.of(shown.toString(), ""), Optional.empty());
            return Optional.of(new Baseline(none, beside, false, List.of(), List.of()));
        }
        return open(path).map(file -> BaselineReader.read(SourceText.decode(file, Optional.empty()), beside, problems));
    }

    private Optional<SourceFile> open(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SourceFile.read(root, file));
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
        } catch (IOException e) {
            problems.add(Problem.of(file.toString(), "cannot be read: " + e.getMessage()));
        }
        return Optional.empty();
    }
}
