package org.disclosurelint.detect.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rows of a statement of income from which earnings per share come: net income or loss, basic and diluted earnings per
 * share, and the shares by which they are divided.
 *
 * @param income the last row of net income above those per share; of several, the one that belongs to the common shareholders
 * @param earnings per share, or per unit
 * @param shares weighted averages
 */
record PerShareRows(Optional<Table.Row> income, Pair earnings, Pair shares, boolean plain) {
    /** A row of each kind, if there is exactly one. */
    record Pair(Optional<Table.Row> basic, Optional<Table.Row> diluted) {}

    private static final Pattern INCOME = Pattern.compile(
            "(?i)(?:consolidated )?(?:net (?:income|loss|earnings|profit)|net \\((?:loss|income)\\)).{0,80}|profit \\d{0,1}");
    private static final Pattern PER_SHARE = Pattern.compile("(?i)per (?:\\w+ ){0,3}(?:share|unit)|\\beps\\b");
    private static final Pattern SHARES = Pattern.compile("(?i)\\b(?:shares|units)\\b");
    private static final Pattern WEIGHTED =
            Pattern.compile("(?i)weighted|average|used in|computing|computation|calculat");
    /** What makes net income and the numerator two things. */
    private static final Pattern APART = Pattern.compile(
            "(?i)discontinued|extraordinary|cumulative effect|preferred|preference|participating|accretion|deemed|two-class|class [ab]\\b|series [a-z]\\b|non-?controlling|minority|continuing|pro ?forma|adjusted|non-gaap|assumed conversion|redeemable");

    private static final Pattern COMMON =
            Pattern.compile("(?i)(?:available|applicable|attributable|allocable) to .{0,40}\\bcommon\\b.*");

    static PerShareRows of(Table table) {
        List<Table.Row> incomes = new ArrayList<>();
        List<Table.Row> basic = new ArrayList<>();
        List<Table.Row> diluted = new ArrayList<>();
        List<Table.Row> basicShares = new ArrayList<>();
        List<Table.Row> dilutedShares = new ArrayList<>();
        boolean plain = !APART.matcher(table.title()).find();
        String heading = "";
        for (Table.Row row : table.rows()) {
            String own = row.label().toLowerCase(Locale.ROOT);
            if (row.isHeading()) {
                heading = own;
                continue;
            }
            boolean child = own.startsWith("basic") || own.startsWith("diluted");
            String label = child ? heading + " " + own : own;
            boolean money = row.cells().stream()
                    .flatMap(Optional::stream)
                    .anyMatch(c -> c.text().contains(".") && c.figure().isPresent());
            if (SHARES.matcher(label).find()
                    && WEIGHTED.matcher(label).find()
                    && !(money
                            && label.contains("per share")
                            && !label.contains("used in")
                            && !label.contains("comput"))) {
                (own.contains("diluted") || own.contains("dilution") ? dilutedShares : basicShares).add(row);
            } else if (PER_SHARE.matcher(label).find()) {
                (own.contains("diluted") ? diluted : basic).add(row);
                if (own.contains("basic and diluted")) {
                    basic.add(row);
                }
            } else if (INCOME.matcher(own).matches()) {
                incomes.add(row);
            }
            plain &= COMMON.matcher(own).find() || !APART.matcher(own).find();
        }
        Optional<Table.Row> common =
                incomes.stream().filter(r -> COMMON.matcher(r.label()).find()).findFirst();
        return new PerShareRows(
                common.or(() -> only(incomes)),
                new Pair(only(basic), only(diluted)),
                new Pair(only(basicShares), only(dilutedShares)),
                plain);
    }

    private static Optional<Table.Row> only(List<Table.Row> rows) {
        List<Table.Row> distinct = rows.stream().distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }
}
