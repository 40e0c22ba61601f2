package org.disclosurelint.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** One of the schemas that editors use. */
final class SchemaFile {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("src/main/resources/org/disclosurelint/schema");

    /** Each compiled once. */
    private static final Map<String, SchemaFile> ALL = new ConcurrentHashMap<>();

    private final Path file;
    private final Schema schema;

    private SchemaFile(String name) {
        this.file = FOLDER.resolve(name + ".schema.json");
        this.schema = schema(text(), true);
    }

    /** The schema {@code rule}, {@code pack}, {@code disclosure}, {@code waivers} or {@code attestations}. */
    static SchemaFile of(String name) {
        return ALL.computeIfAbsent(name, SchemaFile::new);
    }

    static Schema schema(String text, boolean formats) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        r -> r.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(formats)
                                .build()))
                .getSchema(text, InputFormat.JSON);
    }

    Path file() {
        return file;
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode json() {
        return (ObjectNode) JSON.readTree(text());
    }

    /** What the schema has against a YAML text, as an editor would tell it; empty if nothing. */
    List<String> problems(String yaml) {
        return problems(json(yaml));
    }

    List<String> problems(JsonNode instance) {
        return schema.validate(instance).stream().map(Error::toString).toList();
    }

    /** A YAML text as editors read it: by the core schema of YAML 1.2; of a key that is there twice the last counts. */
    static JsonNode json(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(true)
                .build();
        return JSON.valueToTree(new Load(settings).loadFromString(yaml));
    }
}
