package org.disclosurelint.detect.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.disclosurelint.detect.amount.Figure;
import org.disclosurelint.rule.Match;

/**
 * Earnings per share that net income and weighted shares do not come to, and diluted ones above the basic ones. Statements with
 * preferred dividends, discontinued operations or several classes of shares, whose numerator is another, are not judged unless
 * they show it.
 */
final class EarningsPerShare {
    private static final List<BigDecimal> SCALES = List.of(
            BigDecimal.ONE,
            BigDecimal.valueOf(1_000),
            BigDecimal.valueOf(1_000_000),
            new BigDecimal("0.001"),
            new BigDecimal("0.000001"));

    private EarningsPerShare() {}

    /** Where they are not what net income over shares comes to, though in another column they are. */
    static List<Match.Found> recomputed(Table table) {
        PerShareRows rows = PerShareRows.of(table);
        List<Match.Found> found = new ArrayList<>();
        if (rows.plain() && rows.income().isPresent()) {
            judge(
                    table,
                    rows.income().get(),
                    rows.earnings().basic(),
                    rows.shares().basic(),
                    found);
            if (!rows.earnings().diluted().equals(rows.earnings().basic())) {
                judge(
                        table,
                        rows.income().get(),
                        rows.earnings().diluted(),
                        rows.shares().diluted(),
                        found);
            }
        }
        return found;
    }

    private static void judge(
            Table table,
            Table.Row income,
            Optional<Table.Row> earnings,
            Optional<Table.Row> shares,
            List<Match.Found> found) {
        if (earnings.isEmpty() || shares.isEmpty()) {
            return;
        }
        List<Integer> columns = IntStream.range(0, table.columns().size())
                .filter(c -> table.columns().get(c).kind() == Table.Column.Kind.AMOUNT)
                .filter(c -> income.figure(c).isPresent()
                        && earnings.get()
                                .figure(c)
                                .filter(f -> f.unit().compareTo(BigDecimal.ONE) < 0)
                                .isPresent()
                        && shares.get()
                                .figure(c)
                                .filter(f -> f.low().signum() > 0)
                                .isPresent())
                .boxed()
                .toList();
        for (BigDecimal scale : SCALES) {
            List<Integer> wrong = columns.stream()
                    .filter(c -> !computes(income, earnings.get(), shares.get(), c, scale))
                    .toList();
            int proofs = columns.size() - wrong.size();
            if (proofs > 0 && wrong.size() <= proofs) {
                wrong.forEach(c -> found.add(discrepancy(table, income, earnings.get(), shares.get(), c, scale)));
                return;
            }
        }
    }

    private static boolean computes(
            Table.Row income, Table.Row earnings, Table.Row shares, int column, BigDecimal scale) {
        Figure net = income.figure(column).orElseThrow().times(scale);
        Figure by = shares.figure(column).orElseThrow();
        Figure stated = earnings.figure(column).orElseThrow();
        BigDecimal one = net.low().divide(net.low().signum() < 0 ? by.low() : by.high(), MathContext.DECIMAL64);
        BigDecimal other = net.high().divide(net.high().signum() < 0 ? by.high() : by.low(), MathContext.DECIMAL64);
        // A loss per share is often written without its sign.
        return isBetween(stated, one, other) || (net.value().signum() < 0 && isBetween(stated.negated(), one, other));
    }

    private static boolean isBetween(Figure stated, BigDecimal low, BigDecimal high) {
        return stated.low().compareTo(high) <= 0 && low.compareTo(stated.high()) <= 0;
    }

    private static Match.Found discrepancy(
            Table table, Table.Row income, Table.Row earnings, Table.Row shares, int column, BigDecimal scale) {
        Table.Cell cell = earnings.cells().get(column).orElseThrow();
        BigDecimal computed = income.figure(column)
                .orElseThrow()
                .times(scale)
                .value()
                .divide(shares.figure(column).orElseThrow().value(), 3, RoundingMode.HALF_UP);
        return new Match.Found(
                cell.range(),
                new Discrepancy(
                        earnings.label(), table.columns().get(column).heading(), cell.text(), computed.toString()));
    }

    /** Where diluted earnings are above the basic ones of their column, or a diluted loss is below. */
    static List<Match.Found> dilutedAboveBasic(Table table) {
        PerShareRows rows = PerShareRows.of(table);
        List<Match.Found> found = new ArrayList<>();
        Optional<Table.Row> basic = rows.earnings().basic();
        Optional<Table.Row> diluted = rows.earnings().diluted();
        if (!rows.plain() || basic.isEmpty() || diluted.isEmpty()) {
            return found;
        }
        for (int c = 0; c < table.columns().size(); c++) {
            Optional<Figure> lesser = basic.get().figure(c);
            Optional<Figure> greater = diluted.get().figure(c);
            boolean income = rows.income().isPresent()
                    && rows.income()
                            .get()
                            .figure(c)
                            .filter(f -> f.value().signum() > 0)
                            .isPresent();
            if (income
                    && lesser.isPresent()
                    && greater.isPresent()
                    && greater.get().value().compareTo(lesser.get().value()) > 0) {
                Table.Cell cell = diluted.get().cells().get(c).orElseThrow();
                found.add(new Match.Found(
                        cell.range(),
                        new Discrepancy(
                                diluted.get().label(),
                                table.columns().get(c).heading(),
                                cell.text(),
                                basic.get().cells().get(c).orElseThrow().text())));
            }
        }
        return found;
    }
}
