package org.disclosurelint.detect.listing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/** Finds the listings that a draft cites, by tag or in prose, and tells the issuer's from others'. */
public final class ListingCitations {
    /** All of a draft, in order. */
    public static final Analysis<List<ListingCitation>> ANALYSIS = ListingCitations::of;

    private ListingCitations() {}

    private static List<ListingCitation> of(Subject subject) {
        String text = subject.draft().text();
        ExchangeTable table = ExchangeTable.of(subject.reference());
        List<Cited> found = new ArrayList<>(new TagReader(text, table).read());
        BitSet taken = new BitSet();
        found.forEach(c -> taken.set(c.symbol().start(), c.symbol().end()));
        for (Cited told : new ProseReader(text, table).read()) {
            if (taken.get(told.symbol().start(), told.symbol().end()).isEmpty()) {
                found.add(told);
            }
        }
        found.sort((a, b) -> a.range().compareTo(b.range()));
        Ownership ownership = Ownership.of(subject, table, found);
        List<ListingCitation> all = new ArrayList<>();
        for (Cited cited : found) {
            all.add(new ListingCitation(
                    cited.range(),
                    subject.draft().words(cited.label()),
                    cited.ticker(),
                    ownership.isIssuers(cited),
                    cited.inTag(),
                    false,
                    marketOf(subject.draft().words(cited.label()), table, subject)));
        }
        return marked(all, table);
    }

    /** What a tag says, whoever says it again. */
    private record Tag(String label, String ticker, boolean issuers) {
        boolean isToldBy(ListingCitation told, ExchangeTable table) {
            return ticker.equals(told.ticker())
                    && issuers == told.issuers()
                    && table.sameMarket(label, told.exchange());
        }
    }

    private static List<ListingCitation> marked(List<ListingCitation> all, ExchangeTable table) {
        Set<Tag> tags = new HashSet<>();
        all.stream()
                .filter(ListingCitation::inTag)
                .forEach(c -> tags.add(new Tag(c.exchange(), c.ticker(), c.issuers())));
        return all.stream()
                .map(c -> c.inTag() || tags.stream().noneMatch(t -> t.isToldBy(c, table)) ? c : c.repeatingTag())
                .toList();
    }

    private static Optional<String> marketOf(String label, ExchangeTable table, Subject subject) {
        return subject.date()
                .flatMap(d -> table.find(label, d))
                .or(() -> table.find(label))
                .map(Market::id);
    }
}
