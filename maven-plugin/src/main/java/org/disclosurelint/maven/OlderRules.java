package org.disclosurelint.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.YamlFile;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** By what drafts were judged before: an older state of the repository, as a folder or as a commit, or of one pack. */
final class OlderRules {
    /** The files by which drafts are judged; the approved texts are found through them. */
    private static final Set<String> ENDINGS = Set.of("yaml", "yml", "jar");

    private final Places places;
    private final Path scratch;

    /** @param scratch a folder of the build in which files of a commit may stand while they are read */
    OlderRules(Places places, Path scratch) {
        this.places = places;
        this.scratch = scratch;
    }

    /**
     * The older rules.
     *
     * @param name how the user is told of them
     */
    record Found(String name, Configuration configuration) {}

    /**
     * Reads them.
     *
     * @param against a pack (a folder with a {@code pack.yaml}, or a jar), which stands for the pack of its name under the
     *     configuration of today; the folder of a repository; or any name by which git knows a commit. A file goes before a name
     * @param read reads the configuration of a repository
     * @throws ProblemsException if there is no such thing, or a file of it is wrong
     */
    Found read(String against, Function<ParameterReader, Configuration> read) throws IOException {
        Optional<Path> pack = places.find(against).filter(OlderRules::isPack);
        if (pack.isPresent()) {
            RulePacks packs = ParameterReader.rulePacks().withOlder(pack.get());
            return new Found(against, read.apply(new ParameterReader(places, packs)));
        }
        Optional<Path> folder = places.find(against).filter(Files::isDirectory);
        if (folder.isPresent()) {
            return new Found(against, told(against, () -> read.apply(at(folder.get()))));
        }
        try (GitCommit commit = GitCommit.of(places.root(), against).orElseThrow(() -> unknown(against))) {
            String name = against + " (commit " + commit.shortName() + ")";
            return new Found(name, told(against, () -> read.apply(at(written(commit)))));
        } finally {
            delete(scratch);
        }
    }

    private static boolean isPack(Path path) {
        return Files.isRegularFile(path.resolve("pack.yaml"))
                || path.toString().endsWith(".jar") && Files.isRegularFile(path);
    }

    private ParameterReader at(Path root) {
        return new ParameterReader(places.movedTo(root));
    }

    private Path written(GitCommit commit) throws IOException {
        commit.write(scratch, path -> ENDINGS.contains(SourceFile.of(path, "").extension()));
        Set<String> texts = approvedTexts();
        commit.write(scratch, texts::contains);
        return scratch;
    }

    /** The files that the configurations among those written name as approved texts. */
    private Set<String> approvedTexts() throws IOException {
        if (!Files.isDirectory(scratch)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(scratch)) {
            return files.filter(f -> f.endsWith(Configuration.FILE_NAME))
                    .flatMap(this::approvedTexts)
                    .collect(Collectors.toSet());
        }
    }

    private Stream<String> approvedTexts(Path file) {
        try {
            return YamlFile.read(SourceFile.read(scratch, file), new ArrayList<>())
                    .flatMap(config -> config.mapping("approved-texts"))
                    .map(YamlMapping::values)
                    .stream()
                    .flatMap(texts -> texts.values().stream())
                    .map(YamlValue::words)
                    .map(path -> file.resolveSibling(path).normalize())
                    .filter(path -> path.startsWith(scratch))
                    .map(path -> scratch.relativize(path).toString().replace('\\', '/'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Problems of the older files name them as git does, {@code main:rules/acme/hype.yaml}. */
    private static Configuration told(String against, Reading reading) throws IOException {
        try {
            return reading.read();
        } catch (ProblemsException e) {
            throw new ProblemsException(e.problems().stream()
                    .map(p -> new Problem(against + ":" + p.path(), p.region(), p.line(), p.message(), p.hint()))
                    .toList());
        }
    }

    private ProblemsException unknown(String against) {
        return new ProblemsException(List.of(Problem.of(
                "against",
                "'" + against + "' is neither a pack or a folder (looked for "
                        + places.tried(against)
                        + ") nor a commit of the git repository")));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @FunctionalInterface
    private interface Reading {
        Configuration read() throws IOException;
    }
}
