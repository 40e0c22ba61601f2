package org.disclosurelint.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.disclosurelint.detect.Detectors;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.yaml.NearestWord;

/**
 * Where packs of rules come from: folders, and the class path, where the folder {@code org/disclosurelint/packs/<name>} is
 * the pack of that name. A pack is its {@code pack.yaml} and every other {@code *.yaml} beside it, one rule each; nothing
 * lists them. Immutable and thread-safe.
 */
public final class RulePacks {
    private static final String PACKS = "org/disclosurelint/packs/";

    private final ClassLoader loader;
    private final Detectors detectors;

    private RulePacks(ClassLoader loader) {
        this.loader = loader;
        this.detectors = Detectors.load(loader);
    }

    /** The packs and the named detectors that a class loader finds. */
    public static RulePacks of(ClassLoader loader) {
        return new RulePacks(loader);
    }

    /** What rule files can look for. */
    public Detectors detectors() {
        return detectors;
    }

    /** The names of the packs on the class path, in order. */
    public List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        try {
            for (URL place : Collections.list(loader.getResources(PACKS))) {
                names.addAll(namesAt(place));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names.removeIf(name -> loader.getResource(PACKS + name + "/" + PackFiles.HEAD) == null);
        return List.copyOf(names);
    }

    /**
     * Reads packs.
     *
     * @param packs names of packs on the class path, or folders (absolute, or relative to {@code root}); a folder is one
     *     that holds a {@code pack.yaml}, and goes before a name
     * @param root by which folders are found and problems name files
     * @return the packs in this order, each once
     * @throws ProblemsException if a pack is not found or a file of one is wrong; tells all problems of all files
     */
    public List<RulePack> read(List<String> packs, Path root) {
        List<Problem> problems = new ArrayList<>();
        List<RulePack> read = new ArrayList<>();
        for (String pack : packs.stream().distinct().toList()) {
            try {
                files(pack, root)
                        .flatMap(f -> new PackReader(detectors, problems).read(f))
                        .ifPresent(read::add);
            } catch (ProblemsException e) {
                problems.addAll(e.problems());
            }
        }
        tellDoubles(read, problems);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return List.copyOf(read);
    }

    /**
     * The packs of the class path that are in force where nobody names one, in the order of their names.
     *
     * @throws ProblemsException as {@link #read} does
     */
    public List<RulePack> byDefault() {
        return read(names(), Path.of("")).stream().filter(RulePack::byDefault).toList();
    }

    private Optional<PackFiles> files(String pack, Path root) {
        Path folder = root.resolve(pack);
        if (Files.isRegularFile(folder.resolve(PackFiles.HEAD))) {
            return Optional.of(PackFiles.of(root, folder));
        }
        URL head = loader.getResource(PACKS + pack + "/" + PackFiles.HEAD);
        if (head != null) {
            return Optional.of(PackFiles.of(pack, head));
        }
        List<String> names = names();
        throw new ProblemsException(List.of(new Problem(
                pack,
                Optional.empty(),
                "",
                "no such pack: neither the folder " + folder + " with a " + PackFiles.HEAD + " nor one of "
                        + (names.isEmpty() ? "the class path, which has none" : String.join(", ", names)),
                NearestWord.hint(pack, names))));
    }

    private static List<String> namesAt(URL place) throws IOException {
        if (place.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                return jar.stream()
                        .map(e -> e.getName())
                        .filter(n -> n.startsWith(PACKS) && n.endsWith("/" + PackFiles.HEAD))
                        .map(n -> n.substring(PACKS.length(), n.length() - PackFiles.HEAD.length() - 1))
                        .toList();
            }
        }
        try (Stream<Path> folders = Files.list(Path.of(place.toURI()))) {
            return folders.map(f -> f.getFileName().toString()).toList();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a place of packs: " + place, e);
        }
    }

    /** Ids, aliases and pack names are unique in a run: reports and overrides name rules by their ids alone. */
    private static void tellDoubles(List<RulePack> packs, List<Problem> problems) {
        Map<String, Rule> rules = new HashMap<>();
        Map<String, RulePack> names = new HashMap<>();
        for (RulePack pack : packs) {
            if (names.putIfAbsent(pack.name(), pack) != null) {
                problems.add(Problem.of(pack.name(), "there are two packs of this name"));
                continue;
            }
            for (Rule rule : pack.rules()) {
                Rule other = rules.putIfAbsent(rule.id(), rule);
                if (other != null) {
                    problems.add(
                            Problem.of(rule.path(), "the rule id '" + rule.id() + "' is taken by " + other.path()));
                }
                for (String alias : rule.aliases()) {
                    Rule before = rules.putIfAbsent(alias, rule);
                    if (before != null) {
                        problems.add(Problem.of(rule.path(), "the alias '" + alias + "' is taken by " + before.path()));
                    }
                }
            }
        }
    }
}
