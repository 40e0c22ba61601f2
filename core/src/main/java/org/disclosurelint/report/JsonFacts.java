package org.disclosurelint.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.disclosurelint.detect.cautionary.CautionaryStatement;
import org.disclosurelint.detect.contact.ContactEntry;
import org.disclosurelint.detect.forward.ForwardLookingStatement;
import org.disclosurelint.detect.forward.RejectedStatement;
import org.disclosurelint.detect.horizon.Horizon;
import org.disclosurelint.detect.listing.ListingCitation;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.finding.Facts;

/** What a draft says, whatever the rules: the part of the JSON report that the accuracy scorer reads. */
final class JsonFacts {
    private final Json json;
    private final Facts facts;
    private final Draft draft;

    JsonFacts(Json json, Facts facts) {
        this.json = json;
        this.facts = facts;
        this.draft = facts.draft();
    }

    /** Writes the members into the open object. */
    void write() throws IOException {
        json.said("date", facts.anatomy().date().map(LocalDate::toString));
        json.objects(
                "parts",
                facts.anatomy().sections(),
                section -> json.text("part", section.part().id()).place(draft, section.range()));
        json.objects("listings", listings(true), this::listing);
        json.objects("otherListings", listings(false), this::listing);
        json.objects("contacts", facts.contacts(), this::contact);
        json.object("cautionaryStatement", j -> cautionaryStatement(facts.cautionaryStatement()));
        json.objects("forwardLooking", facts.forwardLooking(), this::forwardLooking);
        json.objects("notForwardLooking", facts.forward().rejected(), this::rejected);
    }

    private List<ListingCitation> listings(boolean issuers) {
        return facts.listings().stream()
                .filter(l -> l.issuers() == issuers && !l.repeatsTag())
                .toList();
    }

    private void listing(ListingCitation listing) throws IOException {
        json.said("exchange", listing.exchange())
                .said("ticker", listing.ticker())
                .said("market", listing.market())
                .flag("inTag", listing.inTag())
                .stretch(draft, listing.range());
    }

    private void contact(ContactEntry contact) throws IOException {
        json.said("name", contact.name())
                .said("title", contact.title())
                .said("phones", contact.phones())
                .said("emails", contact.emails())
                .said("urls", contact.urls())
                .place(draft, contact.range());
    }

    private void cautionaryStatement(CautionaryStatement statement) throws IOException {
        json.flag("present", statement.isPresent())
                .flag("citesStatute", !statement.citesStatute().isEmpty())
                .flag("identifies", !statement.identifies().isEmpty())
                .flag("couldDiffer", !statement.couldDiffer().isEmpty())
                .number("specificFactors", statement.specificFactors())
                .said("namedFilings", statement.namedFilings())
                .flag("noUpdate", !statement.noUpdate().isEmpty());
        json.objects("sections", statement.ranges(), range -> json.place(draft, range));
        json.object(
                "elements",
                elements -> elements.stretches("citesStatute", draft, statement.citesStatute())
                        .stretches("identifies", draft, statement.identifies())
                        .stretches("couldDiffer", draft, statement.couldDiffer())
                        .stretches("noUpdate", draft, statement.noUpdate()));
        json.objects(
                "factors",
                statement.factors(),
                factor -> json.flag("specific", factor.specific()).stretch(draft, factor.range()));
    }

    private void forwardLooking(ForwardLookingStatement statement) throws IOException {
        json.flag("qualified", statement.isQualified())
                .text("kind", statement.kind().name().toLowerCase(Locale.ROOT))
                .text("part", statement.part().id())
                .stretch(draft, statement.range())
                .object("trigger", trigger -> trigger.stretch(draft, statement.trigger()))
                .said("subject", statement.subject())
                .stretches("qualifiers", draft, statement.qualifiers())
                .object("sentence", sentence -> sentence.place(draft, statement.sentence()))
                .said("suggestion", statement.suggestion());
        if (statement.horizon().isPresent()) {
            Horizon horizon = statement.horizon().get();
            json.object("horizon", j -> horizon(horizon));
        }
    }

    private void horizon(Horizon horizon) throws IOException {
        json.said("from", horizon.from().map(LocalDate::toString))
                .said("to", horizon.to().map(LocalDate::toString))
                .text("precision", horizon.precision().name().toLowerCase(Locale.ROOT))
                .flag("fiscal", horizon.fiscal())
                .flag("assumed", horizon.assumed())
                .stretch(draft, horizon.range());
    }

    private void rejected(RejectedStatement statement) throws IOException {
        json.text("reason", statement.reason().reason())
                .object("trigger", trigger -> trigger.stretch(draft, statement.trigger()))
                .object("sentence", sentence -> sentence.place(draft, statement.sentence()));
    }
}
