package org.disclosurelint.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.disclosurelint.RuleExamples;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;

/**
 * A kind of bad file, shown by a small repository: folders of rules, and a {@code disclosure.yml} if the kind is about one.
 * A folder without a {@code pack.yaml} gets a sound one.
 */
public final class BadFiles {
    private static final Path FOLDER = Path.of("src/test/resources/org/disclosurelint/problems");

    private final String kind;

    private BadFiles(String kind) {
        this.kind = kind;
    }

    public static BadFiles of(String kind) {
        return new BadFiles(kind);
    }

    public static List<BadFiles> all() {
        try (Stream<Path> kinds = Files.list(FOLDER)) {
            return kinds.map(k -> new BadFiles(k.getFileName().toString()))
                    .sorted(java.util.Comparator.comparing(BadFiles::kind))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String kind() {
        return kind;
    }

    public boolean exists() {
        return Files.isDirectory(folder());
    }

    Path expected() {
        return folder().resolve("expected.txt");
    }

    /** The files themselves, those of the rules, of packs and of the repository. */
    public List<Path> files() {
        try (Stream<Path> all = Files.walk(folder())) {
            return all.filter(f -> f.toString().matches(".*\\.(ya?ml|jar)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What whoever wrote them is told, in one run; of examples only if nothing else is wrong. */
    public List<Problem> problems(Path root) throws IOException {
        copy(root);
        RulePacks packs = RulePacks.of(BadFiles.class.getClassLoader());
        Path file = root.resolve(Configuration.FILE_NAME);
        return problems(() -> Files.isRegularFile(file)
                ? Configuration.read(Optional.of(file), root, List.of(), packs).packs()
                : packs.read(folders(root), root));
    }

    private static List<Problem> problems(Supplier<List<RulePack>> reading) {
        try {
            return reading.get().stream()
                    .flatMap(pack -> RuleExamples.of(pack).cases().stream())
                    .flatMap(c -> c.problem().stream())
                    .toList();
        } catch (ProblemsException e) {
            return e.problems();
        }
    }

    private void copy(Path root) throws IOException {
        for (Path file : files()) {
            Path to = root.resolve(folder().relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        for (String folder : folders(root)) {
            Path head = root.resolve(folder).resolve("pack.yaml");
            if (!Files.exists(head)) {
                Files.writeString(head, "schema: 1\nname: " + folder + "\nversion: 1.0.0\ntitle: House rules\n");
            }
        }
    }

    private static List<String> folders(Path root) {
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.list(root)) {
            all.filter(Files::isDirectory)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private Path folder() {
        return FOLDER.resolve(kind);
    }
}
