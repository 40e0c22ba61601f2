package org.disclosurelint.pack;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.yaml.YamlLayers;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** A rule file while packs and a repository change it, before it is read as a rule. Not thread-safe. */
final class RuleSource {
    private final OpenPack pack;
    private final String id;
    private final String path;
    private final Optional<YamlLayers> layers;
    private Optional<Off> off = Optional.empty();

    /** @param file empty if it is not YAML */
    RuleSource(OpenPack pack, String path, Optional<YamlMapping> file) {
        String name = PackFiles.lastName(path);
        this.pack = pack;
        this.id = name.substring(0, name.length() - ".yaml".length());
        this.path = path;
        this.layers = file.map(YamlLayers::of);
    }

    OpenPack pack() {
        return pack;
    }

    String id() {
        return id;
    }

    String path() {
        return path;
    }

    /** The ids that it had before, texts all; what else is wrong with them is told when the rule is read. */
    List<YamlValue> aliases() {
        return layers.flatMap(l -> l.value("aliases")).map(YamlValue::items).orElse(List.of()).stream()
                .filter(item -> item.text().isPresent())
                .toList();
    }

    /** What was laid over the file so far. */
    Optional<YamlLayers> layers() {
        return layers;
    }

    /** Why it does not run, if it does not. */
    Optional<Off> off() {
        return off;
    }

    void switchTo(Optional<Off> now) {
        off = now;
    }

    /**
     * Why a rule does not run.
     *
     * @param place where that is said, {@code path:line}
     */
    record Off(String reason, String place) {}
}
