package org.disclosurelint.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;

/** A pack that a test writes. */
public final class PackFolder {
    /** What a rule file says if a test has nothing to say about it. */
    public static final String RULE = """
            title: Hype
            severity: warning
            kind: forbid
            patterns: ['\\bgame.changing\\b']
            message: "'{match}' is hype"
            rationale: Why it matters.
            remedy: What clears it.
            basis: house
            since: 0.1.0
            violates: ["A [[game changing]] bakery."]
            complies: ["A bakery."]
            """;

    private final Path root;
    private final String name;

    private PackFolder(Path root, String name) {
        this.root = root;
        this.name = name;
    }

    /** A pack with its head and no rule yet, in a folder of its name. */
    public static PackFolder in(Path root, String name) {
        return new PackFolder(root, name).with("pack.yaml", """
                schema: 1
                name: %s
                version: 1.0.0
                title: Rules of a test
                """.formatted(name));
    }

    public PackFolder with(String file, String text) {
        try {
            Path folder = Files.createDirectories(root.resolve(name));
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RulePack read() {
        return RulePacks.of(PackFolder.class.getClassLoader())
                .read(List.of(name), root)
                .get(0);
    }

    /** The problems, rendered, with empty lines between them; the empty string if there are none. */
    public String problems() {
        try {
            read();
            return "";
        } catch (ProblemsException e) {
            return String.join(
                    "\n\n", e.problems().stream().map(Problem::render).toList());
        }
    }
}
