package org.disclosurelint.detect.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlResource;
import org.disclosurelint.yaml.YamlValue;

/** Reads the exchange table that comes with the engine. */
final class ExchangeFile {
    private static final String NAME = "exchanges.yaml";

    private ExchangeFile() {}

    /** @throws ProblemsException if the file is broken, which a test of the build would have told */
    static List<Market> read() {
        return YamlResource.read(ExchangeFile.class, NAME, ExchangeFile::markets);
    }

    static List<Market> read(SourceFile file) {
        return YamlResource.read(file, ExchangeFile::markets);
    }

    private static List<Market> markets(YamlMapping top) {
        return top.mappings("markets").stream().map(ExchangeFile::market).toList();
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
