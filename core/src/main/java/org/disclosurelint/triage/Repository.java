package org.disclosurelint.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.source.FileSelection;

/**
 * Which drafts there are, so that what is about a draft that was not judged today is not called useless: one may judge a
 * single draft, or one folder at a time.
 */
final class Repository {
    private final Path root;
    private final Set<String> judged = new HashSet<>();

    Repository(Path root, List<DraftResult> drafts) {
        this.root = root;
        drafts.forEach(d -> judged.add(d.path()));
    }

    /** Whether every file of the repository that a pattern means was judged; also if there is no such file. */
    boolean isAllJudged(String pattern) {
        Path folder = root.resolve(folderOf(pattern));
        if (!Files.isDirectory(folder)) {
            return true;
        }
        Predicate<String> means = new FileSelection(List.of(pattern), List.of()).asPredicate();
        try {
            return FileSelection.ALL.in(folder).stream()
                    .map(this::shown)
                    .filter(means)
                    .allMatch(judged::contains);
        } catch (IOException | UncheckedIOException e) {
            return false; // who cannot look cannot say
        }
    }

    /** Whether a pattern means a draft of this run. */
    boolean isAnyJudged(String pattern) {
        return judged.stream().anyMatch(new FileSelection(List.of(pattern), List.of()).asPredicate());
    }

    boolean isJudged(String path) {
        return judged.contains(path);
    }

    boolean isThere(String path) {
        try {
            return Files.exists(root.resolve(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private String shown(Path file) {
        return root.toAbsolutePath()
                .normalize()
                .relativize(file.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    /** The folders of a pattern before its first wildcard, so that no more is searched than is meant. */
    private static String folderOf(String pattern) {
        String literal = pattern.split("[*?]", 2)[0];
        return literal.substring(0, literal.lastIndexOf('/') + 1);
    }
}
