package org.disclosurelint.pack;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.disclosurelint.source.Problem;
import org.disclosurelint.yaml.NearestWord;

/**
 * Finds packs: a folder with a {@code pack.yaml} or a jar, as seen from the file that names it and then from the root, else
 * the folder {@code org/disclosurelint/packs/<name>} of the class path.
 */
final class PackSearch {
    static final String PACKS = "org/disclosurelint/packs/";

    private final ClassLoader loader;
    private final Path root;
    private final List<Problem> problems;

    PackSearch(ClassLoader loader, Path root, List<Problem> problems) {
        this.loader = loader;
        this.root = root;
        this.problems = problems;
    }

    /**
     * The files of a pack.
     *
     * @param folder of the file that names it; empty for one of the class path, which sees the class path alone
     * @return empty with a problem if there is no such pack
     */
    Optional<PackFiles> find(PackReference reference, Optional<Path> folder) {
        if (reference.name().isBlank()) {
            return Optional.empty(); // told where it was read
        }
        Optional<PackFiles> found = folder.flatMap(f -> onDisk(reference.name(), f));
        if (found.isPresent()) {
            return found;
        }
        URL head = loader.getResource(PACKS + reference.name() + "/" + PackFiles.HEAD);
        if (head != null) {
            return Optional.of(PackFiles.of(reference.name(), head));
        }
        tellMissing(reference);
        return Optional.empty();
    }

    private void tellMissing(PackReference reference) {
        List<String> names = names();
        String shown = shown(reference.name());
        String place =
                shown.endsWith(".jar") ? "the file " + shown : "the folder " + shown + " with a " + PackFiles.HEAD;
        reference.tell(
                problems,
                "no such pack: neither " + place + " nor one of "
                        + (names.isEmpty() ? "the class path, which has none" : String.join(", ", names)),
                NearestWord.hint(reference.name(), names));
    }

    /** What is said in a log that others read names no folder of this machine. */
    private String shown(String name) {
        try {
            Path path = Path.of(name);
            return path.isAbsolute() ? PackFiles.relative(root, path) : name;
        } catch (InvalidPathException e) {
            return name;
        }
    }

    /** The pack that is this folder or this jar; empty with a problem if it is none. */
    Optional<PackFiles> at(Path place) {
        Optional<PackFiles> found = onDisk(place.toString(), root);
        if (found.isEmpty()) {
            problems.add(
                    Problem.of(shown(place.toString()), "neither a folder with a " + PackFiles.HEAD + " nor a jar"));
        }
        return found;
    }

    private Optional<PackFiles> onDisk(String name, Path folder) {
        try {
            for (Path place : List.of(folder.resolve(name), root.resolve(name))) {
                if (Files.isRegularFile(place.resolve(PackFiles.HEAD))) {
                    return Optional.of(PackFiles.of(root, place));
                }
                if (name.endsWith(".jar") && Files.isRegularFile(place)) {
                    return Optional.of(PackFiles.ofJar(root, place));
                }
            }
        } catch (InvalidPathException e) {
            return Optional.empty(); // a name that no file can have here
        }
        return Optional.empty();
    }

    /** The names of the packs on the class path, in order. */
    List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        try {
            for (URL place : Collections.list(loader.getResources(PACKS))) {
                names.addAll(namesAt(place));
            }
        } catch (IOException e) {
            problems.add(Problem.of("class path", "cannot be read: " + e.getMessage()));
        }
        names.removeIf(name -> loader.getResource(PACKS + name + "/" + PackFiles.HEAD) == null);
        return List.copyOf(names);
    }

    private static List<String> namesAt(URL place) throws IOException {
        if (place.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                return namesIn(jar);
            }
        }
        try (Stream<Path> folders = Files.list(Path.of(place.toURI()))) {
            return folders.map(f -> f.getFileName().toString()).toList();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a place of packs: " + place, e);
        }
    }

    /** The packs in the folder of packs of a jar. */
    static List<String> namesIn(JarFile jar) {
        return jar.stream()
                .map(e -> e.getName())
                .filter(n -> n.startsWith(PACKS) && n.endsWith("/" + PackFiles.HEAD))
                .map(n -> n.substring(PACKS.length(), n.length() - PackFiles.HEAD.length() - 1))
                .sorted()
                .toList();
    }
}
