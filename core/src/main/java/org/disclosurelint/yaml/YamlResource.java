package org.disclosurelint.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;

/** Reads YAML that ships in the jar beside the class that needs it. A slip in it is ours, so none is let pass. */
public final class YamlResource {
    private YamlResource() {}

    /**
     * What a reader makes of the top mapping of a file. A key that the reader does not ask for is a problem.
     *
     * @param name as seen from the class, {@code generic-factors.yaml}
     * @throws ProblemsException if the file is broken, which a test of the build would have told
     */
    public static <T> T read(Class<?> beside, String name, Function<YamlMapping, T> reader) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return read(SourceFile.of(name, in.readAllBytes()), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same of a file that is at hand.
     *
     * @throws ProblemsException if it is broken
     */
    public static <T> T read(SourceFile file, Function<YamlMapping, T> reader) {
        List<Problem> problems = new ArrayList<>();
        Optional<T> read = YamlFile.read(SourceText.decode(file, Optional.empty()), problems)
                .map(top -> {
                    T made = reader.apply(top);
                    top.close();
                    return made;
                });
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return read.orElseThrow();
    }
}
