package org.disclosurelint.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.source.Passage;
import org.disclosurelint.source.Region;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeType;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a YAML file that knows its place there. What is wrong with it becomes a problem of the file, and a harmless
 * value is returned, so that one run tells all problems. Not thread-safe.
 */
public final class YamlValue {
    /** How many known words a problem lists where one of them is near. */
    private static final int MOST_LISTED = 30;

    private final YamlProblems problems;
    private final Node node;
    private final String name;

    YamlValue(YamlProblems problems, Node node, String name) {
        this.problems = problems;
        this.node = node;
        this.name = name;
    }

    /** The same value under another name in problems. */
    public YamlValue as(String otherName) {
        return new YamlValue(problems, node, otherName);
    }

    /** The 1-based line on which the value begins; for a block text ({@code |}) that of its sign. */
    public int line() {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }

    /** Where it stands, from its first sign to its last. */
    public Passage passage() {
        return problems.passage(node);
    }

    /** The first line of the value in its file. */
    public Region region() {
        return problems.region(node);
    }

    /** Where the value begins: {@code path:line}, the line 1-based. */
    public String place() {
        return node.getStartMark()
                        .map(m -> m.getName())
                        .orElse(problems.source().file().path()) + ":" + line();
    }

    /** The scalar as text, if it is one; without a problem otherwise. */
    public Optional<String> text() {
        return scalar();
    }

    /** Whether it is a mapping, so that {@link #mapping} can be asked without a problem. */
    public boolean isMapping() {
        return node.getNodeType() == NodeType.MAPPING;
    }

    public boolean isSequence() {
        return node.getNodeType() == NodeType.SEQUENCE;
    }

    /** Whether a key stands without a value. */
    public boolean isEmpty() {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }

    /** The scalar as text (numbers and dates too, as they are written); the empty string with a problem otherwise. */
    public String string() {
        Optional<String> text = scalar();
        if (text.isEmpty()) {
            problem(missing("a text"));
        }
        return text.orElse("");
    }

    /** A text that is not blank; the empty string with a problem otherwise. */
    public String words() {
        Optional<String> text = scalar();
        if (text.isEmpty()) {
            problem(missing("a text"));
        } else if (text.get().isBlank()) {
            problem("empty '" + name + "'");
        }
        return text.orElse("");
    }

    /** The texts of a sequence, or the one text; each of them has words. */
    public List<String> strings() {
        return items().stream().map(YamlValue::words).toList();
    }

    /** The items of a sequence, or this value alone. */
    public List<YamlValue> items() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .map(n -> new YamlValue(problems, n, name))
                        .toList()
                : List.of(this);
    }

    /** The items of a sequence of at least one, or this value alone; none with a problem otherwise. */
    public List<YamlValue> someItems() {
        List<YamlValue> items = items();
        if (items.isEmpty()) {
            problem("empty '" + name + "': expected at least one");
        }
        return items;
    }

    /** Whether it is {@code true} or {@code false}. */
    public boolean isBoolean() {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL);
    }

    public boolean bool() {
        if (isBoolean() && node instanceof ScalarNode scalar) {
            return Boolean.parseBoolean(scalar.getValue());
        }
        problem(missing("true or false"));
        return false;
    }

    /** A whole number of 1 or more, without quotation marks; 1 with a problem otherwise. */
    public int count() {
        Optional<Integer> number = number().filter(n -> n >= 1);
        if (number.isEmpty()) {
            problem("'" + name + "' must be a whole number of 1 or more, without quotation marks");
        }
        return number.orElse(1);
    }

    /** A whole number of 0 or more, without quotation marks; 0 with a problem otherwise. */
    public int integer() {
        Optional<Integer> number = number().filter(n -> n >= 0);
        if (number.isEmpty()) {
            problem("'" + name + "' must be a whole number, without quotation marks");
        }
        return number.orElse(0);
    }

    /** A date like {@code 2026-11-22}; empty with a problem otherwise. */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(scalar().orElse("")));
        } catch (DateTimeException e) {
            problem(scalar().flatMap(ImpossibleDate::problem)
                    .map(why -> "'" + name + "' " + why)
                    .orElseGet(() -> missing("a date like 2026-11-22")));
            return Optional.empty();
        }
    }

    /** A day of every year like {@code 12-31}; empty with a problem otherwise. */
    public Optional<MonthDay> dayOfYear() {
        try {
            return Optional.of(MonthDay.parse("--" + scalar().orElse("")));
        } catch (DateTimeException e) {
            problem(missing("a day of the year, month and day, like 12-31"));
            return Optional.empty();
        }
    }

    /** A mapping; empty with a problem otherwise. */
    public Optional<YamlMapping> mapping() {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(problems, mapping));
        }
        problem(missing("a mapping (key: value)"));
        return Optional.empty();
    }

    /** A mapping, or one without keys where a key stands without a value. */
    public Optional<YamlMapping> mappingOrNone() {
        return isEmpty() ? Optional.of(noMapping()) : mapping();
    }

    /** A mapping without keys at the place of this value. */
    public YamlMapping noMapping() {
        return new YamlMapping(
                problems,
                new MappingNode(Tag.MAP, false, List.of(), FlowStyle.FLOW, node.getStartMark(), node.getEndMark()));
    }

    /** One of a closed set of words; empty with a problem and the nearest word otherwise. */
    public Optional<String> oneOf(Collection<String> words) {
        Optional<String> word = scalar();
        if (word.isPresent() && words.contains(word.get())) {
            return word;
        }
        Optional<String> hint = word.flatMap(w -> problems.nearest(w, words));
        problems.at(
                node,
                word.map(w -> "unknown '" + name + "': '" + w + "'").orElseGet(() -> missing("a text"))
                        + (words.size() > MOST_LISTED && hint.isPresent()
                                ? ""
                                : ", expected one of " + String.join(", ", words)),
                hint);
        return Optional.empty();
    }

    /** Adds a problem at the place of this value. */
    public void problem(String message) {
        problems.at(node, message, Optional.empty());
    }

    /** Adds a problem at the place of this value, with what was probably meant. */
    public void problem(String message, Optional<String> hint) {
        problems.at(node, message, hint);
    }

    /** A number in decimal digits that is not in quotation marks. */
    Optional<Integer> number() {
        boolean isNumber = node instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.INT)
                && scalar.getValue().matches("-?[0-9]{1,9}");
        return isNumber ? scalar().map(Integer::valueOf) : Optional.empty();
    }

    /** What is not there: a key without a value is the commonest fault, and has words of its own. */
    private String missing(String expected) {
        return isEmpty()
                ? "nothing stands behind '" + name + ":', expected " + expected
                : "'" + name + "' must be " + expected;
    }

    private Optional<String> scalar() {
        return node instanceof ScalarNode scalar && !isEmpty() ? Optional.of(scalar.getValue()) : Optional.empty();
    }
}
