package org.disclosurelint.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.rule.Examples;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.YamlFile;
import org.disclosurelint.yaml.YamlLayers;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** A rule file while packs and a repository change it, before it is read as a rule. Not thread-safe. */
final class RuleSource {
    private final OpenPack pack;
    private final String id;
    private final String path;
    private final SourceFile file;
    /** Of the whole file, or of its head up to the examples. */
    private Optional<YamlLayers> layers;

    private boolean isWhole;
    /** What is wrong with the file and was not told yet. */
    private final List<Problem> problems;

    private Optional<Off> off = Optional.empty();
    private boolean isUnchanged = true;

    private RuleSource(OpenPack pack, SourceFile file) {
        String name = PackFiles.lastName(file.path());
        this.pack = pack;
        this.id = name.substring(0, name.length() - ".yaml".length());
        this.path = file.path();
        this.file = file;
        this.problems = new ArrayList<>();
        Optional<YamlMapping> head = pack.files().isBuilt() ? RuleHead.read(file, problems) : Optional.empty();
        this.isWhole = head.isEmpty();
        this.layers = head.or(() -> YamlFile.read(file, problems)).map(YamlLayers::of);
    }

    /** The file of a rule of this pack; it has no layers if it is not YAML. Examples of a pack that was built are left for later. */
    static RuleSource read(OpenPack pack, SourceFile file) {
        return new RuleSource(pack, file);
    }

    /** The examples, if the layers are without them. */
    Optional<Examples> examplesLater() {
        return isWhole ? Optional.empty() : Optional.of(Examples.later(() -> RuleHead.examples(file)));
    }

    /** Hands over what was found wrong with the file since this was called last. */
    void tell(List<Problem> to) {
        to.addAll(problems);
        problems.clear();
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

    /** The same, for who lays something over them. */
    Optional<YamlLayers> layersToChange() {
        isUnchanged = false;
        if (!isWhole) {
            isWhole = true;
            problems.clear(); // what was told of the head is told again
            layers = YamlFile.read(file, problems).map(YamlLayers::of);
        }
        return layers;
    }

    /** Whether nothing was laid over the file: whatever is wrong with the rule is then found in its own file. */
    boolean isUnchanged() {
        return isUnchanged;
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
