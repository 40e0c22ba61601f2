package org.disclosurelint.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file as it was handed in: its bytes, and the path by which reports name it. Immutable.
 */
public final class SourceFile {
    /** The largest draft that is read, in bytes: 16 MiB. The longest release is a hundredth of it. */
    public static final int MAX_BYTES = 16 << 20;

    private final String path;
    private final byte[] bytes;
    private final Optional<URI> uri;
    private final Optional<Path> root;

    private SourceFile(String path, byte[] bytes, Optional<URI> uri, Optional<Path> root) {
        this.path = path.replace('\\', '/');
        this.bytes = bytes;
        this.uri = uri;
        this.root = root;
    }

    /** @param path how reports name the file, relative where possible; slashes are turned forward */
    public static SourceFile of(String path, byte[] bytes) {
        return new SourceFile(path, bytes.clone(), Optional.empty(), Optional.empty());
    }

    /** A text that was never a file, encoded as UTF-8. */
    public static SourceFile of(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
    }

    /**
     * Reads a file.
     *
     * @param root the folder against which reports name the file
     * @throws ProblemsException if the file is larger than {@link #MAX_BYTES}
     */
    public static SourceFile read(Path root, Path file) throws IOException {
        Path from = root.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        String name = Objects.equals(from.getRoot(), to.getRoot())
                ? from.relativize(to).toString()
                : String.valueOf(to.getFileName()); // on another drive; reports hold no absolute paths
        long size = Files.size(file);
        if (size > MAX_BYTES) {
            throw new ProblemsException(List.of(Problem.of(name.replace('\\', '/'), tooLarge(size))));
        }
        return new SourceFile(name, Files.readAllBytes(file), Optional.of(file.toUri()), Optional.of(from));
    }

    /** The same file, known to stand there. */
    public SourceFile at(URI place) {
        return new SourceFile(path, bytes, Optional.of(place), root);
    }

    /** The same file if it held these bytes. */
    public SourceFile with(byte[] others) {
        return new SourceFile(path, others.clone(), uri, root);
    }

    /**
     * Another file of the same repository, named by a path relative to the folder of this one. Nothing is read outside of the
     * folder against which this file is named, whatever symbolic links there are.
     *
     * @return empty if there is no such file there, or this text was never read from a disk
     * @throws IOException if the file is there but cannot be read
     * @throws ProblemsException if it is larger than {@link #MAX_BYTES}
     */
    public Optional<SourceFile> sibling(String relative) throws IOException {
        if (root.isEmpty() || uri.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path base = root.get().toRealPath();
            Path folder = base.resolve(folder());
            Path named = folder.resolve(relative).normalize();
            // Told by the name first: to ask for a file elsewhere may itself reach another machine.
            if (!named.startsWith(base)
                    || !Files.isRegularFile(named)
                    || !named.toRealPath().startsWith(base)) {
                return Optional.empty();
            }
            return Optional.of(read(base, named));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    static String tooLarge(long size) {
        return "too large for a draft: " + size + " bytes, at most " + MAX_BYTES + " are read";
    }

    /** How reports name the file, with forward slashes. */
    public String path() {
        return path;
    }

    /**
     * The folder of the file as reports name it, with a slash at its end; empty at the root of the repository, and for a file
     * outside of it, which reports name by its whole path.
     */
    public String folder() {
        return path.startsWith("/") ? "" : path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** Where the file stands, for tools that open it; reports never show it. Empty for a text that was never a file. */
    public Optional<URI> uri() {
        return uri;
    }

    /** The ending of the name in lower case without the dot, or the empty string. */
    public String extension() {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(dot + 1).toLowerCase(java.util.Locale.ROOT) : "";
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The first bytes, a character for each (ISO 8859-1): enough to tell what the file is. */
    public String head(int most) {
        return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /** What the file is by its first bytes, as a noun with its article, if they are those of a format that is no plain text. */
    public Optional<String> signature() {
        return Signature.of(bytes);
    }

    /** The bytes from the first one on; each call begins anew. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    public int size() {
        return bytes.length;
    }

    /** The SHA-256 of the bytes, 64 hexadecimal digits in lower case. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
