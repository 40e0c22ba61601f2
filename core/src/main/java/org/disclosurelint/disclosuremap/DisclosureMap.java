package org.disclosurelint.disclosuremap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurelint.detect.cautionary.CautionaryStatement.RiskFactor;
import org.disclosurelint.detect.forward.ForwardLookingStatement;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.finding.Facts;
import org.disclosurelint.language.Language;

/**
 * Each forward-looking statement of a draft beside the risk factors of its cautionary statement that speak of the same. It shows
 * a lawyer where to look, and claims no more than that words are shared: whether a factor is meaningful for a statement
 * (15 U.S.C. 78u-5(c)(1)(A)(i)) is for the lawyer to say. Immutable.
 *
 * @param entries one per forward-looking statement, in the order of the draft
 * @param factors the risk factors, in the order of the draft
 */
public record DisclosureMap(List<Entry> entries, List<RiskFactor> factors) {
    /** A word that more factors share than this, and than a third of all, says nothing about any one of them. */
    private static final int FEW = 2;

    private static final int SHARE = 3;
    private static final int MOST_LINKS = 3;

    public DisclosureMap {
        entries = List.copyOf(entries);
        factors = List.copyOf(factors);
    }

    /**
     * A forward-looking statement.
     *
     * @param links the factors that speak of the same, the nearest first; empty if none does
     */
    public record Entry(ForwardLookingStatement statement, List<Link> links) {
        public Entry {
            links = List.copyOf(links);
        }
    }

    /**
     * A risk factor that speaks of the same as a statement.
     *
     * @param factor 0-based, in {@link DisclosureMap#factors}
     * @param shared the words that both have, in their dictionary forms, as the statement has them in order; never empty
     */
    public record Link(int factor, List<String> shared) {
        public Link {
            shared = List.copyOf(shared);
        }
    }

    /**
     * Draws the map of a draft.
     *
     * @param names the companies of the release, whose words tell no factor from another
     */
    public static DisclosureMap of(Facts facts, List<String> names, Language language) {
        List<RiskFactor> factors = facts.cautionaryStatement().factors();
        if (factors.isEmpty() || facts.forwardLooking().isEmpty()) {
            return new DisclosureMap(
                    facts.forwardLooking().stream()
                            .map(s -> new Entry(s, List.of()))
                            .toList(),
                    factors);
        }
        Topics topics = new Topics(facts.draft().text(), names, language);
        return new Drawing(topics, factors).map(facts.forwardLooking());
    }

    /** How many statements a factor speaks to. */
    public int statementsOf(int factor) {
        return (int) entries.stream()
                .filter(e -> e.links().stream().anyMatch(l -> l.factor() == factor))
                .count();
    }

    /** The factors by their topics, so that a statement meets only those that share one. */
    private static final class Drawing {
        private final Topics topics;
        private final List<RiskFactor> factors;
        private final Map<String, List<Integer>> factorsOf = new HashMap<>();

        Drawing(Topics topics, List<RiskFactor> factors) {
            this.topics = topics;
            this.factors = factors;
            for (int f = 0; f < factors.size(); f++) {
                for (String topic : topics.of(factors.get(f).range()).keySet()) {
                    factorsOf.computeIfAbsent(topic, t -> new ArrayList<>()).add(f);
                }
            }
        }

        DisclosureMap map(List<ForwardLookingStatement> statements) {
            return new DisclosureMap(
                    statements.stream().map(s -> new Entry(s, links(s.range()))).toList(), factors);
        }

        private List<Link> links(TextRange statement) {
            Map<Integer, List<String>> shared = new LinkedHashMap<>();
            Map<Integer, Double> weights = new HashMap<>();
            topics.of(statement).forEach((topic, word) -> {
                List<Integer> having = factorsOf.getOrDefault(topic, List.of());
                for (int factor : having) {
                    shared.computeIfAbsent(factor, f -> new ArrayList<>()).add(word);
                    weights.merge(factor, 1.0 / having.size(), Double::sum);
                }
            });
            double least = 1.0 / Math.max(FEW, factors.size() / SHARE);
            return shared.entrySet().stream()
                    .filter(e -> topics.suffice(e.getValue()))
                    .filter(e -> weights.getOrDefault(e.getKey(), 0.0) >= least)
                    .map(e -> new Link(e.getKey(), e.getValue()))
                    .sorted(Comparator.comparingDouble((Link l) -> -weights.getOrDefault(l.factor(), 0.0))
                            .thenComparingInt(Link::factor))
                    .limit(MOST_LINKS)
                    .toList();
        }
    }
}
