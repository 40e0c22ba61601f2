package org.disclosurelint.detect.listing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.yaml.YamlFile;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads the exchange table that comes with the engine. */
final class ExchangeFile {
    private static final String NAME = "exchanges.yaml";

    private ExchangeFile() {}

    /** @throws ProblemsException if the file is broken, which a test of the build would have told */
    static List<Market> read() {
        try (InputStream in =
                Objects.requireNonNull(ExchangeFile.class.getResourceAsStream(NAME), "the jar lacks " + NAME)) {
            return read(SourceFile.of(NAME, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Market> read(SourceFile file) {
        List<Problem> problems = new ArrayList<>();
        List<Market> markets = new ArrayList<>();
        YamlFile.read(SourceText.decode(file, Optional.empty()), problems).ifPresent(top -> {
            top.mappings("markets").forEach(m -> markets.add(market(m)));
            top.close();
        });
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return markets;
    }

    private static Market market(YamlMapping entry) {
        Market market = new Market(
                entry.requiredString("id"),
                entry.requiredString("name"),
                entry.strings("aliases"),
                entry.required("kind")
                        .flatMap(k -> k.oneOf(List.of("exchange", "quotation")))
                        .filter("quotation"::equals)
                        .map(k -> Market.Kind.QUOTATION)
                        .orElse(Market.Kind.EXCHANGE),
                entry.string("part-of"),
                date(entry, "from"),
                date(entry, "to"),
                entry.string("ended"),
                entry.string("successor"),
                entry.strings("ambiguous"),
                entry.requiredString("evidence"));
        entry.close();
        return market;
    }

    private static Optional<LocalDate> date(YamlMapping entry, String key) {
        return entry.value(key).flatMap(YamlValue::date);
    }
}
