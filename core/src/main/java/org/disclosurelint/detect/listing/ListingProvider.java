package org.disclosurelint.detect.listing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code listing}: an exchange and a ticker that the draft cites together.
 *
 * <ul>
 *   <li>{@code of}: whose listing: {@code issuer} (the default), {@code other}, {@code any};
 *   <li>{@code market}: {@code known} or {@code unknown} to the exchange table on the date of the draft, {@code retired} by
 *       then, or {@code unknown-or-retired}; {@code quoted} for a market without listings. A draft without a date has no retired markets.
 *   <li>{@code exchange}: only listings on one of these, by any of their labels.
 * </ul>
 */
public final class ListingProvider implements DetectorProvider {
    private static final List<String> OWNERS = List.of("issuer", "other", "any");
    private static final List<String> MARKETS = List.of("known", "unknown", "retired", "unknown-or-retired", "quoted");

    @Override
    public String name() {
        return "listing";
    }

    @Override
    public Set<String> lexicons() {
        return Set.of(ExchangeTable.ADDITIONS);
    }

    @Override
    public Optional<Collection<String>> words(String lexicon) {
        return Optional.of(ExchangeFile.read().stream()
                .flatMap(m -> Stream.concat(Stream.of(m.name()), m.aliases().stream()))
                .toList());
    }

    @Override
    public String description() {
        return "An exchange and a ticker that the release cites together.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.word("of", OWNERS, "Whose listing; without it the issuer's."),
                Parameter.word(
                        "market",
                        MARKETS,
                        "Only if the exchange is known, unknown or retired on the date of the release, or only quotes."),
                Parameter.texts(
                        "exchange", "Only listings on one of these, by any label that the exchange table knows."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        String of = parameters.value("of").flatMap(v -> v.oneOf(OWNERS)).orElse("issuer");
        Optional<String> market = parameters.value("market").flatMap(v -> v.oneOf(MARKETS));
        Optional<List<String>> exchange = parameters
                .value("exchange")
                .map(YamlValue::someItems)
                .map(items -> items.stream().map(YamlValue::words).toList());
        return new Listings(of, market, exchange);
    }

    private record Listings(String of, Optional<String> market, Optional<List<String>> exchange) implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            ExchangeTable table = ExchangeTable.of(subject.reference());
            return subject.recall(ListingCitations.ANALYSIS).stream()
                    .filter(c -> of.equals("any") || of.equals("issuer") == c.issuers())
                    .filter(c -> scope.contains(subject.anatomy().partOf(c.range())))
                    .filter(c -> market.map(m -> isOn(c, m, table, subject)).orElse(true))
                    .filter(c -> exchange.map(
                                    labels -> labels.stream().anyMatch(l -> table.sameMarket(l, c.exchange())))
                            .orElse(true))
                    .map(c -> new Match.Found(c.range(), ListingEvidence.of(c, table, subject)))
                    .toList();
        }

        private static boolean isOn(ListingCitation citation, String asked, ExchangeTable table, Subject subject) {
            Optional<Market> market = citation.market().flatMap(table::byId);
            Optional<LocalDate> day = subject.date();
            boolean retired = market.isPresent()
                    && day.filter(d -> market.get().statusOn(d) == Market.Status.RETIRED)
                            .isPresent();
            boolean notYet = market.isPresent()
                    && day.filter(d -> market.get().statusOn(d) == Market.Status.NOT_YET)
                            .isPresent();
            boolean unknown = market.isEmpty() || notYet;
            return switch (asked) {
                case "known" -> !unknown && !retired;
                case "unknown" -> unknown;
                case "retired" -> retired;
                case "quoted" ->
                    market.filter(m -> m.kind() == Market.Kind.QUOTATION).isPresent();
                default -> unknown || retired;
            };
        }
    }
}
