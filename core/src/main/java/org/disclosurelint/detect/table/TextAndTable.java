package org.disclosurelint.detect.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.disclosurelint.detect.amount.Figure;
import org.disclosurelint.detect.period.AccountingPeriod;
import org.disclosurelint.detect.period.FiscalCalendar;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * Figures of the text for which the tables give another: for the same measure and the same period, and nowhere in any table the
 * one that the text gives.
 */
record TextAndTable(boolean scale) implements Detector {
    private static final Pattern REVENUE = Pattern.compile(
            "(?i)(?:total |consolidated )?(?:net |operating )?(?:revenues?|sales)(?: and (?:operating )?revenues?| and other income)?,?(?: net)?");
    private static final Pattern INCOME = Pattern.compile(
            "(?i)(?:consolidated )?(?:net (?:income|loss|earnings)|net \\((?:loss|income)\\) ?/?(?:income|loss|earnings)?)(?: ?/? ?\\((?:loss|income)\\))?(?: attributable to .{1,60}| available to .{1,60})?");
    private static final Pattern OTHER_BASIS =
            Pattern.compile("(?i)non-gaap|adjusted|pro ?forma|guidance|outlook|segment|reconcil|as reported|restated");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        List<Table> tables = subject.recall(Tables.ANALYSIS).stream()
                .filter(Table::hasColumns)
                .toList();
        if (tables.isEmpty()) {
            return List.of();
        }
        return subject.recall(StatedFigure.ANALYSIS).stream()
                .flatMap(s -> judge(s, tables, subject.recall(FiscalCalendar.ANALYSIS)).stream())
                .filter(m -> scope.contains(subject.anatomy().partOf(m.range())))
                .sorted(Comparator.comparing(Match.Found::range))
                .toList();
    }

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        return TableDetector.unread(subject);
    }

    /** What a table gives for a measure. */
    private record Entry(Table table, Table.Row row, int column, Figure figure) {
        Table.Cell cell() {
            return row.cells().get(column).orElseThrow();
        }
    }

    private Optional<Match.Found> judge(StatedFigure stated, List<Table> tables, Optional<FiscalCalendar> calendar) {
        Figure figure = magnitude(stated.amount().figure());
        List<Entry> entries = new ArrayList<>();
        tables.forEach(t -> entries.addAll(entries(t, stated.metric())));
        if (entries.isEmpty() || isAnywhere(figure, tables)) {
            return Optional.empty();
        }
        Optional<Entry> against = scale ? misscaled(figure, entries) : contradicting(stated, figure, entries, calendar);
        return against.map(e -> new Match.Found(
                stated.amount().range(),
                new Discrepancy(
                        e.row().label(),
                        e.table().columns().get(e.column()).heading(),
                        stated.amount().figure().toString(),
                        e.cell().text() + inUnits(e.table(), stated.metric()))));
    }

    private static String inUnits(Table table, StatedFigure.Metric metric) {
        if (metric == StatedFigure.Metric.EARNINGS_PER_SHARE || table.scale().isEmpty()) {
            return "";
        }
        return switch (table.scale().get().precision()) {
            case 4 -> " in thousands";
            case 7 -> " in millions";
            default -> " in billions";
        };
    }

    private static List<Entry> entries(Table table, StatedFigure.Metric metric) {
        List<Entry> entries = new ArrayList<>();
        if (OTHER_BASIS.matcher(table.title()).find()) {
            return entries;
        }
        boolean perShare = metric == StatedFigure.Metric.EARNINGS_PER_SHARE;
        PerShareRows.Pair earnings = PerShareRows.of(table).earnings();
        for (Table.Row row : table.rows()) {
            boolean fits = switch (metric) {
                case REVENUE -> REVENUE.matcher(row.label()).matches();
                case NET_INCOME -> INCOME.matcher(row.label()).matches();
                case EARNINGS_PER_SHARE ->
                    earnings.basic().equals(Optional.of(row))
                            || earnings.diluted().equals(Optional.of(row));
            };
            for (int c = 0; fits && c < table.columns().size(); c++) {
                Table.Column column = table.columns().get(c);
                if (column.kind() == Table.Column.Kind.AMOUNT
                        && !OTHER_BASIS.matcher(column.heading()).find()) {
                    int at = c;
                    row.figure(c)
                            .ifPresent(f -> entries.add(new Entry(
                                    table,
                                    row,
                                    at,
                                    magnitude(
                                            perShare ? f : f.times(table.scale().orElse(BigDecimal.ONE))))));
                }
            }
        }
        return entries;
    }

    /** Whether some cell of some table shows a figure, whatever it is called there. */
    private static boolean isAnywhere(Figure figure, List<Table> tables) {
        for (Table table : tables) {
            BigDecimal scale = table.scale().orElse(BigDecimal.ONE);
            boolean here = table.rows().stream()
                    .flatMap(r -> r.cells().stream())
                    .flatMap(Optional::stream)
                    .flatMap(c -> c.figure().stream())
                    .anyMatch(f -> magnitude(f).agreesWith(figure)
                            || magnitude(f.times(scale)).agreesWith(figure));
            if (here) {
                return true;
            }
        }
        return false;
    }

    private static Figure magnitude(Figure figure) {
        return figure.value().signum() < 0 ? figure.negated() : figure;
    }

    /** Digits that agree and a factor of a thousand between them. */
    private static Optional<Entry> misscaled(Figure stated, List<Entry> entries) {
        if (stated.value().signum() == 0
                || stated.unit().multiply(BigDecimal.TEN).compareTo(stated.value()) > 0) {
            return Optional.empty();
        }
        return entries.stream()
                .filter(e -> e.table().scale().isPresent() && e.figure().value().signum() != 0)
                .filter(e -> e.figure().times(THOUSAND).agreesWith(stated)
                        || stated.times(THOUSAND).agreesWith(e.figure()))
                .findFirst();
    }

    /** What every table gives that has the measure and the period, if it is near and another figure. */
    private static Optional<Entry> contradicting(
            StatedFigure stated, Figure figure, List<Entry> entries, Optional<FiscalCalendar> calendar) {
        if (stated.period().isEmpty()) {
            return Optional.empty();
        }
        AccountingPeriod period = stated.period().get();
        OptionalInt year =
                period.lastDay().map(d -> OptionalInt.of(d.getYear())).orElse(period.year());
        OptionalInt last = entries.stream()
                .flatMap(e -> e.table().columns().get(e.column()).period().stream())
                .mapToInt(ColumnPeriod::year)
                .max();
        List<Entry> same = entries.stream()
                .filter(e -> e.table()
                        .columns()
                        .get(e.column())
                        .period()
                        .filter(p -> p.months() == period.length().months()
                                && p.year() == year.orElse(last.orElse(0))
                                && endsAlike(period, p, calendar))
                        .isPresent())
                .toList();
        boolean scaled = stated.metric() == StatedFigure.Metric.EARNINGS_PER_SHARE
                || same.stream()
                        .allMatch(e -> e.table().scale().isPresent()
                                || e.figure().value().compareTo(THOUSAND.multiply(THOUSAND)) > 0);
        boolean near =
                same.stream().allMatch(e -> isNear(figure.value(), e.figure().value()));
        return same.isEmpty() || !scaled || !near ? Optional.empty() : Optional.of(same.get(0));
    }

    /** Whether nothing says that the two end in different months; a quarter known by its number alone must be shown to. */
    private static boolean endsAlike(AccountingPeriod named, ColumnPeriod shown, Optional<FiscalCalendar> calendar) {
        if (named.end().isPresent()) {
            return shown.month()
                    .filter(m -> m.getValue() != named.end().get().month())
                    .isEmpty();
        }
        if (named.number().isEmpty() || named.length() != AccountingPeriod.Length.QUARTER) {
            return named.number().isEmpty();
        }
        return calendar.isPresent()
                && shown.month()
                        .filter(m -> m.getValue()
                                == calendar.get().monthOfQuarter(named.number().getAsInt()))
                        .isPresent();
    }

    private static boolean isNear(BigDecimal stated, BigDecimal shown) {
        return stated.compareTo(shown.multiply(HALF)) > 0 && stated.compareTo(shown.multiply(TWO)) < 0;
    }
}
