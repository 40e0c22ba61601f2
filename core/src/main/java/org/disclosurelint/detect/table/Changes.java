package org.disclosurelint.detect.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurelint.detect.amount.Figure;
import org.disclosurelint.rule.Match;

/**
 * Columns of changes, in percent or in amount, that two columns before them do not come to: the last two, or those of two
 * years. Which two those are is what most rows say; if most do not compute, nothing is found.
 */
final class Changes {
    private static final int FEWEST_PROOFS = 3;
    private static final int MOST_BETWEEN = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Changes() {}

    static List<Match.Found> of(Table table) {
        List<Match.Found> found = new ArrayList<>();
        for (int c = 2; c < table.columns().size(); c++) {
            Table.Column.Kind kind = table.columns().get(c).kind();
            if (kind == Table.Column.Kind.PERCENT_CHANGE || kind == Table.Column.Kind.CHANGE) {
                judge(table, c, kind == Table.Column.Kind.PERCENT_CHANGE).ifPresent(found::addAll);
            }
        }
        return found;
    }

    private static Optional<List<Match.Found>> judge(Table table, int column, boolean percent) {
        List<Integer> amounts = new ArrayList<>();
        for (int c = column - 1; c >= 0; c--) {
            if (table.columns().get(c).kind() == Table.Column.Kind.AMOUNT) {
                amounts.add(c);
            }
        }
        if (amounts.size() < 2) {
            return Optional.empty();
        }
        return judge(table, column, amounts.get(1), amounts.get(0), percent)
                .or(() -> judge(table, column, amounts.get(0), amounts.get(1), percent))
                .or(() -> ofTwoYears(table, column, amounts, percent));
    }

    /** Other amounts, by what they changed, may stand between the columns of the two years. */
    private static Optional<List<Match.Found>> ofTwoYears(
            Table table, int column, List<Integer> amounts, boolean percent) {
        for (int first : amounts.subList(0, Math.min(amounts.size(), MOST_BETWEEN))) {
            for (int second : amounts.subList(0, Math.min(amounts.size(), MOST_BETWEEN))) {
                Optional<ColumnPeriod> now = table.columns().get(first).period();
                Optional<ColumnPeriod> before = table.columns().get(second).period();
                if (now.isPresent()
                        && before.filter(b -> b.isOfAnotherYear(now.get())
                                        && b.year() < now.get().year())
                                .isPresent()) {
                    Optional<List<Match.Found>> found = judge(table, column, first, second, percent);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Match.Found>> judge(Table table, int column, int now, int before, boolean percent) {
        List<Match.Found> wrong = new ArrayList<>();
        int proofs = 0;
        for (Table.Row row : table.rows()) {
            Optional<Table.Cell> stated =
                    row.cells().get(column).filter(c -> c.figure().isPresent() && !c.isNil());
            Optional<Change> change = change(row, now, before, percent);
            if (stated.isEmpty() || change.isEmpty()) {
                continue;
            }
            Figure figure = stated.get().figure().orElseThrow();
            if (change.get().agreesWith(figure)) {
                proofs++;
            } else if (!change.get().agreesWith(figure.negated())) {
                wrong.add(new Match.Found(
                        stated.get().range(),
                        new Discrepancy(
                                row.label(),
                                table.columns().get(column).heading(),
                                stated.get().text(),
                                change.get().text(figure, percent))));
            }
        }
        boolean known = proofs >= FEWEST_PROOFS && wrong.size() * 4 <= proofs;
        return known ? Optional.of(wrong) : Optional.empty();
    }

    /**
     * Where a change can lie, given how its two figures are rounded.
     *
     * @param value what the figures come to as they are written
     */
    private record Change(BigDecimal low, BigDecimal value, BigDecimal high) {
        boolean agreesWith(Figure stated) {
            return stated.low().compareTo(high) <= 0 && low.compareTo(stated.high()) <= 0;
        }

        String text(Figure stated, boolean percent) {
            int digits = Math.max(0, stated.unit().stripTrailingZeros().scale());
            return String.format(Locale.US, "%,." + digits + "f%s", value, percent ? "%" : "");
        }
    }

    private static Optional<Change> change(Table.Row row, int now, int before, boolean percent) {
        boolean ofPercents = row.cells().get(now).filter(Table.Cell::isPercent).isPresent();
        Optional<Figure> to = row.figure(now);
        Optional<Figure> from = row.figure(before);
        if (ofPercents || to.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        Figure a = from.get();
        Figure b = to.get();
        if (!percent) {
            return Optional.of(new Change(
                    b.low().subtract(a.high()),
                    b.value().subtract(a.value()),
                    b.high().subtract(a.low())));
        }
        // What a change of less than nothing, or to it, is in percent, issuers tell in ways of their own.
        if (a.low().signum() <= 0 || b.value().signum() < 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Change(percent(b.low(), a.high()), percent(b.value(), a.value()), percent(b.high(), a.low())));
    }

    private static BigDecimal percent(BigDecimal to, BigDecimal from) {
        return to.subtract(from).multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
    }
}
