package org.disclosurelint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.detect.cautionary.CautionaryStatement;
import org.disclosurelint.detect.contact.ContactEntry;
import org.disclosurelint.detect.forward.ForwardLookingStatement;
import org.disclosurelint.detect.listing.ListingCitation;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Facts;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.source.Region;

/** JSON: everything the engine knows about a run. The same run gives the same bytes; no times, no absolute paths. */
public final class JsonReport implements ReportFormat {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public String fileName() {
        return "disclosure-report.json";
    }

    @Override
    public void write(LintRun run, Writer out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
        json.writeStartObject();
        json.writeStringField("schemaVersion", "1");
        json.writeArrayFieldStart("drafts");
        for (DraftResult draft : run.drafts()) {
            draft(json, draft);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static void draft(JsonGenerator json, DraftResult draft) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", draft.path());
        json.writeStringField("format", draft.format());
        json.writeStringField("sha256", draft.sha256());
        Facts facts = draft.facts();
        json.writeArrayFieldStart("parts");
        for (Section section : facts.anatomy().sections()) {
            json.writeStartObject();
            json.writeStringField("part", section.part().id());
            region(json, facts.draft().region(section.range()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("listings");
        for (ListingCitation listing : facts.listings()) {
            if (listing.issuers()) {
                json.writeStartObject();
                json.writeStringField("exchange", listing.exchange());
                json.writeStringField("ticker", listing.ticker());
                region(json, facts.draft().region(listing.range()));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("contacts");
        for (ContactEntry contact : facts.contacts()) {
            json.writeStartObject();
            if (contact.name().isPresent()) {
                json.writeStringField("name", contact.name().get());
            }
            if (contact.title().isPresent()) {
                json.writeStringField("title", contact.title().get());
            }
            strings(json, "phones", contact.phones());
            strings(json, "emails", contact.emails());
            strings(json, "urls", contact.urls());
            region(json, facts.draft().region(contact.range()));
            json.writeEndObject();
        }
        json.writeEndArray();
        cautionary(json, facts.cautionaryStatement());
        json.writeArrayFieldStart("forwardLooking");
        for (ForwardLookingStatement statement : facts.forwardLooking()) {
            json.writeStartObject();
            json.writeBooleanField("qualified", statement.isQualified());
            json.writeStringField("kind", statement.kind().name().toLowerCase(java.util.Locale.ROOT));
            json.writeStringField("trigger", facts.draft().words(statement.trigger()));
            region(json, facts.draft().region(statement.range()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void cautionary(JsonGenerator json, CautionaryStatement statement) throws IOException {
        json.writeObjectFieldStart("cautionaryStatement");
        json.writeBooleanField("present", statement.isPresent());
        json.writeBooleanField("citesStatute", !statement.citesStatute().isEmpty());
        json.writeBooleanField("identifies", !statement.identifies().isEmpty());
        json.writeBooleanField("couldDiffer", !statement.couldDiffer().isEmpty());
        json.writeNumberField("specificFactors", statement.specificFactors());
        strings(json, "namedFilings", statement.namedFilings());
        json.writeBooleanField("noUpdate", !statement.noUpdate().isEmpty());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void region(JsonGenerator json, Region region) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", region.startLine());
        json.writeNumberField("startColumn", region.startColumn());
        json.writeNumberField("endLine", region.endLine());
        json.writeNumberField("endColumn", region.endColumn());
        json.writeEndObject();
    }
}
