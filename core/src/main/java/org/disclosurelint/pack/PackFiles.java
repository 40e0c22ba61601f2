package org.disclosurelint.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.YamlFile;

/**
 * The files of a pack: those directly in its folder that end in {@code .yaml}, wherever the folder is.
 *
 * @param place how problems name the folder
 */
record PackFiles(String place, List<SourceFile> files) {
    static final String HEAD = "pack.yaml";

    /** The files of a folder, named relative to a root where possible. */
    static PackFiles of(Path root, Path folder) {
        String place = SourceFile.of(relative(root, folder), "").path();
        try (Stream<Path> all = Files.list(folder)) {
            List<SourceFile> files = new ArrayList<>();
            for (Path file :
                    all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                files.add(read(place, file));
            }
            return new PackFiles(place, List.copyOf(files));
        } catch (IOException e) {
            throw unreadable(place, e);
        }
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
                try (JarFile jar = connection.getJarFile()) {
                    return new PackFiles(name, entries(name, jar, connection.getEntryName()));
                }
            }
            Path folder = Path.of(head.toURI()).resolveSibling("");
            List<SourceFile> files = of(folder, folder).files();
            return new PackFiles(
                    name,
                    files.stream()
                            .map(f -> SourceFile.of(name + "/" + lastName(f.path()), f.bytes()))
                            .toList());
        } catch (IOException e) {
            throw unreadable(name, e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a place of a pack: " + head, e);
        }
    }

    private static List<SourceFile> entries(String name, JarFile jar, String head) throws IOException {
        String folder = head.substring(0, head.length() - HEAD.length());
        List<SourceFile> files = new ArrayList<>();
        for (JarEntry entry : jar.stream()
                .filter(e -> e.getName().startsWith(folder))
                .sorted(Comparator.comparing(JarEntry::getName))
                .toList()) {
            String file = entry.getName().substring(folder.length());
            if (file.endsWith(".yaml") && !file.contains("/")) {
                byte[] bytes = jar.getInputStream(entry).readNBytes(YamlFile.LARGEST + 1);
                files.add(SourceFile.of(name + "/" + file, bytes));
            }
        }
        return List.copyOf(files);
    }

    private static SourceFile read(String place, Path file) {
        try (var in = Files.newInputStream(file)) {
            String name = place.isEmpty() ? "" + file.getFileName() : place + "/" + file.getFileName();
            return SourceFile.of(name, in.readNBytes(YamlFile.LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String relative(Path root, Path folder) {
        Path from = root.toAbsolutePath().normalize();
        Path to = folder.toAbsolutePath().normalize();
        return to.startsWith(from) ? from.relativize(to).toString() : to.toString();
    }

    static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static ProblemsException unreadable(String place, IOException e) {
        return new ProblemsException(List.of(Problem.of(place, "cannot be read: " + e.getMessage())));
    }
}
