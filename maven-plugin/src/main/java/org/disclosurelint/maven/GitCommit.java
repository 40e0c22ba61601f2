package org.disclosurelint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A commit of the git repository in which a folder stands. Only reads the repository: the work tree, the index and the
 * references stay as they are.
 */
final class GitCommit implements AutoCloseable {
    /** No rule file, pack or approved text is larger, in bytes. */
    private static final int LARGEST = 16 << 20;

    private final Repository repository;
    private final ObjectId id;
    private final String below;

    private GitCommit(Repository repository, ObjectId id, String below) {
        this.repository = repository;
        this.id = id;
        this.below = below;
    }

    /**
     * A commit by a name that git knows: a branch, a tag, a hash, {@code HEAD~3}.
     *
     * @param folder the files of the commit are taken from here on
     * @return empty if the folder is in no repository, or the repository knows no commit of that name
     */
    static Optional<GitCommit> of(Path folder, String name) throws IOException {
        QuietGit.in();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        Repository repository = builder.setMustExist(true).build();
        Optional<ObjectId> commit = resolve(repository, name);
        if (commit.isEmpty() || repository.isBare()) {
            repository.close();
            return Optional.empty();
        }
        File top = repository.getWorkTree();
        String below = top.toPath().toRealPath().relativize(folder.toRealPath()).toString();
        return Optional.of(new GitCommit(repository, commit.get(), below.replace('\\', '/')));
    }

    private static Optional<ObjectId> resolve(Repository repository, String name) throws IOException {
        try {
            return Optional.ofNullable(repository.resolve(name + "^{commit}"));
        } catch (RevisionSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The first twelve digits of its hash. */
    String shortName() {
        return id.name().substring(0, 12);
    }

    /**
     * Writes files of the commit into a folder, under the paths that they have from the folder of the repository on. Links and
     * submodules are passed over.
     *
     * @param wanted by those paths, with forward slashes
     */
    void write(Path into, Predicate<String> wanted) throws IOException {
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk files = new TreeWalk(repository)) {
            files.addTree(commits.parseCommit(id).getTree());
            files.setRecursive(true);
            while (files.next()) {
                Optional<String> path = fromHere(files.getPathString()).filter(wanted);
                boolean regular = (files.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
                if (path.isPresent() && regular) {
                    write(into, path.get(), repository.open(files.getObjectId(0)));
                }
            }
        }
    }

    private Optional<String> fromHere(String path) {
        if (below.isEmpty()) {
            return Optional.of(path);
        }
        return path.startsWith(below + "/") ? Optional.of(path.substring(below.length() + 1)) : Optional.empty();
    }

    private static void write(Path into, String path, ObjectLoader blob) throws IOException {
        Path file = into.resolve(path).normalize();
        // A tree that somebody forged may hold "..".
        if (!file.startsWith(into) || blob.getSize() > LARGEST) {
            return;
        }
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(into));
        Files.write(file, blob.getBytes());
    }

    @Override
    public void close() {
        repository.close();
    }
}
