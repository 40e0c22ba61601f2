package org.disclosurelint.detect.listing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Subject;

/** Finds the listings that a draft cites, by tag or in prose, and tells the issuer's from others'. */
public final class ListingCitations {
    /** All of a draft, in order. */
    public static final Analysis<List<ListingCitation>> ANALYSIS = ListingCitations::of;

    private ListingCitations() {}

    /** The name of the company that stands right before a tag, if one does: {@code Meridian Instruments, Inc. (NYSE: MNDI)}. */
    public static Optional<TextRange> nameBefore(String text, ListingCitation citation) {
        int open = citation.range().start();
        while (open > 0 && " ([".indexOf(text.charAt(open - 1)) >= 0) {
            open--;
        }
        return citation.inTag() ? Company.before(text, open).map(Company::range) : Optional.empty();
    }

    /** The listings that a line cites which is about nothing else ({@code NYSE: TMRK, TSX: TMK}); all are the issuer's. */
    public static List<ListingCitation> inLine(String line, Reference reference) {
        String tag = "(" + line + ")";
        ExchangeTable table = ExchangeTable.of(reference);
        return new TagReader(tag, table)
                .read().stream()
                        .map(c -> new ListingCitation(
                                c.range().shift(-1),
                                c.label().of(tag),
                                c.ticker(),
                                true,
                                true,
                                false,
                                table.find(c.label().of(tag)).map(Market::id)))
                        .toList();
    }

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

    /** Whose symbol is cited, whatever the market. */
    private record Symbol(String ticker, boolean issuers) {
        static Symbol of(ListingCitation citation) {
            return new Symbol(citation.ticker(), citation.issuers());
        }
    }

    /**
     * Marks what prose says again. Prose names only markets of the table, so only their labels are kept, each once: there are
     * no more of them per symbol than the table has, however often a symbol is cited.
     */
    private static List<ListingCitation> marked(List<ListingCitation> all, ExchangeTable table) {
        Map<Symbol, Set<String>> tags = new HashMap<>();
        for (ListingCitation citation : all) {
            if (citation.inTag() && table.knows(citation.exchange())) {
                tags.computeIfAbsent(Symbol.of(citation), s -> new HashSet<>())
                        .add(ExchangeTable.fold(citation.exchange()));
            }
        }
        return all.stream()
                .map(c ->
                        !c.inTag() && isIn(tags.getOrDefault(Symbol.of(c), Set.of()), c, table) ? c.repeatingTag() : c)
                .toList();
    }

    private static boolean isIn(Set<String> labels, ListingCitation told, ExchangeTable table) {
        return labels.stream().anyMatch(l -> table.sameMarket(l, told.exchange()));
    }

    private static Optional<String> marketOf(String label, ExchangeTable table, Subject subject) {
        return subject.date()
                .flatMap(d -> table.find(label, d))
                .or(() -> table.find(label))
                .map(Market::id);
    }
}
