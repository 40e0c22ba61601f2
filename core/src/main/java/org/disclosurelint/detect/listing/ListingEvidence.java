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
 * @param suggestion the tag with the name that the same market has on the date of the draft; nothing if it was only replaced by
 *     others, or if a label was probably misspelt: which market is meant, the drafter knows
 */
public record ListingEvidence(
        ListingCitation citation, String status, @Override Optional<String> suggestion) implements Evidence {

    static ListingEvidence of(ListingCitation citation, ExchangeTable table, Subject subject) {
        Optional<Market> market = citation.market().flatMap(table::byId);
        if (market.isEmpty()) {
            String perhaps = table.nearest(citation.exchange())
                    .map(label -> "; perhaps " + label + " is meant")
                    .orElse("");
            return new ListingEvidence(citation, "is no market of the exchange table" + perhaps, Optional.empty());
        }
        Optional<LocalDate> day = subject.date();
        if (day.isEmpty()) {
            return new ListingEvidence(citation, "is in the exchange table", Optional.empty());
        }
        Optional<String> successor = table.renamedOn(market.get(), day.get())
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
