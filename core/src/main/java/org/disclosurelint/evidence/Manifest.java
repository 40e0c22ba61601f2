package org.disclosurelint.evidence;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.format.Reading;
import org.disclosurelint.report.Json;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.YamlFile;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * What an evidence pack must hold: each part with its size and SHA-256, and by what the drafts were judged. Its shape is
 * {@code manifest.schema.json}. Immutable.
 *
 * @param parts by the names of their entries, in order
 */
record Manifest(Map<String, Entry> parts) {
    /** The name of its entry. */
    static final String NAME = "manifest.json";

    /** The shape that this version writes and reads. */
    static final String SCHEMA_VERSION = "1";

    static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * What one entry must be.
     *
     * @param bytes its size
     * @param sha256 64 hexadecimal digits in lower case
     * @param withheld whether it must not be there
     */
    record Entry(int bytes, String sha256, boolean withheld) {}

    /** The manifest of a pack of these parts. */
    static SourceFile of(LintRun run, Reading how, boolean redacted, List<Part> parts) throws IOException {
        StringWriter out = new StringWriter();
        Json.write(out, json -> {
            json.text("schemaVersion", SCHEMA_VERSION);
            json.object("tool", tool -> tool.text("name", "DisclosureLint").text("version", run.version()));
            json.text("evaluatedOn", run.evaluation().on().toString())
                    .flag("forWire", run.evaluation().forWire())
                    .text("revisionView", how.revisions().id())
                    .text("encoding", how.encoding().map(Object::toString))
                    .flag("redacted", redacted);
            json.objects(
                    "rulePacks",
                    run.packs(),
                    pack -> json.text("name", pack.name())
                            .text("version", pack.version())
                            .text("sha256", pack.sha256()));
            json.objects(
                    "parts",
                    parts,
                    part -> json.text("entry", part.entry())
                            .text("kind", part.kind().id())
                            .number("bytes", part.file().size())
                            .text("sha256", part.file().sha256())
                            .flag("withheld", part.withheld()));
        });
        return SourceFile.of(NAME, out.toString());
    }

    /**
     * Reads a manifest.
     *
     * @param problems gets what is wrong with it
     */
    static Optional<Manifest> read(SourceFile file, List<Problem> problems) {
        List<Problem> found = new ArrayList<>();
        Optional<Manifest> read = YamlFile.read(file, found).map(Manifest::read);
        problems.addAll(found);
        return found.isEmpty() ? read : Optional.empty();
    }

    private static Manifest read(YamlMapping json) {
        json.required("schemaVersion")
                .filter(v -> !v.string().equals(SCHEMA_VERSION))
                .ifPresent(v ->
                        v.problem("'schemaVersion' is " + EntryName.shown(v.string()) + ": this version reads only 1"));
        Map<String, Entry> parts = new LinkedHashMap<>();
        json.required("parts")
                .map(YamlValue::items)
                .orElse(List.of())
                .forEach(item -> item.mapping().ifPresent(part -> {
                    String name = part.requiredString("entry");
                    part.required("kind").ifPresent(k -> k.oneOf(Part.Kind.ids()));
                    Entry entry = new Entry(
                            part.required("bytes").map(YamlValue::integer).orElse(0),
                            part.required("sha256").map(Manifest::sha256).orElse(""),
                            part.required("withheld").map(YamlValue::bool).orElse(false));
                    part.close();
                    if (parts.put(name, entry) != null) {
                        item.problem("the same entry stands here twice");
                    }
                }));
        List.of("tool", "evaluatedOn", "forWire", "revisionView", "redacted", "rulePacks")
                .forEach(json::required);
        json.value("encoding");
        json.close();
        return new Manifest(parts);
    }

    private static String sha256(YamlValue value) {
        String digits = value.string();
        if (!SHA_256.matcher(digits).matches()) {
            value.problem("'sha256' must be 64 hexadecimal digits in lower case");
        }
        return digits;
    }
}
