package org.disclosurelint.detect.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurelint.detect.amount.Figure;
import org.disclosurelint.rule.Match;

/** Balance sheets of which the two sides differ. */
final class BalanceSheets {
    private static final Pattern ASSETS = Pattern.compile("(?i)total assets");
    private static final Pattern OTHER_SIDE = Pattern.compile(
            "(?i)total liabilities(?:,.{1,80})? and .{0,80}(?:equity|deficit|deficiency|capital|investment)\\)?(?: \\((?:deficit|deficiency)\\))?(?:, net)?");

    private BalanceSheets() {}

    static List<Match.Found> of(Table table) {
        Optional<Table.Row> assets = only(table, ASSETS);
        Optional<Table.Row> other = only(table, OTHER_SIDE);
        List<Match.Found> found = new ArrayList<>();
        if (assets.isEmpty() || other.isEmpty()) {
            return found;
        }
        for (int c = 0; c < table.columns().size(); c++) {
            Optional<Figure> left = assets.get().figure(c);
            Optional<Figure> right = other.get().figure(c);
            if (left.isPresent() && right.isPresent() && !left.get().agreesWith(right.get())) {
                Table.Cell cell = other.get().cells().get(c).orElseThrow();
                found.add(new Match.Found(
                        cell.range(),
                        new Discrepancy(
                                other.get().label(),
                                table.columns().get(c).heading(),
                                cell.text(),
                                assets.get().cells().get(c).orElseThrow().text())));
            }
        }
        return found;
    }

    private static Optional<Table.Row> only(Table table, Pattern label) {
        List<Table.Row> rows = table.rows().stream()
                .filter(r -> !r.isHeading() && label.matcher(r.label()).matches())
                .toList();
        return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
    }
}
