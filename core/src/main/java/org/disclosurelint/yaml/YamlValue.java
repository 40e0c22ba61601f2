package org.disclosurelint.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeType;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of a YAML file that knows its place there. What is wrong with it becomes a problem of the file. */
public final class YamlValue {
    private final YamlProblems problems;
    private final Node node;
    private final String name;

    YamlValue(YamlProblems problems, Node node, String name) {
        this.problems = problems;
        this.node = node;
        this.name = name;
    }

    /** The 1-based line on which the value begins. */
    public int line() {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }

    /** Whether it is a mapping, so that {@link #mapping} can be asked without a problem. */
    public boolean isMapping() {
        return node.getNodeType() == NodeType.MAPPING;
    }

    public boolean isSequence() {
        return node.getNodeType() == NodeType.SEQUENCE;
    }

    /** The scalar as text (numbers and dates too, as they are written); the empty string with a problem otherwise. */
    public String string() {
        if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
            return scalar.getValue();
        }
        problem("'" + name + "' must be a text");
        return "";
    }

    /** The scalars of a sequence, or the one scalar. */
    public List<String> strings() {
        return node instanceof SequenceNode
                ? items().stream().map(YamlValue::string).toList()
                : List.of(string());
    }

    /** The items of a sequence, or this value alone. */
    public List<YamlValue> items() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .map(n -> new YamlValue(problems, n, name))
                        .toList()
                : List.of(this);
    }

    public boolean bool() {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return Boolean.parseBoolean(scalar.getValue());
        }
        problem("'" + name + "' must be true or false");
        return false;
    }

    /** A whole number; 0 with a problem otherwise. */
    public int integer() {
        try {
            return Integer.parseInt(string());
        } catch (NumberFormatException e) {
            problem("'" + name + "' must be a whole number");
            return 0;
        }
    }

    /** A date like {@code 2026-11-22}; empty with a problem otherwise. */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(string()));
        } catch (DateTimeException e) {
            problem("'" + name + "' must be a date like 2026-11-22");
            return Optional.empty();
        }
    }

    /** A mapping; empty with a problem otherwise. */
    public Optional<YamlMapping> mapping() {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(problems, mapping));
        }
        problem("'" + name + "' must be a mapping (key: value)");
        return Optional.empty();
    }

    /** One of a closed set of words; empty with a problem and the nearest word otherwise. */
    public Optional<String> oneOf(Collection<String> words) {
        String word = string();
        if (words.contains(word)) {
            return Optional.of(word);
        }
        if (!word.isEmpty()) {
            problems.at(
                    node,
                    "unknown " + name + " '" + word + "', expected one of " + String.join(", ", words),
                    problems.nearest(word, words));
        }
        return Optional.empty();
    }

    /** Adds a problem at the place of this value. */
    public void problem(String message) {
        problems.at(node, message, Optional.empty());
    }
}
