package org.disclosurelint.detect.jurisdiction;

import java.util.HashMap;
import java.util.Map;
import org.disclosurelint.draft.Jurisdiction;
import org.disclosurelint.yaml.YamlResource;

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
        return YamlResource.read(LawOfMarkets.class, FILE, top -> {
            Map<String, Jurisdiction> laws = new HashMap<>();
            for (Jurisdiction law : Jurisdiction.values()) {
                top.strings(law.id()).forEach(market -> laws.put(market, law));
            }
            return new LawOfMarkets(laws);
        });
    }
}
