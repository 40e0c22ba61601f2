package org.disclosurelint.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where fuzzing begins: a sample of ours in the format. */
final class Seeds {
    private Seeds() {}

    /** The bytes of the shortest sample that is kept in a format. */
    static Stream<byte[]> of(String ending) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.isDirectory(folder.resolve("samples"))) {
            folder = folder.getParent();
        }
        Path sample =
                folder.resolve("samples/investor-event/other-formats/in-review/2026-11-10-annual-meeting." + ending);
        try {
            return List.of(Files.readAllBytes(sample)).stream();
        } catch (IOException e) {
            throw new IllegalStateException("no seed at " + sample, e);
        }
    }
}
