package org.disclosurelint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.source.Region;

/** Writes JSON with the same layout on every platform. Open objects are closed by the block that opened them. */
public final class Json {
    private final JsonGenerator out;
    private final boolean redacted;

    private Json(JsonGenerator out, boolean redacted) {
        this.out = out;
        this.redacted = redacted;
    }

    /** Writes one object and a line end; does not close the writer. */
    public static void write(Writer to, Body<Json> members) throws IOException {
        write(to, false, members);
    }

    /**
     * The same.
     *
     * @param redacted whether members that hold words of a draft are left out
     */
    static void write(Writer to, boolean redacted, Body<Json> members) throws IOException {
        generate(to, redacted, json -> {
            json.out.writeStartObject();
            members.write(json);
            json.out.writeEndObject();
        });
    }

    /** Writes one array with an object for each item, and a line end; does not close the writer. */
    static <T> void writeAll(Writer to, Collection<T> items, Item<T> members) throws IOException {
        generate(to, false, json -> {
            json.out.writeStartArray();
            for (T item : items) {
                json.out.writeStartObject();
                members.write(json, item);
                json.out.writeEndObject();
            }
            json.out.writeEndArray();
        });
    }

    private static void generate(Writer to, boolean redacted, Body<Json> all) throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(to)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            all.write(new Json(generator, redacted));
            generator.writeRaw('\n');
        }
    }

    public Json text(String name, String value) throws IOException {
        out.writeStringField(name, value);
        return this;
    }

    /** Leaves the member out if there is no value. */
    public Json text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get());
        }
        return this;
    }

    /** What a draft says, in its words or in others: left out if there is nothing, or if the report is redacted. */
    Json said(String name, Optional<String> words) throws IOException {
        return redacted ? this : text(name, words);
    }

    /** The same. */
    Json said(String name, String words) throws IOException {
        return said(name, Optional.of(words));
    }

    /** The same. */
    Json said(String name, Collection<String> words) throws IOException {
        return redacted ? this : texts(name, words);
    }

    public Json number(String name, int value) throws IOException {
        out.writeNumberField(name, value);
        return this;
    }

    public Json flag(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
        return this;
    }

    public Json object(String name, Body<Json> members) throws IOException {
        out.writeObjectFieldStart(name);
        members.write(this);
        out.writeEndObject();
        return this;
    }

    public Json texts(String name, Collection<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
        return this;
    }

    /** An array with an object for each item. */
    public <T> Json objects(String name, Collection<T> items, Body<T> members) throws IOException {
        out.writeArrayFieldStart(name);
        for (T item : items) {
            out.writeStartObject();
            members.write(item);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }

    Json region(String name, Region region) throws IOException {
        return object(name, json -> json.lines(region));
    }

    /** The members of a region. */
    Json lines(Region region) throws IOException {
        return number("startLine", region.startLine())
                .number("startColumn", region.startColumn())
                .number("endLine", region.endLine())
                .number("endColumn", region.endColumn());
    }

    /** Where in its file a stretch of a draft stands: lines and columns, or the address by which people name it. */
    Json place(Draft draft, TextRange range) throws IOException {
        return place(draft.source().addressOf(draft.locate(range)), draft.region(range));
    }

    Json place(Optional<String> address, Region region) throws IOException {
        return address.isPresent() ? text("address", address.map(this::shown)) : region("region", region);
    }

    /** Without the name that an author gave to what it is about: {@code document property "…"}. */
    private String shown(String address) {
        return redacted ? address.split("\"", 2)[0].strip() : address;
    }

    /** Words of a draft and where they stand, as members of the open object. */
    Json stretch(Draft draft, TextRange range) throws IOException {
        return said("words", draft.words(range)).place(draft, range);
    }

    /** An array with the words and the place of each stretch. */
    Json stretches(String name, Draft draft, List<TextRange> ranges) throws IOException {
        return objects(name, ranges, range -> stretch(draft, range));
    }

    /** What stands inside an object. */
    @FunctionalInterface
    public interface Body<T> {
        void write(T of) throws IOException;
    }

    /** What stands inside an object that is about an item. */
    @FunctionalInterface
    interface Item<T> {
        void write(Json json, T item) throws IOException;
    }
}
