package org.disclosurelint.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.YamlFile;

/**
 * The files of a pack: those directly in its folder that end in {@code .yaml}, wherever the folder is.
 *
 * @param place how problems name the folder or jar
 * @param key the same for the same place, however it was named
 * @param folder from which the packs that it extends are looked for; empty on the class path
 * @param files in the order of their names, those that can be read
 * @param problems with those that cannot
 */
record PackFiles(String place, String key, Optional<Path> folder, List<SourceFile> files, List<Problem> problems) {
    static final String HEAD = "pack.yaml";

    private static final String ENDING = ".yaml";

    PackFiles {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** The files of a folder, named relative to a root where possible. */
    static PackFiles of(Path root, Path folder) {
        String place = relative(root, folder);
        return in(folder, place).as(place, key(folder), Optional.of(folder));
    }

    /** The files of the one pack of a jar: at its top, or where packs on the class path are. */
    static PackFiles ofJar(Path root, Path file) {
        String place = relative(root, file);
        Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
        Reading reading = new Reading();
        try (JarFile jar = new JarFile(file.toFile())) {
            List<String> names = PackSearch.namesIn(jar);
            boolean atTop = jar.getEntry(HEAD) != null;
            if (atTop) {
                reading = in(jar, "", place, inside(file, HEAD));
            } else if (names.size() == 1) {
                String folderInside = PackSearch.PACKS + names.get(0) + "/";
                reading = in(jar, folderInside, place, inside(file, folderInside + HEAD));
            } else {
                reading.problems.add(Problem.of(
                        place,
                        names.isEmpty()
                                ? "a jar without a pack: no " + HEAD + " at its top or in " + PackSearch.PACKS
                                        + "<name>"
                                : "a jar of more than one pack: put it on the class path and name "
                                        + String.join(" or ", names)));
            }
        } catch (IOException e) {
            reading.problems.add(unreadable(place, e));
        }
        return reading.as(place, key(file), folder);
    }

    /**
     * The files of a folder of the class path.
     *
     * @param head where its {@code pack.yaml} is
     */
    static PackFiles of(String name, URL head) {
        Reading reading = new Reading();
        try {
            if (head.openConnection() instanceof JarURLConnection connection) {
                connection.setUseCaches(false);
                String entry = connection.getEntryName();
                try (JarFile jar = connection.getJarFile()) {
                    reading = in(jar, entry.substring(0, entry.length() - HEAD.length()), name, head.toURI());
                }
                return reading.as(name, head.toString(), Optional.empty());
            }
            Path folder = Path.of(head.toURI()).resolveSibling("");
            return in(folder, name).as(name, key(folder), Optional.empty());
        } catch (IOException e) {
            reading.problems.add(unreadable(name, e));
            return reading.as(name, head.toString(), Optional.empty());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a place of a pack: " + head, e);
        }
    }

    private static Reading in(Path folder, String place) {
        Reading reading = new Reading();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(f -> f.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(f -> f.getFileName().toString()))
                    .forEach(f ->
                            reading.read(path(place, "" + f.getFileName()), f.toUri(), () -> Files.newInputStream(f)));
        } catch (IOException | UncheckedIOException e) {
            reading.problems.add(unreadable(place, e));
        }
        return reading;
    }

    private static Reading in(JarFile jar, String folder, String place, URI head) {
        Reading reading = new Reading();
        jar.stream()
                .filter(e -> e.getName().startsWith(folder) && e.getName().endsWith(ENDING))
                .filter(e -> e.getName().indexOf('/', folder.length()) < 0)
                .sorted(Comparator.comparing(JarEntry::getName))
                .forEach(e -> {
                    String file = e.getName().substring(folder.length());
                    reading.read(path(place, file), beside(head, file), () -> jar.getInputStream(e));
                });
        return reading;
    }

    /** Whether they come from a jar: whoever built it has run their examples. */
    boolean isBuilt() {
        return !files.isEmpty()
                && files.get(0).uri().filter(u -> "jar".equals(u.getScheme())).isPresent();
    }

    /**
     * Identifies the pack: the SHA-256 of the lines {@code <SHA-256 of a file>  <its name>} in the order of the names, each with
     * a line feed. Line ends of the files count as they are. It is what {@code sha256sum *.yaml | sha256sum} prints.
     */
    String sha256() {
        StringBuilder lines = new StringBuilder();
        files.forEach(f ->
                lines.append(f.sha256()).append("  ").append(lastName(f.path())).append('\n'));
        return SourceFile.of(place, lines.toString().getBytes(StandardCharsets.UTF_8))
                .sha256();
    }

    private static URI inside(Path jar, String entry) {
        return URI.create("jar:" + jar.toUri() + "!/" + entry);
    }

    private static URI beside(URI head, String file) {
        String url = head.toString();
        return URI.create(url.substring(0, url.length() - HEAD.length()) + file);
    }

    private static String path(String place, String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }

    /** With forward slashes; reports hold no absolute paths. */
    static String relative(Path root, Path place) {
        Path from = root.toAbsolutePath().normalize();
        Path to = place.toAbsolutePath().normalize();
        Path shown = Objects.equals(from.getRoot(), to.getRoot()) ? from.relativize(to) : to.getFileName();
        return String.valueOf(shown).replace('\\', '/');
    }

    private static String key(Path place) {
        try {
            return place.toRealPath().toString();
        } catch (IOException e) {
            return place.toAbsolutePath().normalize().toString();
        }
    }

    static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Problem unreadable(String place, Exception e) {
        return Problem.of(place, "cannot be read: " + reason(e));
    }

    /** Without the path, which messages of the file system repeat in full. */
    private static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof ZipException) {
            return "it is no jar, or a broken one";
        }
        return String.valueOf(e.getMessage());
    }

    /** Whether nothing could be read of it. */
    boolean isUnreadable() {
        return files.isEmpty() && !problems.isEmpty();
    }

    /** Collects files, and a problem instead of each that cannot be read. */
    private static final class Reading {
        private final List<SourceFile> files = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        void read(String path, URI place, Opening opening) {
            try (InputStream in = opening.open()) {
                files.add(
                        SourceFile.of(path, in.readNBytes(YamlFile.LARGEST + 1)).at(place));
            } catch (IOException e) {
                problems.add(unreadable(path, e));
            }
        }

        PackFiles as(String place, String key, Optional<Path> folder) {
            return new PackFiles(place, key, folder, files, problems);
        }
    }

    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }
}
