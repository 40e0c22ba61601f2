package org.disclosurelint.detect.deal;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * A piece of a legend.
 *
 * @param lack how a message names it where it is missing
 * @param near the id of the piece near which alone it counts
 * @param patterns one of these shows it
 */
record LegendPiece(String lack, Optional<String> near, List<GuardedPattern> patterns) {
    LegendPiece {
        patterns = List.copyOf(patterns);
    }

    static LegendPiece read(YamlMapping entry) {
        return new LegendPiece(
                entry.requiredString("lack"),
                entry.string("near"),
                entry.strings("patterns").stream()
                        .map(p -> GuardedPattern.of(Wording.of(p)))
                        .toList());
    }

    /** Where it first stands in a stretch of a draft. */
    Optional<TextRange> first(Subject subject, TextRange within) {
        return patterns.stream()
                .flatMap(p -> p.firstIn(subject, within).stream())
                .sorted()
                .findFirst();
    }
}
