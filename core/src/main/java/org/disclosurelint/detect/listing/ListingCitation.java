package org.disclosurelint.detect.listing;

import java.util.Map;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Evidence;

/**
 * An exchange and a ticker as a draft cites them together, by a tag ({@code (NYSE: ABC)}) or in prose.
 *
 * @param range from the first to the last character of exchange and ticker
 * @param exchange as written, one space for each run of white space
 * @param ticker as written
 * @param issuers whether it is the issuer's own listing, not another company's
 * @param inTag whether it stands in a tag, not in prose
 * @param repeatsTag whether it tells in prose of a market and a ticker that a tag cites for the same owner
 * @param market the entry of the exchange table, if the label is known there
 */
public record ListingCitation(
        TextRange range,
        String exchange,
        String ticker,
        boolean issuers,
        boolean inTag,
        boolean repeatsTag,
        Optional<String> market)
        implements Evidence {
    ListingCitation repeatingTag() {
        return new ListingCitation(range, exchange, ticker, issuers, inTag, true, market);
    }

    @Override
    public Map<String, String> slots() {
        return Map.of("exchange", exchange, "ticker", ticker);
    }
}
