package org.disclosurelint.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where paths are looked for: in the module, then in the root of the repository.
 *
 * @param module the folder of the module; without a pom the folder in which Maven was started
 * @param root the root of the repository, by which reports name files
 * @param hasProject whether there is a pom
 */
record Places(Path module, Path root, boolean hasProject) {

    static Places of(MavenSession session, MavenProject project) {
        Path started =
                Path.of(Optional.ofNullable(session.getExecutionRootDirectory()).orElse(""));
        boolean hasProject = project.getBasedir() != null;
        Path module = normal(hasProject ? project.getBasedir().toPath() : started);
        // Maven's own idea of the root is the nearest folder with a .mvn, else where it was started.
        Path root = normal(Optional.ofNullable(session.getRequest().getMultiModuleProjectDirectory())
                .map(java.io.File::toPath)
                .orElse(started));
        return new Places(module, module.startsWith(root) ? root : module, hasProject);
    }

    /** Where a path may be, the likeliest first. */
    List<Path> of(String path) {
        return Stream.of(module, root)
                .map(place -> place.resolve(path).normalize())
                .distinct()
                .toList();
    }

    /** Where a path was looked for, as a message names it. */
    String tried(String path) {
        return of(path).stream().map(this::shown).collect(Collectors.joining(" and "));
    }

    /** The first of those that is there. */
    Optional<Path> find(String path) {
        return of(path).stream().filter(Files::exists).findFirst();
    }

    /** The folder of the report files. */
    Path reportFolder(@Nullable String asked, MavenProject project) {
        if (asked != null) {
            return module.resolve(asked).normalize();
        }
        // Without a pom the build folder is an expression that nobody resolved.
        return (hasProject ? Path.of(project.getBuild().getDirectory()) : module.resolve("target"))
                .resolve("disclosure");
    }

    /** The places of a module of the same build. */
    Places ofModule(Path folder) {
        return new Places(normal(folder), root, hasProject);
    }

    /** The same places in another copy of the repository. */
    Places movedTo(Path otherRoot) {
        return new Places(otherRoot.resolve(root.relativize(module)).normalize(), otherRoot, hasProject);
    }

    /** How a message names a file: relative to the root where it is below it. */
    String shown(Path file) {
        String name = file.startsWith(root) ? root.relativize(file).toString() : file.toString();
        return name.replace('\\', '/');
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
