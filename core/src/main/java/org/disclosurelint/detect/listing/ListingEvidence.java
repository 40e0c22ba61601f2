package org.disclosurelint.detect.listing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Subject;

/**
 * What a {@code listing} detector tells about a citation. Slots: {@code exchange}, {@code ticker}, and {@code status}, a
 * clause that follows the exchange ("was renamed NYSE American on 24 July 2017").
 *
 * @param suggestion the tag with the label that is right on the date of the draft, if there is one
 */
public record ListingEvidence(
        ListingCitation citation, String status, @Override Optional<String> suggestion) implements Evidence {

    static ListingEvidence of(ListingCitation citation, ExchangeTable table, Subject subject) {
        Optional<Market> market = citation.market().flatMap(table::byId);
        if (market.isEmpty()) {
            return new ListingEvidence(
                    citation, "is no market of the exchange table", tag(table.nearest(citation.exchange()), citation));
        }
        Optional<LocalDate> day = subject.date();
        if (day.isEmpty()) {
            return new ListingEvidence(citation, "is in the exchange table", Optional.empty());
        }
        Optional<String> successor = table.successorOn(market.get(), day.get())
                .filter(m -> m != market.get())
                .map(Market::name);
        return new ListingEvidence(citation, market.get().tellStatusOn(day.get()), tag(successor, citation));
    }

    private static Optional<String> tag(Optional<String> label, ListingCitation citation) {
        return label.filter(l -> citation.inTag()).map(l -> l + ": " + citation.ticker());
    }

    @Override
    public Map<String, String> slots() {
        return Map.of("exchange", citation.exchange(), "ticker", citation.ticker(), "status", status);
    }
}
