package org.disclosurelint.detect.deal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlResource;

/** Reads the files that ship with this package: one mapping of entries by their ids. */
final class DealFile {
    private DealFile() {}

    /** The entries under a key of a file, in their order. */
    static <T> Map<String, T> read(String resource, String key, Function<YamlMapping, T> entry) {
        return YamlResource.read(DealFile.class, resource, file -> {
            Map<String, T> all = new LinkedHashMap<>();
            file.mapping(key).orElseThrow().values().forEach((id, value) -> {
                YamlMapping mapping = value.mapping().orElseThrow();
                all.put(id, entry.apply(mapping));
                mapping.close();
            });
            return all;
        });
    }
}
