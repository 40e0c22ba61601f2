package org.disclosurelint.detect.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.disclosurelint.detect.amount.Figure;
import org.disclosurelint.rule.Match;

/**
 * Totals that the rows above them do not come to. Which rows make up a total is nowhere told: it is what they come to in the
 * other columns. If in no column they do unless all rows miss a bare total in every column by a little, or in the column in question any other reading would do, nothing is found.
 */
final class Totals {
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)^totals?\\b.*|.*\\btotal$|^net (?:cash|increase|decrease|change|income|loss|earnings|\\(loss).*|.*\\bend(?:ing)?\\b.*"
                    + "|^gross (?:profit|margin)|.*\\boperating (?:income|profit|loss).*|.*(?:income|loss|earnings)\\)? (?:from|before)\\b.*");
    private static final Pattern NO_SUM = Pattern.compile(
            "(?i)per (?:basic |diluted |common |ordinary )?(?:share|unit|ads|ad[rs])|\\bshares?\\b(?!holders|owners)|\\bunits\\b|^basic\\b|^diluted\\b|\\bratio\\b|\\baverage\\b|\\brate\\b|%|\\bpercent|\\bmargin$|\\beps\\b");
    private static final Pattern BARE_TOTAL = Pattern.compile("(?i)(?:grand )?totals?");
    /** A miss of the fiftieth part is near. */
    private static final BigDecimal NEARLY = BigDecimal.valueOf(50);

    private static final int MOST_ADDENDS = 40;
    /** A longer table is no statement. */
    private static final int MOST_ROWS = 400;

    private final Table table;
    private final List<Integer> columns;
    private final List<Table.Row> open = new ArrayList<>();
    private final List<Match.Found> found = new ArrayList<>();
    /** The cells that were found, or that a found one goes into. */
    private final Set<Table.Cell> doubted = new HashSet<>();

    /** Whether all rows so far stand side by side, none a total of others. */
    private boolean plain = true;

    private Totals(Table table) {
        this.table = table;
        columns = IntStream.range(0, table.columns().size())
                .filter(c -> table.columns().get(c).kind() == Table.Column.Kind.AMOUNT
                        || table.columns().get(c).kind() == Table.Column.Kind.CHANGE)
                .boxed()
                .toList();
    }

    static List<Match.Found> of(Table table) {
        if (table.rows().size() > MOST_ROWS) {
            return List.of();
        }
        Totals totals = new Totals(table);
        totals.read();
        return totals.found;
    }

    /** The last rows of those that are open, the first of them less the others or all of them together. */
    private record Structure(List<Table.Row> addends, boolean less) {
        boolean negates(int addend) {
            return less && addend > 0;
        }
    }

    private void read() {
        for (Table.Row row : table.rows()) {
            boolean hasAmount = columns.stream().anyMatch(c -> row.figure(c).isPresent());
            boolean percent = row.cells().stream().flatMap(Optional::stream).anyMatch(Table.Cell::isPercent)
                    && columns.stream()
                            .flatMap(c -> row.cells().get(c).stream())
                            .anyMatch(Table.Cell::isPercent);
            if (!hasAmount || percent || NO_SUM.matcher(row.label()).find()) {
                continue;
            }
            Optional<Structure> structure = TOTAL.matcher(row.label()).matches() ? structure(row) : Optional.empty();
            if (structure.isEmpty()) {
                nearMiss(row);
            }
            structure.ifPresent(s -> {
                plain = false;
                judge(row, s);
                open.subList(open.size() - s.addends.size(), open.size()).clear();
            });
            open.add(row);
        }
    }

    /**
     * A row called total and nothing else, to which all rows above it nearly come in two columns and more, and in none exactly:
     * nothing but a slip lets them miss it everywhere by so little.
     */
    private void nearMiss(Table.Row total) {
        Structure all = new Structure(List.copyOf(open), false);
        List<Integer> stated =
                columns.stream().filter(c -> total.figure(c).isPresent()).toList();
        boolean complete = plain
                && open.size() >= 2
                && open.size() <= MOST_ADDENDS
                && stated.size() >= 2
                && BARE_TOTAL.matcher(total.label()).matches()
                && stated.stream()
                        .allMatch(c -> open.stream().allMatch(r -> value(r, c).signum() > 0));
        if (complete && stated.stream().allMatch(c -> isNearlyMissed(all, total, c))) {
            stated.forEach(c -> {
                doubted.add(total.cells().get(c).orElseThrow());
                found.add(found(all, total, c));
            });
        }
        plain = plain && !TOTAL.matcher(total.label()).matches();
    }

    private boolean isNearlyMissed(Structure structure, Table.Row total, int column) {
        BigDecimal stated = value(total, column);
        BigDecimal miss = sum(structure, column).subtract(stated).abs();
        return !hasOtherReading(structure, total, column)
                && miss.multiply(NEARLY).compareTo(stated) <= 0;
    }

    private Match.Found found(Structure structure, Table.Row total, int column) {
        Table.Cell cell = total.cells().get(column).orElseThrow();
        return new Match.Found(
                cell.range(),
                new Discrepancy(
                        total.label(),
                        table.columns().get(column).heading(),
                        cell.text(),
                        String.format(Locale.US, "%,.10f", sum(structure, column))
                                .replaceAll("\\.?0+$", "")));
    }

    /** The structure that holds in most columns, in at least one. */
    private Optional<Structure> structure(Table.Row total) {
        Structure best = null;
        long most = 0;
        for (Structure structure : structures()) {
            long holds =
                    columns.stream().filter(c -> proves(structure, total, c)).count();
            if (holds > most) {
                best = structure;
                most = holds;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Structure> structures() {
        List<Structure> all = new ArrayList<>();
        for (int k = 2; k <= Math.min(open.size(), MOST_ADDENDS); k++) {
            List<Table.Row> addends = List.copyOf(open.subList(open.size() - k, open.size()));
            all.add(new Structure(addends, false));
            all.add(new Structure(addends, true));
        }
        return all;
    }

    private void judge(Table.Row total, Structure structure) {
        List<Integer> proved =
                columns.stream().filter(c -> proves(structure, total, c)).toList();
        List<Integer> failed = columns.stream()
                .filter(c -> total.figure(c).isPresent() && isFull(structure, c, proved) && !holds(structure, total, c))
                .toList();
        if (failed.size() * 2 > proved.size() + 1) {
            return;
        }
        for (int column : failed) {
            Table.Cell cell = total.cells().get(column).orElseThrow();
            boolean first = structure.addends.stream()
                    .flatMap(a -> a.cells().get(column).stream())
                    .noneMatch(doubted::contains);
            doubted.add(cell);
            if (first && !hasOtherReading(structure, total, column)) {
                found.add(found(structure, total, column));
            }
        }
    }

    /**
     * Whether every addend stands in the column that stands in one where the total holds, and none but those: of rows that are
     * nil there nobody knows whether they belong to it.
     */
    private static boolean isFull(Structure structure, int column, List<Integer> proved) {
        return structure.addends.stream()
                .allMatch(a -> value(a, column).signum() != 0
                        ? proved.stream().anyMatch(c -> value(a, c).signum() != 0)
                        : a.figure(column).isPresent()
                                || proved.stream().allMatch(c -> a.figure(c).isEmpty()));
    }

    /** Whether it holds, and not only because there is nothing to add. */
    private boolean proves(Structure structure, Table.Row total, int column) {
        long nonzero = structure.addends.stream()
                .filter(a ->
                        a.figure(column).filter(f -> f.value().signum() != 0).isPresent())
                .count();
        Optional<Figure> stated = total.figure(column);
        return nonzero >= 2
                && stated.isPresent()
                && stated.get()
                                .value()
                                .abs()
                                .compareTo(tolerance(structure, stated.get(), column)
                                        .multiply(BigDecimal.TEN))
                        > 0
                && holds(structure, total, column);
    }

    private boolean holds(Structure structure, Table.Row total, int column) {
        Figure stated = total.figure(column).orElseThrow();
        return isNear(sum(structure, column), stated, structure, column);
    }

    private static boolean isNear(BigDecimal sum, Figure stated, Structure structure, int column) {
        return sum.subtract(stated.value()).abs().compareTo(tolerance(structure, stated, column)) <= 0;
    }

    private static BigDecimal tolerance(Structure structure, Figure stated, int column) {
        BigDecimal units = stated.unit();
        for (Table.Row addend : structure.addends) {
            units = units.add(addend.figure(column).map(Figure::unit).orElse(BigDecimal.ZERO));
        }
        return units.divide(BigDecimal.valueOf(2));
    }

    private static BigDecimal sum(Structure structure, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int a = 0; a < structure.addends.size(); a++) {
            BigDecimal value = value(structure.addends.get(a), column);
            sum = structure.negates(a) ? sum.subtract(value) : sum.add(value);
        }
        return sum;
    }

    private static BigDecimal value(Table.Row row, int column) {
        return row.figure(column).map(Figure::value).orElse(BigDecimal.ZERO);
    }

    /** Whether other rows come to it, or the same with one of them left out or taken with the other sign. */
    private boolean hasOtherReading(Structure structure, Table.Row total, int column) {
        if (structures().stream().anyMatch(s -> holds(s, total, column))) {
            return true;
        }
        Figure stated = total.figure(column).orElseThrow();
        BigDecimal sum = sum(structure, column);
        for (int a = 0; a < structure.addends.size(); a++) {
            BigDecimal value = value(structure.addends.get(a), column);
            BigDecimal part = structure.negates(a) ? value.negate() : value;
            if (part.signum() != 0
                    && (isNear(sum.subtract(part), stated, structure, column)
                            || isNear(sum.subtract(part).subtract(part), stated, structure, column))) {
                return true;
            }
        }
        return isNear(sum.negate(), stated, structure, column);
    }
}
