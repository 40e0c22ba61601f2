package org.disclosurelint.detect.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/** Judges the tables of a draft whose columns are known, one by one. */
record TableDetector(Function<Table, List<Match.Found>> check) implements Detector {
    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        return subject.recall(Tables.ANALYSIS).stream()
                .filter(Table::hasColumns)
                .flatMap(t -> check.apply(t).stream())
                .filter(m -> scope.contains(subject.anatomy().partOf(m.range())))
                .sorted(Comparator.comparing(Match.Found::range))
                .toList();
    }

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        return unread(subject);
    }

    /** Why no table of a draft can be judged. */
    static Optional<String> unread(Subject subject) {
        List<Table> tables = subject.recall(Tables.ANALYSIS);
        if (tables.isEmpty()) {
            return Optional.of("the draft holds no table of figures");
        }
        return tables.stream().anyMatch(Table::hasColumns)
                ? Optional.empty()
                : Optional.of("the columns of its tables cannot be told apart");
    }
}
