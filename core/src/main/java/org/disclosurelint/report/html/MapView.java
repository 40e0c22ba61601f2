package org.disclosurelint.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.disclosurelint.detect.cautionary.CautionaryStatement.RiskFactor;
import org.disclosurelint.detect.forward.ForwardLookingStatement;
import org.disclosurelint.disclosuremap.DisclosureMap;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.finding.Facts;

/**
 * The disclosure map of a draft as the page shows it.
 *
 * @param none why no statement has a factor, if that is so for all of them
 */
record MapView(List<StatementView> statements, List<FactorView> factors, Optional<String> none) {
    private static final int LONGEST = 400;

    MapView {
        statements = List.copyOf(statements);
        factors = List.copyOf(factors);
    }

    int statementCount() {
        return statements.size();
    }

    boolean hasStatements() {
        return !statements.isEmpty();
    }

    boolean hasFactors() {
        return !factors.isEmpty();
    }

    /** A forward-looking statement; {@code place} is the name of its words on the page. */
    record StatementView(
            int number,
            String place,
            String words,
            String part,
            String kind,
            String trigger,
            Optional<String> horizon,
            boolean qualified,
            List<String> qualifiers,
            List<LinkView> links,
            boolean linked) {}

    /** A risk factor that speaks of the same, and the words that show it. */
    record LinkView(int number, String place, String words, String shared) {}

    /** A risk factor, and to how many statements it speaks. */
    record FactorView(int number, String place, String words, boolean specific, String statements) {}

    static MapView of(String prefix, Facts facts, DisclosureMap map) {
        Draft draft = facts.draft();
        List<StatementView> statements = new ArrayList<>();
        for (DisclosureMap.Entry entry : map.entries()) {
            statements.add(statement(prefix, statements.size() + 1, draft, entry, map.factors()));
        }
        List<FactorView> factors = new ArrayList<>();
        for (RiskFactor factor : map.factors()) {
            int number = factors.size() + 1;
            factors.add(new FactorView(
                    number,
                    place(prefix, Marking.Kind.FACTOR, number),
                    words(draft, factor.range()),
                    factor.specific(),
                    counted(map.statementsOf(number - 1))));
        }
        return new MapView(statements, factors, none(facts));
    }

    /** What of a draft the map leads to. */
    static List<Marking> markings(Facts facts) {
        List<Marking> markings = new ArrayList<>();
        for (ForwardLookingStatement statement : facts.forwardLooking()) {
            markings.add(new Marking(Marking.Kind.STATEMENT, markings.size() + 1, statement.range(), "", ""));
        }
        int factor = 0;
        for (RiskFactor risk : facts.cautionaryStatement().factors()) {
            markings.add(new Marking(Marking.Kind.FACTOR, ++factor, risk.range(), "", ""));
        }
        return markings;
    }

    private static Optional<String> none(Facts facts) {
        if (!facts.cautionaryStatement().isPresent()) {
            return Optional.of("The draft has no cautionary statement.");
        }
        return facts.cautionaryStatement().factors().isEmpty()
                ? Optional.of("The cautionary statement lists no risk factor.")
                : Optional.empty();
    }

    private static StatementView statement(
            String prefix, int number, Draft draft, DisclosureMap.Entry entry, List<RiskFactor> factors) {
        ForwardLookingStatement statement = entry.statement();
        return new StatementView(
                number,
                place(prefix, Marking.Kind.STATEMENT, number),
                words(draft, statement.range()),
                statement.part().label(),
                statement.kind().name().toLowerCase(Locale.ROOT),
                words(draft, statement.trigger()),
                statement.horizon().map(h -> words(draft, h.range())).filter(h -> !h.isEmpty()),
                statement.isQualified(),
                statement.qualifiers().stream()
                        .map(q -> words(draft, q))
                        .distinct()
                        .toList(),
                entry.links().stream()
                        .map(l -> new LinkView(
                                l.factor() + 1,
                                place(prefix, Marking.Kind.FACTOR, l.factor() + 1),
                                words(draft, factors.get(l.factor()).range()),
                                String.join(", ", l.shared())))
                        .toList(),
                !entry.links().isEmpty());
    }

    private static String counted(int statements) {
        return statements == 0 ? "no statement" : statements + (statements == 1 ? " statement" : " statements");
    }

    private static String words(Draft draft, TextRange range) {
        return StringUtils.abbreviateMiddle(draft.words(range), " … ", LONGEST);
    }

    private static String place(String prefix, Marking.Kind kind, int number) {
        return prefix + kind.letter() + number;
    }
}
