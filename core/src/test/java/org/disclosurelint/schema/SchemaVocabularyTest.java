package org.disclosurelint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Detectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas know every word that the readers know, and explain it. */
class SchemaVocabularyTest {
    @ParameterizedTest
    @ValueSource(strings = {"rule", "pack", "disclosure", "waivers", "attestations"})
    void everyWordOfTheEngineIsInTheSchema(String name) throws IOException {
        SchemaFile schema = SchemaFile.of(name);
        ObjectNode json = schema.json();
        new Vocabulary().into(json);
        String fresh = written(json);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(schema.file(), fresh);
        }
        assertThat(schema.text())
                .as("%s; write it anew with: mvn -pl core test -Dtest=SchemaVocabularyTest -Dgolden.update=true", name)
                .isEqualTo(fresh);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "pack", "disclosure", "waivers", "attestations"})
    void aSchemaIsOneByItsOwnStandard(String name) {
        JsonNode json = SchemaFile.of(name).json();
        String standard = json.get("$schema").asString();
        assertThat(standard).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(SchemaFile.schema("{\"$ref\": \"" + standard + "\"}", true)
                        .validate(json.toString(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "pack", "disclosure", "waivers", "attestations"})
    void everyKeyAndEveryWordIsExplained(String name) {
        ObjectNode json = SchemaFile.of(name).json();
        List<String> silent = new ArrayList<>();
        collectSilent(json, json, "", silent);
        assertThat(silent).isEmpty();
    }

    @Test
    void everyDetectorDescribesItself() {
        assertThat(Detectors.load(getClass().getClassLoader()).providers())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.description()).as(p.name()).isNotBlank())
                .flatExtracting(DetectorProvider::parameters)
                .allSatisfy(p -> assertThat(p.description()).as(p.name()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "pack", "disclosure", "waivers", "attestations"})
    void noDefinitionIsLeftOver(String name) {
        ObjectNode json = SchemaFile.of(name).json();
        String text = json.toString();
        assertThat(new TreeSet<>(json.get("$defs").propertyNames()))
                .allSatisfy(def -> assertThat(text).contains("\"#/$defs/" + def + "\""));
    }

    /** Properties and words of a closed set that neither they nor what they refer to describe. */
    private static void collectSilent(ObjectNode root, JsonNode node, String path, List<String> silent) {
        if (node.get("properties") instanceof ObjectNode properties) {
            properties.propertyStream().forEach(p -> {
                boolean isTold = p.getValue().has("description")
                        || p.getValue().path("$ref").isString()
                                && root.at(p.getValue().get("$ref").asString().substring(1))
                                        .has("description")
                        || p.getValue().isBoolean()
                        || path.contains("/if")
                        || path.contains("/anyOf")
                        || path.startsWith("/allOf"); // what keys exclude each other
                if (!isTold) {
                    silent.add(path + "/" + p.getKey());
                }
            });
        }
        if (node.has("const")
                && node.get("const").isString()
                && !node.has("description")
                && !path.startsWith("/allOf")) {
            silent.add(path + " " + node.get("const").asString());
        }
        if (node.isObject()) {
            node.propertyStream()
                    .filter(p -> !p.getKey().equals("examples"))
                    .forEach(p -> collectSilent(root, p.getValue(), path + "/" + p.getKey(), silent));
        } else if (node.isArray()) {
            node.valueStream().forEach(n -> collectSilent(root, n, path, silent));
        }
    }

    private static String written(ObjectNode json) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter)
                .withSeparators(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));
        return SchemaFile.JSON.writer().with(printer).writeValueAsString(json) + "\n";
    }
}
