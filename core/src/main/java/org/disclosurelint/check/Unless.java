package org.disclosurelint.check;

import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.disclosurelint.detect.NamedDetector;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Same;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * What keeps a rule silent where it stands near enough.
 *
 * @param detectors any of them will do; at least one
 */
record Unless(List<NamedDetector> detectors, Same same) implements Silence {
    private static final int LONGEST = 100;

    Unless {
        detectors = List.copyOf(detectors);
    }

    /** What is there of it in a draft, as a clause; empty if nothing is. */
    @Override
    public Optional<String> in(Subject subject) {
        for (NamedDetector named : detectors) {
            List<Match.Found> found = named.detector().detect(subject, Scope.WHOLE);
            if (!found.isEmpty()) {
                String words = subject.draft().words(found.get(0).range());
                return Optional.of(
                        words.isEmpty()
                                ? "there is a " + named.label()
                                : "'" + StringUtils.abbreviateMiddle(words, " ... ", LONGEST)
                                        + "' stands in the draft");
            }
        }
        return Optional.empty();
    }

    List<TextRange> ranges(Subject subject) {
        return detectors.stream()
                .flatMap(d -> d.detector().detect(subject, Scope.WHOLE).stream())
                .map(Match.Found::range)
                .toList();
    }
}
