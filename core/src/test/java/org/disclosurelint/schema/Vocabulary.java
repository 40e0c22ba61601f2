package org.disclosurelint.schema;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.check.Checks;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Detectors;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.profile.IssuerStatus;
import org.disclosurelint.rule.Basis;
import org.disclosurelint.rule.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The words that the engine knows, written into the {@code $defs} of a schema, so that nobody does it by hand: a new detector
 * needs no line in a schema. Descriptions of words that already stand there are kept.
 */
final class Vocabulary {
    private final Detectors detectors = Detectors.load(Vocabulary.class.getClassLoader());

    /** Writes those words that the schema refers to. */
    void into(ObjectNode schema) {
        ObjectNode defs = (ObjectNode) schema.get("$defs");
        if (isUsed(schema, "override")) {
            overrides(schema, defs);
        }
        words(
                defs,
                "severity",
                Arrays.stream(Severity.values()).map(Severity::id).toList());
        words(defs, "kind", Checks.kinds());
        words(defs, "basis", Arrays.stream(Basis.values()).map(Basis::id).toList());
        words(defs, "part", Arrays.stream(Part.values()).map(Part::id).toList());
        words(defs, "release-type", ReleaseType.ids());
        words(defs, "mark-kind", Mark.Kind.ids());
        words(defs, "issuer-status", IssuerStatus.ids());
        words(defs, "profile-fact", Checks.facts());
        words(defs, "quantity", Checks.quantities());
        words(defs, "per", Checks.countedPer());
        words(defs, "same", Checks.nearness());
        if (isUsed(schema, "detector-name")) {
            defs.set("detector-name", names());
            defs.set("detectors-by-name", byName(defs));
            ObjectNode near = byName(defs);
            ((ObjectNode) near.get("properties"))
                    .putObject("same")
                    .put("description", "How near; without the key, in the whole release.")
                    .put("$ref", "#/$defs/same");
            defs.set("detectors-in-the-same", near);
        }
        if (isUsed(schema, "lexicons")) {
            defs.set("lexicons", lexicons());
        }
    }

    /** What may be changed of a rule is what a rule file says, and its lists with + and -. */
    private static void overrides(ObjectNode schema, ObjectNode defs) {
        ObjectNode rule = SchemaFile.of("rule").json();
        ObjectNode given = (ObjectNode) rule.get("properties");
        ObjectNode keys = (ObjectNode) defs.get("override").get("properties");
        given.propertyStream().filter(p -> !p.getKey().equals("severity")).forEach(p -> {
            keys.set(p.getKey(), p.getValue());
            JsonNode form = rule.at(p.getValue().path("$ref").asString("#").substring(1));
            JsonNode list = form.isMissingNode() || form == rule ? p.getValue() : form;
            item(list).filter(i -> !p.getKey().equals("escalate")).ifPresent(item -> {
                ObjectNode added = keys.putObject(p.getKey() + "+");
                added.put("description", "Adds to '" + p.getKey() + "'.");
                ArrayNode forms = added.putArray("anyOf");
                if (!p.getKey().equals("tokens")) {
                    forms.add(item);
                }
                forms.addObject().put("type", "array").set("items", item);
                ObjectNode taken = keys.putObject(p.getKey() + "-");
                taken.put("description", "Takes from '" + p.getKey() + "' what is named as it stands there.");
                ArrayNode names = taken.putArray("anyOf");
                names.addObject().put("$ref", "#/$defs/text");
                ArrayNode types = names.addObject()
                        .put("type", "array")
                        .putObject("items")
                        .putArray("type");
                List.of("string", "number", "boolean", "object", "array").forEach(types::add);
            });
        });
        ((ObjectNode) defs.get("override")).remove("patternProperties");
        ObjectNode all = (ObjectNode) rule.get("$defs");
        for (boolean isNew = true; isNew; ) {
            isNew = false;
            for (String name : all.propertyNames()) {
                if (!defs.has(name) && isUsed(schema, name)) {
                    defs.set(name, all.get(name));
                    isNew = true;
                }
            }
        }
    }

    /** What the items of a list are; empty if it is none. */
    private static Optional<JsonNode> item(JsonNode list) {
        JsonNode array = list.has("anyOf")
                ? list.get("anyOf")
                        .valueStream()
                        .filter(f -> f.has("items"))
                        .findFirst()
                        .orElse(list)
                : list;
        return Optional.ofNullable(array.get("items"));
    }

