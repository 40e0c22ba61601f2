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
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.YamlFile;

/**
 * The files of a pack: those directly in its folder that end in {@code .yaml}, wherever the folder is.
 *
 * @param place how problems name the folder
 * @param files in the order of their names, those that can be read
 * @param problems with those that cannot
 */
record PackFiles(String place, List<SourceFile> files, List<Problem> problems) {
    static final String HEAD = "pack.yaml";

    private static final String ENDING = ".yaml";

    PackFiles {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** The files of a folder, named relative to a root where possible. */
    static PackFiles of(Path root, Path folder) {
        return in(folder, SourceFile.of(relative(root, folder), "").path());
    }

    /**
     * The files of a folder of the class path.
     *
     * @param head where its {@code pack.yaml} is
     */
    static PackFiles of(String name, URL head) {
        try {
            if (head.openConnection() instanceof JarURLConnection connection) {
                connection.setUseCaches(false);
                String entry = connection.getEntryName();
                try (JarFile jar = connection.getJarFile()) {
                    return in(jar, entry.substring(0, entry.length() - HEAD.length()), name, head);
                }
            }
            return in(Path.of(head.toURI()).resolveSibling(""), name);
        } catch (IOException e) {
            return new PackFiles(name, List.of(), List.of(unreadable(name, e)));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a place of a pack: " + head, e);
        }
    }

    private static PackFiles in(Path folder, String place) {
        Reading reading = new Reading();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(f -> f.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(f -> f.getFileName().toString()))
                    .forEach(f ->
                            reading.read(path(place, "" + f.getFileName()), f.toUri(), () -> Files.newInputStream(f)));
        } catch (IOException | UncheckedIOException e) {
            reading.problems.add(unreadable(place, e));
        }
        return new PackFiles(place, reading.files, reading.problems);
    }

    private static PackFiles in(JarFile jar, String folder, String place, URL head) {
        Reading reading = new Reading();
        jar.stream()
                .filter(e -> e.getName().startsWith(folder) && e.getName().endsWith(ENDING))
                .filter(e -> e.getName().indexOf('/', folder.length()) < 0)
                .sorted(Comparator.comparing(JarEntry::getName))
                .forEach(e -> {
                    String file = e.getName().substring(folder.length());
                    reading.read(path(place, file), beside(head, file), () -> jar.getInputStream(e));
                });
        return new PackFiles(place, reading.files, reading.problems);
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

    private static URI beside(URL head, String file) {
        String url = head.toString();
        return URI.create(url.substring(0, url.length() - HEAD.length()) + file);
    }

    private static String path(String place, String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }

    private static String relative(Path root, Path folder) {
        Path from = root.toAbsolutePath().normalize();
        Path to = folder.toAbsolutePath().normalize();
        return to.startsWith(from) ? from.relativize(to).toString() : to.toString();
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
        return String.valueOf(e.getMessage());
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
    }

    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }
}
