package org.disclosurelint.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.disclosurelint.draft.Block;
import org.disclosurelint.rule.Subject;

/** Within what a rule counts. */
enum Per {
    /** A stretch of one part. */
    SECTION,
    /** In a table, which has no sentences, a line. */
    SENTENCE,
    /** All parts in which the rule looks, together. */
    RELEASE;

    /** The word in rule files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Per::id).toList();
    }

    static Per of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** The offsets at which the stretches begin in which a draft is counted. */
    TreeSet<Integer> starts(Subject subject) {
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(0);
        switch (this) {
            case SECTION ->
                subject.anatomy().sections().forEach(s -> starts.add(s.range().start()));
            case SENTENCE -> {
                subject.prose().sentences().forEach(s -> starts.add(s.range().start()));
                subject.draft().blocks().stream()
                        .filter(b -> b.kind() == Block.Kind.TABLE)
                        .flatMap(b -> b.lines().stream())
                        .forEach(l -> starts.add(l.range().start()));
            }
            case RELEASE -> {}
        }
        return starts;
    }
}