    private static boolean isUsed(ObjectNode schema, String name) {
        return schema.toString().contains("\"#/$defs/" + name + "\"");
    }

    private static void words(ObjectNode defs, String name, Collection<String> words) {
        if (!defs.has(name)) {
            return;
        }
        ArrayNode all = SchemaFile.JSON.createArrayNode();
        for (String word : words) {
            Optional<JsonNode> known = defs.get(name)
                    .get("oneOf")
                    .valueStream()
                    .filter(n -> n.get("const").asString().equals(word))
                    .findFirst();
            all.add(known.orElseGet(() -> SchemaFile.JSON.createObjectNode().put("const", word)));
        }
        ((ObjectNode) defs.get(name)).set("oneOf", all);
    }

    private ObjectNode names() {
        ObjectNode def = SchemaFile.JSON.createObjectNode();
        ArrayNode all = def.putArray("oneOf");
        for (DetectorProvider provider : detectors.providers()) {
            if (!isList(provider)) {
                all.addObject().put("const", provider.name()).put("description", provider.description());
            }
        }
        return def;
    }

    private ObjectNode byName(ObjectNode defs) {
        ObjectNode def = SchemaFile.JSON.createObjectNode();
        def.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = def.putObject("properties");
        for (DetectorProvider provider : detectors.providers()) {
            ObjectNode one = properties.putObject(provider.name());
            one.put("description", provider.description());
            if (isList(provider)) {
                list(one, provider.name(), defs);
            } else {
                one.putArray("type").add("object").add("null");
                one.put("additionalProperties", false);
                if (!provider.parameters().isEmpty()) {
                    ObjectNode parameters = one.putObject("properties");
                    provider.parameters().forEach(p -> parameter(parameters.putObject(p.name()), p));
                }
            }
        }
        return def;
    }

    /** A detector that is also a key of rule files, such as {@code phrases}: it cannot stand without its list. */
    private static boolean isList(DetectorProvider provider) {
        return provider.parameters().stream().anyMatch(p -> p.name().equals(provider.name()));
    }

    private static void list(ObjectNode one, String name, ObjectNode defs) {
        if (!defs.has(name)) {
            throw new IllegalStateException("write by hand what a list of '" + name + "' is, as $defs/" + name);
        }
        ArrayNode forms = one.putArray("anyOf");
        forms.addObject().put("$ref", "#/$defs/" + name);
        ObjectNode wrapped = forms.addObject().put("type", "object").put("additionalProperties", false);
        wrapped.putArray("required").add(name);
        wrapped.putObject("properties").putObject(name).put("$ref", "#/$defs/" + name);
    }

    private static void parameter(ObjectNode def, Parameter parameter) {
        def.put("description", parameter.description());
        switch (parameter.shape()) {
            case FLAG -> def.put("type", "boolean");
            case COUNT -> def.put("type", "integer").put("minimum", 1);
            case WORD -> words(def, parameter.words());
            case WORDS -> {
                ArrayNode forms = def.putArray("anyOf");
                words(forms.addObject(), parameter.words());
                words(forms.addObject().put("type", "array").putObject("items"), parameter.words());
            }
            case TEXTS -> texts(def);
            case KEY -> def.put("$ref", "#/$defs/" + parameter.name());
        }
    }

    private static void texts(ObjectNode def) {
        ArrayNode forms = def.putArray("anyOf");
        forms.addObject().put("$ref", "#/$defs/text");
        forms.addObject().put("type", "array").putObject("items").put("$ref", "#/$defs/text");
    }

    private static void words(ObjectNode def, List<String> words) {
        ArrayNode all = def.putArray("enum");
        words.forEach(all::add);
    }

    private ObjectNode lexicons() {
        ObjectNode def = SchemaFile.JSON.createObjectNode();
        def.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = def.putObject("properties");
        for (DetectorProvider provider : detectors.providers()) {
            for (String list : new TreeSet<>(provider.lexicons())) {
                ObjectNode one = properties.putObject(list);
                String name = list.substring(list.indexOf('/') + 1).replace('-', ' ');
                one.put("description", "The " + name + " that the detector '" + provider.name() + "' knows.");
                texts(one);
            }
        }
        return def;
    }
}
