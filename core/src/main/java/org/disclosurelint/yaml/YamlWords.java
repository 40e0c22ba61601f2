package org.disclosurelint.yaml;

import java.util.List;
import java.util.Locale;
import org.disclosurelint.source.Origin;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What stands in a YAML node, in words for a reader. */
final class YamlWords {
    private static final int LONGEST = 60;
    private static final int DEEPEST = 8;
    private static final int MOST = 1 << 16;

    private YamlWords() {}

    /** The items of a list, else the one value. */
    static List<String> items(Node node) {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(YamlWords::of).toList()
                : List.of(of(node));
    }

    /** By what an item of a list is named: its words, or its {@code text} if it is a mapping that has one. */
    static String name(Node item) {
        if (item instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (of(tuple.getKeyNode()).equals("text")) {
                    return of(tuple.getValueNode());
                }
            }
        }
        return of(item);
    }

    /** Where a name is among others: the very same, else one that differs in case and white space alone; -1 without either. */
    static int indexOf(List<String> names, String name) {
        int same = names.indexOf(name);
        return same >= 0 ? same : names.stream().map(YamlWords::folded).toList().indexOf(folded(name));
    }

    /** So many words of a text as a message holds. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line;
    }

    static Origin.Step step(Origin.Deed deed, YamlMapping file, NodeTuple tuple, List<String> items) {
        String path = tuple.getKeyNode()
                .getStartMark()
                .map(m -> m.getName())
                .orElse(file.source().file().path());
        int line = tuple.getKeyNode().getStartMark().map(m -> m.getLine() + 1).orElse(1);
        return new Origin.Step(deed, items, path, line);
    }

    private static String of(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        StringBuilder out = new StringBuilder();
        append(out, node, 0);
        return out.toString();
    }

    /** Nodes can hold themselves, and one node can stand in many places: so there is an end to depth and length. */
    private static void append(StringBuilder out, Node node, int depth) {
        if (depth > DEEPEST || out.length() > MOST) {
            out.append('\u2026');
        } else if (node instanceof ScalarNode scalar) {
            out.append(scalar.getValue().strip());
        } else if (node instanceof SequenceNode sequence) {
            String between = "";
            out.append('[');
            for (Node item : sequence.getValue()) {
                append(out.append(between), item, depth + 1);
                between = ", ";
            }
            out.append(']');
        } else if (node instanceof MappingNode mapping) {
            String between = depth == 0 ? "" : "{";
            for (NodeTuple tuple : mapping.getValue()) {
                append(out.append(between), tuple.getKeyNode(), depth + 1);
                if (!isNothing(tuple.getValueNode())) {
                    append(out.append(": "), tuple.getValueNode(), depth + 1);
                }
                between = ", ";
            }
            out.append(depth == 0 || mapping.getValue().isEmpty() ? "" : "}");
        }
    }

    /** A key without a value, or with {@code {}}. */
    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                ? scalar.getValue().isBlank()
                : node instanceof MappingNode mapping && mapping.getValue().isEmpty();
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
