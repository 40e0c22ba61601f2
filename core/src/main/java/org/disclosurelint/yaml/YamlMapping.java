package org.disclosurelint.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.source.Region;
import org.disclosurelint.source.SourceText;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of a YAML file that knows its place there. Values are asked for by key and type; what is wrong is added to the
 * problems of the file, with its place, and a harmless value is returned, so that one run tells all problems.
 * At the end {@link #close} reports every key that nobody asked for. Not thread-safe.
 */
public final class YamlMapping {
    private final YamlProblems problems;
    private final Node self;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    YamlMapping(YamlProblems problems, MappingNode node) {
        this(problems, node, node);
    }

    private YamlMapping(YamlProblems problems, MappingNode node, Node self) {
        this.problems = problems;
        this.self = self;
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
                problems.at(tuple.getKeyNode(), "a key must be a word", Optional.empty());
                continue;
            }
            String key = scalar.getValue();
            if (entries.putIfAbsent(key, tuple) != null) {
                problems.at(tuple.getKeyNode(), "duplicate key '" + key + "'", Optional.empty());
            }
        }
    }

    /** The same mapping with other entries, to be read anew. */
    YamlMapping laid(YamlProblems told, Map<String, NodeTuple> laid) {
        YamlMapping copy = new YamlMapping(told, new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK), self);
        copy.entries.putAll(laid);
        return copy;
    }

    Map<String, NodeTuple> entries() {
        return Collections.unmodifiableMap(entries);
    }

    Optional<NodeTuple> tuple(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    YamlProblems problems() {
        return problems;
    }

    Node self() {
        return self;
    }

    /** The file; of a mapping over which others were laid, the first. */
    public SourceText source() {
        return problems.source();
    }

    /** The 1-based line on which it begins. */
    public int line() {
        return self.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }

    /** The first line of the mapping in its file. */
    public Region region() {
        return problems.region(self);
    }

    /** The keys, in the order of the file. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** Whether a key is there. Counts as asking for it. */
    public boolean has(String key) {
        known.add(key);
        return entries.containsKey(key);
    }

    /** A value, of whatever shape, if its key is there. */
    public Optional<YamlValue> value(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key)).map(t -> new YamlValue(problems, t.getValueNode(), key));
    }

    /** A value that must be there; without it a problem at this mapping, and empty. */
    public Optional<YamlValue> required(String key) {
        Optional<YamlValue> found = value(key);
        if (found.isEmpty()) {
            problems.at(self, "missing key '" + key + "'", Optional.empty());
        }
        return found;
    }

    /** The key {@code schema}, which must be there and say 1: the shape of the file, so that a later one can differ. */
    public void requireSchema() {
        Optional<YamlValue> schema = required("schema");
        if (schema.isPresent() && !schema.get().number().equals(Optional.of(1))) {
            schema.get().problem("'schema' must be 1, without quotation marks: this version reads no other");
        }
    }

    /** A text, if its key is there. */
    public Optional<String> string(String key) {
        return value(key).map(YamlValue::string);
    }

    /** A text that must be there and not be blank; the empty string with a problem otherwise. */
    public String requiredString(String key) {
        return required(key).map(YamlValue::words).orElse("");
    }

    /** The value at a key of counsel's own choosing, such as a rule id: {@code key → value}, in the order of the file. */
    public Map<String, YamlValue> values() {
        Map<String, YamlValue> all = new LinkedHashMap<>();
        entries.forEach((key, tuple) -> all.put(key, new YamlValue(problems, tuple.getValueNode(), key)));
        known.addAll(entries.keySet());
        return all;
    }

    /** A key of the file as a value: its text is the key and its place that of the key. */
    public Optional<YamlValue> key(String key) {
        return Optional.ofNullable(entries.get(key)).map(t -> new YamlValue(problems, t.getKeyNode(), key));
    }

    /**
     * A mapping of one key of this one, for whoever reads that key as if it stood alone. Counts as asking for it; without
     * the key it is empty.
     */
    public YamlMapping only(String key) {
        known.add(key);
        return laid(problems, tuple(key).map(t -> Map.of(key, t)).orElse(Map.of()));
    }

    /** The same mapping without a key, for whoever reads the others as if they stood alone. */
    public YamlMapping without(String key) {
        Map<String, NodeTuple> others = new LinkedHashMap<>(entries);
        others.remove(key);
        return laid(problems, others);
    }

    /** The texts of a sequence (or of one scalar), empty if the key is not there. */
    public List<String> strings(String key) {
        return value(key).map(YamlValue::strings).orElse(List.of());
    }

    /** {@code true} or {@code false}. */
    public boolean bool(String key, boolean otherwise) {
        return value(key).map(YamlValue::bool).orElse(otherwise);
    }

    /** A mapping below this one, if its key is there. */
    public Optional<YamlMapping> mapping(String key) {
        return value(key).flatMap(YamlValue::mapping);
    }

    /** The mappings of a sequence, empty if the key is not there. */
    public List<YamlMapping> mappings(String key) {
        List<YamlMapping> all = new ArrayList<>();
        value(key).ifPresent(v -> v.items().forEach(i -> i.mapping().ifPresent(all::add)));
        return all;
    }

    /** Adds a problem at the place of this mapping. */
    public void problem(String message) {
        problems.at(self, message, Optional.empty());
    }

    /** Adds a problem at the place of this mapping, with what to do instead. */
    public void problem(String message, Optional<String> hint) {
        problems.at(self, message, hint);
    }

    /** Adds a problem at the place of a key, or of this mapping if the key is not there. */
    public void problem(String key, String message, Optional<String> hint) {
        value(key).ifPresentOrElse(v -> v.problem(message, hint), () -> problem(message, hint));
    }

    public void problem(String key, String message) {
        NodeTuple tuple = entries.get(key);
        problems.at(tuple == null ? self : tuple.getKeyNode(), message, Optional.empty());
    }

    /**
     * Tells those of some keys that are here and that nobody asked for, and counts them as asked for.
     *
     * @param where they are unknown: {@code in a rule of kind 'order'}; empty if nobody can say, and nothing is told
     */
    public void tellUnasked(Collection<String> keys, Optional<String> where) {
        for (String key : keys) {
            if (entries.containsKey(key) && known.add(key)) {
                where.ifPresent(w -> problem(key, "unknown key '" + key + "'" + w));
            }
        }
    }

    /** Reports every key that nobody asked for, with the nearest one that somebody did. */
    public void close() {
        entries.forEach((key, tuple) -> {
            if (!known.contains(key)) {
                problems.at(tuple.getKeyNode(), "unknown key '" + key + "'", problems.nearest(key, known));
            }
        });
    }
}
