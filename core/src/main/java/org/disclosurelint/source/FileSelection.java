package org.disclosurelint.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which files of a folder are meant. Patterns are those of Ant and Maven, matched against the path below the folder with
 * forward slashes: {@code *} stands for anything within a name, {@code **} for any number of folders. Hidden files and
 * folders (names that begin with a dot), and the files by which Word keeps others out while somebody writes ({@code ~$}), are never
 * meant. Immutable.
 *
 * @param includes a file must match one of these; none means every file
 * @param excludes a file must match none of these
 */
public record FileSelection(List<String> includes, List<String> excludes) {
    private static final String WORD_LOCK = "~$";

    /** Every file that is not hidden. */
    public static final FileSelection ALL = new FileSelection(List.of(), List.of());

    public FileSelection {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /**
     * The files of a folder and of its subfolders, in the order of their paths.
     *
     * @throws IOException if the folder cannot be read
     */
    public List<Path> in(Path folder) throws IOException {
        List<PathMatcher> in = matchers(includes);
        List<PathMatcher> out = matchers(excludes);
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(Files::isRegularFile)
                    .filter(file -> {
                        Path below = folder.relativize(file);
                        return !isHidden(below) && (in.isEmpty() || any(in, below)) && !any(out, below);
                    })
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Whether a file is meant, by its path below the folder with forward slashes. Made once, to be asked often; thread-safe.
     */
    public Predicate<String> asPredicate() {
        List<PathMatcher> in = matchers(includes);
        List<PathMatcher> out = matchers(excludes);
        return path -> {
            Path below = Path.of(path);
            return !isHidden(below) && (in.isEmpty() || any(in, below)) && !any(out, below);
        };
    }

    private static boolean isHidden(Path below) {
        for (Path name : below) {
            if (name.toString().startsWith(".") || name.toString().startsWith(WORD_LOCK)) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(List<PathMatcher> matchers, Path below) {
        return matchers.stream().anyMatch(m -> m.matches(below));
    }

    private static List<PathMatcher> matchers(List<String> patterns) {
        return patterns.stream().map(FileSelection::matcher).toList();
    }

    /** In a glob of Java, {@code **} and a slash ask for at least one folder; in Ant's patterns for none, too. */
    private static PathMatcher matcher(String pattern) {
        String whole = pattern.replace('\\', '/');
        String glob = (whole.endsWith("/") ? whole + "**" : whole)
                .replaceAll("([\\[\\]{},])", "\\\\$1")
                .replace("**/", "{**/,}");
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }
}
