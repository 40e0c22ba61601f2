package org.disclosurelint.detect.deal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.YamlFile;
import org.disclosurelint.yaml.YamlMapping;

/** Reads the files that ship with this package: one mapping of entries by their ids. */
final class DealFile {
    private DealFile() {}

    /** The entries under a key of a file, in their order. */
    static <T> Map<String, T> read(String resource, String key, Function<YamlMapping, T> entry) {
        List<Problem> problems = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(DealFile.class.getResourceAsStream(resource))) {
            YamlMapping file = YamlFile.read(SourceFile.of(resource, in.readAllBytes()), problems)
                    .orElseThrow(() -> new IllegalStateException(problems.toString()));
            Map<String, T> all = new LinkedHashMap<>();
            file.mapping(key).orElseThrow().values().forEach((id, value) -> {
                YamlMapping mapping = value.mapping().orElseThrow();
                all.put(id, entry.apply(mapping));
                mapping.close();
            });
            file.close();
            if (!problems.isEmpty()) {
                throw new IllegalStateException(problems.get(0).render());
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
