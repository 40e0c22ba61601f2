package org.disclosurelint.detect.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurelint.detect.listing.ExchangeTable;
import org.disclosurelint.detect.listing.ListingCitation;
import org.disclosurelint.detect.listing.ListingCitations;
import org.disclosurelint.draft.FrontMatter.Stated;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * The tickers of the front matter against the issuer's listings that the text cites. An exchange is the same under all of its
 * names, and {@code BRK.B}, {@code BRK/B} and {@code brk-b} are one symbol. Listings that only the text cites are no
 * difference (front matter names the main ones), unless the symbol cannot be that of another class.
 */
public final class StatedTickers {
    private static final Pattern SYMBOL = Pattern.compile("[A-Za-z0-9]{1,8}(?:[./-][A-Za-z]{1,3})?");

    /** Symbols with so many letters in common are those of two classes: {@code LBTYA} and {@code LBTYK}. */
    private static final int FAMILY = 4;

    private final ExchangeTable table;
    private final List<ListingCitation> cited;
    private final List<Listing> listings;

    private StatedTickers(ExchangeTable table, List<ListingCitation> cited, List<Listing> listings) {
        this.table = table;
        this.cited = cited;
        this.listings = listings;
    }

    /** What differs; not applicable where one of the two is not there. */
    public static Outcome compare(Subject subject, Scope scope) {
        List<Listing> listings = subject.draft().frontMatter().tickers().stream()
                .flatMap(s -> Listing.of(s, subject))
                .toList();
        if (listings.isEmpty()) {
            return Outcome.notApplicable("no front matter gives a ticker");
        }
        List<ListingCitation> cited = subject.recall(ListingCitations.ANALYSIS).stream()
                .filter(ListingCitation::issuers)
                .filter(c -> scope.contains(subject.anatomy().partOf(c.range())))
                .toList();
        return cited.isEmpty()
                ? Outcome.notApplicable("the draft cites no listing of the issuer")
                : Outcome.failedBy(
                        new StatedTickers(ExchangeTable.of(subject.reference()), cited, listings).differences(subject));
    }

    private List<Match> differences(Subject subject) {
        List<Match> all = new ArrayList<>();
        List<Listing> unsaid = new ArrayList<>(listings.stream()
                .filter(l -> cited.stream().noneMatch(c -> isSame(l, c)))
                .toList());
        for (ListingCitation citation : cited) {
            if (listings.stream().anyMatch(l -> isSame(l, citation))) {
                continue;
            }
            // A listing that the text cites nowhere may be meant by any symbol; one that it cites, only by a wrong one.
            Optional<Listing> meant = unsaid.stream()
                    .filter(l -> sameSymbol(l, citation) || sameMarket(l, citation))
                    .findFirst()
                    .or(() -> listings.stream()
                            .filter(l -> l.exchange().isPresent() && sameMarket(l, citation) && !isKin(l, citation))
                            .findFirst());
            meant.ifPresent(l -> {
                all.add(StatedDifference.at(citation.range(), l.shown(), subject));
            });
        }
        List<String> told = all.stream()
                .flatMap(m -> m.evidence().stream())
                .map(e -> String.valueOf(e.slots().get("stated")))
                .toList();
        unsaid.stream()
                .filter(l -> !told.contains(l.shown()))
                .forEach(l -> all.add(StatedDifference.unsaid("nothing of it", l.stated(), l.shown())));
        return all;
    }

    private boolean isSame(Listing listing, ListingCitation citation) {
        return sameSymbol(listing, citation) && sameMarket(listing, citation);
    }

    /** A symbol that is given alone may be listed anywhere. */
    private boolean sameMarket(Listing listing, ListingCitation citation) {
        return listing.exchange()
                .map(e -> table.sameMarket(e, citation.exchange()))
                .orElse(true);
    }

    private static boolean sameSymbol(Listing listing, ListingCitation citation) {
        return letters(listing.symbol()).equals(letters(citation.ticker()));
    }

    /** Whether two symbols may be those of two classes of one company: {@code TMRK} and {@code TMRKW}. */
    private static boolean isKin(Listing listing, ListingCitation citation) {
        String one = root(listing.symbol());
        String other = root(citation.ticker());
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= FAMILY || common == one.length() || common == other.length();
    }

    private static String root(String symbol) {
        return letters(symbol.split("[^A-Za-z0-9]", 2)[0]);
    }

    private static String letters(String symbol) {
        return symbol.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    /** A listing of the front matter, by exchange and symbol or by the symbol alone. */
    private record Listing(Stated<String> stated, Optional<String> exchange, String symbol) {
        static Stream<Listing> of(Stated<String> stated, Subject subject) {
            if (SYMBOL.matcher(stated.value()).matches()) {
                return Stream.of(new Listing(stated, Optional.empty(), stated.value()));
            }
            return ListingCitations.inLine(stated.value(), subject.reference()).stream()
                    .map(c -> new Listing(stated, Optional.of(c.exchange()), c.ticker()));
        }

        String shown() {
            return exchange.map(e -> e + ": ").orElse("") + symbol;
        }
    }
}
