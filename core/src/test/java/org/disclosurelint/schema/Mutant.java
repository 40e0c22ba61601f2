package org.disclosurelint.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A good file with one thing changed. Written as JSON, which is YAML too.
 *
 * @param name where, and what was done: {@code /effective: from is null}
 */
record Mutant(String name, JsonNode file) {
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    /** What may stand in the place of any value. */
    private static final List<JsonNode> OTHERS = List.of(
            NEW.nullNode(),
            NEW.stringNode(""),
            NEW.stringNode("no such word"),
            NEW.stringNode("ends with a full stop."),
            NEW.stringNode("two\nlines"),
            NEW.stringNode("2026-02-30"),
            NEW.stringNode("1"),
            NEW.numberNode(0),
            NEW.numberNode(1),
            NEW.numberNode(2.5),
            NEW.booleanNode(true),
            NEW.booleanNode(false),
            NEW.arrayNode(),
            NEW.arrayNode().add(NEW.nullNode()),
            NEW.arrayNode().add("no such word"),
            NEW.objectNode(),
            NEW.objectNode().put("no-such-key", "x"));

    String text() {
        return file.toString();
    }

    /** What was done to which key, whatever the item of a list: the same is not tried twice. */
    String shape() {
        return name.replaceAll("/\\d+(?=[/:])", "/*").replaceAll(": \\d+ is", ": an item is");
    }

    /** Every file that differs from this one in one place. */
    static List<Mutant> of(JsonNode good) {
        List<Mutant> all = new ArrayList<>();
        for (JsonNode other : OTHERS) {
            all.add(new Mutant("the whole file: " + other, other));
        }
        of(good, good, "", all);
        return all;
    }

    /** Every file that differs from this one in one place below a key. */
    static List<Mutant> below(String key, JsonNode good) {
        List<Mutant> all = new ArrayList<>();
        of(good, good.path(key), "/" + key, all);
        return all;
    }

    private static void of(JsonNode root, JsonNode at, String path, List<Mutant> all) {
        if (at instanceof ObjectNode object) {
            all.add(changed(root, path, "an extra key", o -> ((ObjectNode) o).put("no-such-key", "x")));
            for (String key : List.copyOf(object.propertyNames())) {
                String below = path + "/" + key.replace("~", "~0").replace("/", "~1");
                all.add(changed(root, path, "without " + key, o -> ((ObjectNode) o).remove(key)));
                all.add(changed(root, path, key + " renamed", o -> {
                    ObjectNode inside = (ObjectNode) o;
                    inside.set(key + "s", inside.remove(key));
                }));
                replaced(root, path, key, object.get(key), all);
                of(root, object.get(key), below, all);
            }
        } else if (at instanceof ArrayNode array) {
            Set<String> forms = new HashSet<>();
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                if (!forms.add(form(array.get(i)))) {
                    continue;
                }
                for (JsonNode other : OTHERS) {
                    all.add(changed(root, path, index + " is " + other, o -> ((ArrayNode) o).set(index, other)));
                }
                of(root, array.get(i), path + "/" + i, all);
            }
        }
    }

    /** Items of a list that are made alike are read alike. */
    private static String form(JsonNode item) {
        return item.getNodeType()
                + (item instanceof ObjectNode o ? new TreeSet<>(o.propertyNames()).toString() : "")
                + (item instanceof ArrayNode a ? a.size() : "");
    }

    private static void replaced(JsonNode root, String path, String key, JsonNode value, List<Mutant> all) {
        for (JsonNode other : OTHERS) {
            all.add(changed(root, path, key + " is " + other, o -> ((ObjectNode) o).set(key, other)));
        }
        if (!value.isArray()) {
            JsonNode list = NEW.arrayNode().add(value);
            all.add(changed(root, path, key + " alone in a list", o -> ((ObjectNode) o).set(key, list)));
        } else if (!value.isEmpty()) {
            all.add(changed(root, path, key + " without its list", o -> ((ObjectNode) o).set(key, value.get(0))));
        }
    }

    private static Mutant changed(JsonNode root, String path, String what, Consumer<JsonNode> change) {
        JsonNode copy = root.deepCopy();
        change.accept(copy.at(path));
        return new Mutant(path + ": " + what, copy);
    }
}
