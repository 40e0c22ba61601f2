package org.disclosurelint.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.source.Origin;
import org.disclosurelint.source.Origin.Deed;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping over which others are laid, key by key, before anybody reads it. Every node keeps the place of the file from which
 * it comes, so that whoever reads {@link #mapping} tells problems in the right file; {@link #origins} tells who gave what.
 * The mappings themselves stay as they are. Not thread-safe.
 */
public final class YamlLayers {
    private final YamlMapping base;
    private final Map<String, NodeTuple> entries;
    private final Map<String, List<Origin.Step>> changes = new LinkedHashMap<>();
    private final Map<String, YamlLayers> below = new LinkedHashMap<>();
    private YamlProblems problems;

    private YamlLayers(YamlMapping base) {
        this.base = base;
        this.entries = new LinkedHashMap<>(base.entries());
        this.problems = base.problems();
    }

    public static YamlLayers of(YamlMapping base) {
        return new YamlLayers(base);
    }

    /** The keys as laid so far. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** A value as laid so far, if its key is there. */
    public Optional<YamlValue> value(String key) {
        return node(key).map(node -> new YamlValue(problems, node, key));
    }

    /** Gives the value of a key of another mapping, instead of what stands there or anew. */
    public void put(YamlMapping over, String key) {
        over.tuple(key).ifPresent(tuple -> {
            step(Deed.GIVEN, over, tuple, key, YamlWords.items(tuple.getValueNode()));
            below.remove(key);
            entries.put(key, tuple);
        });
    }

    /** Drops a key, because of what another mapping gives under another one. */
    public void drop(String key, YamlMapping over, String because) {
        node(key)
                .ifPresent(node -> over.tuple(because).ifPresent(tuple -> {
                    step(Deed.DROPPED, over, tuple, key, YamlWords.items(node));
                    below.remove(key);
                    entries.remove(key);
                }));
    }

    /** Adds what another mapping gives under {@code sign} to the list at a key, and begins the list if there is none. */
    public void add(YamlMapping over, String sign, String key) {
        over.tuple(sign).ifPresent(tuple -> {
            List<Node> added = items(tuple.getValueNode());
            List<Node> all = new ArrayList<>(node(key).map(YamlLayers::items).orElse(List.of()));
            all.addAll(added);
            step(Deed.ADDED, over, tuple, key, YamlWords.items(tuple.getValueNode()));
            setItems(key, tuple, all);
        });
    }

    /**
     * Takes what another mapping gives under {@code sign} from the list at a key. An item is named as it is written, or by its
     * {@code text} if it is a mapping. What the list does not hold is a problem.
     *
     * @param mayBeBare whether all of it may be taken; if not, that too is a problem
     */
    public void take(YamlMapping over, String sign, String key, boolean mayBeBare) {
        over.tuple(sign).ifPresent(tuple -> {
            List<Node> left = new ArrayList<>(node(key).map(YamlLayers::items).orElse(List.of()));
            for (Node item : items(tuple.getValueNode())) {
                List<String> names = left.stream().map(YamlWords::name).toList();
                int at = YamlWords.indexOf(names, YamlWords.name(item));
                if (at >= 0) {
                    left.remove(at);
                } else {
                    over.problems()
                            .at(
                                    item,
                                    "'" + YamlWords.shortened(YamlWords.name(item)) + "' is not in '" + key
                                            + "': nothing to take away",
                                    over.problems().nearest(YamlWords.name(item), names));
                }
            }
            if (left.isEmpty() && !mayBeBare) {
                over.problem(sign, "nothing would be left of '" + key + "'");
                return;
            }
            step(Deed.TAKEN, over, tuple, key, YamlWords.items(tuple.getValueNode()));
            setItems(key, tuple, left);
        });
    }

    /**
     * The layers of the mapping at a key; a word that stands there is the one key of a mapping without values. What is laid
     * over them is laid over this.
     *
     * @return empty if there is neither
     */
    public Optional<YamlLayers> below(String key) {
        YamlLayers known = below.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<YamlLayers> found =
                node(key).flatMap(YamlLayers::asMapping).map(node -> YamlLayers.of(new YamlMapping(problems, node)));
        found.ifPresent(layers -> below.put(key, layers));
        return found;
    }

    /** The mapping as laid; without any layer the first one itself. */
    public YamlMapping mapping() {
        if (isUnchanged()) {
            return base;
        }
        YamlProblems all = problems;
        Map<String, NodeTuple> laid = new LinkedHashMap<>(entries);
        for (Map.Entry<String, YamlLayers> entry : below.entrySet()) {
            YamlLayers layers = entry.getValue();
            if (!layers.isUnchanged()) {
                all = all.and(layers.mapping().problems());
                laid.computeIfPresent(entry.getKey(), (k, tuple) -> new NodeTuple(tuple.getKeyNode(), layers.node()));
            }
        }
        return base.laid(all, laid);
    }

    /** How the value of each key came to be, in the order of the keys; what was dropped goes last. */
    public Map<String, Origin> origins() {
        Map<String, Origin> origins = new LinkedHashMap<>();
        YamlMapping laid = mapping();
        laid.entries().keySet().forEach(key -> origins.put(key, origin(key, laid)));
        changes.keySet().forEach(key -> origins.computeIfAbsent(key, k -> origin(k, laid)));
        return origins;
    }

    private Origin origin(String key, YamlMapping laid) {
        List<Origin.Step> steps = new ArrayList<>();
        base.tuple(key)
                .ifPresent(t -> steps.add(YamlWords.step(Deed.GIVEN, base, t, YamlWords.items(t.getValueNode()))));
        steps.addAll(changes.getOrDefault(key, List.of()));
        return new Origin(
                laid.tuple(key).map(t -> YamlWords.items(t.getValueNode())).orElse(List.of()), steps);
    }

    private void step(Deed deed, YamlMapping over, NodeTuple tuple, String key, List<String> items) {
        problems = problems.and(over.problems());
        changes.computeIfAbsent(key, k -> new ArrayList<>()).add(YamlWords.step(deed, over, tuple, items));
    }

    private boolean isUnchanged() {
        return changes.isEmpty() && below.values().stream().allMatch(YamlLayers::isUnchanged);
    }

    private Optional<Node> node(String key) {
        return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
    }

    private Node node() {
        YamlMapping laid = mapping();
        return new MappingNode(
                Tag.MAP,
                true,
                List.copyOf(laid.entries().values()),
                FlowStyle.BLOCK,
                base.self().getStartMark(),
                base.self().getEndMark());
    }

    /** The list keeps its place; one that is begun has that of whoever begins it. */
    private void setItems(String key, NodeTuple change, List<Node> items) {
        NodeTuple old = entries.getOrDefault(key, change);
        Node place = old.getValueNode();
        Node list = new SequenceNode(Tag.SEQ, true, items, FlowStyle.BLOCK, place.getStartMark(), place.getEndMark());
        below.remove(key);
        entries.put(
                key, new NodeTuple(entries.containsKey(key) ? old.getKeyNode() : word(key, old.getKeyNode()), list));
    }

    private static List<Node> items(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    private static Optional<MappingNode> asMapping(Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        if (node instanceof ScalarNode word) {
            List<NodeTuple> keys =
                    word.getTag().equals(Tag.NULL) ? List.of() : List.of(new NodeTuple(word, nothing(word)));
            return Optional.of(
                    new MappingNode(Tag.MAP, true, keys, FlowStyle.FLOW, node.getStartMark(), node.getEndMark()));
        }
        return Optional.empty();
    }

    private static Node word(String word, Node at) {
        return new ScalarNode(Tag.STR, true, word, ScalarStyle.PLAIN, at.getStartMark(), at.getEndMark());
    }

    private static Node nothing(ScalarNode at) {
        return new ScalarNode(Tag.NULL, true, "", at.getScalarStyle(), at.getStartMark(), at.getEndMark());
    }
}
