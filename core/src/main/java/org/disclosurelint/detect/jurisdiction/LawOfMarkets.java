package org.disclosurelint.detect.jurisdiction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.disclosurelint.draft.Jurisdiction;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.YamlFile;

/**
 * To whose securities law a listing on a market leads.
 *
 * @param byMarket by the id of the market in the table of exchanges; not those that lead to none that rules know of
 */
record LawOfMarkets(Map<String, Jurisdiction> byMarket) {
    private static final String FILE = "law-of-markets.yaml";

    LawOfMarkets {
        byMarket = Map.copyOf(byMarket);
    }

    static LawOfMarkets shipped() {
        List<Problem> problems = new ArrayList<>();
        Map<String, Jurisdiction> laws = new HashMap<>();
        try (InputStream in = LawOfMarkets.class.getResourceAsStream(FILE)) {
            SourceFile file =
                    SourceFile.of(FILE, Objects.requireNonNull(in, FILE).readAllBytes());
            YamlFile.read(file, problems).ifPresent(top -> {
                for (Jurisdiction law : Jurisdiction.values()) {
                    top.strings(law.id()).forEach(market -> laws.put(market, law));
                }
                top.close();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return new LawOfMarkets(laws);
    }
}
