package org.disclosurelint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurelint.draft.TextRange;

/**
 * A step by which a finding weighs more than usual: the law or the wires ask more of some releases than of others, and the words
 * of some findings leave less doubt.
 *
 * @param to the severity where every detector finds something
 * @param when looked for in the whole release; at least one
 * @param same how near to the finding each of them must find something
 */
public record Escalation(Severity to, List<Detector> when, Same same) {
    public Escalation {
        when = List.copyOf(when);
    }

    /**
     * Tells of each match in a draft whether its finding weighs more: if so the match, else empty. What is missing weighs more, or
     * does not, in the whole release; of the words that call for it those call loudest that the first detector finds too, and the
     * finding points at them.
     */
    public Function<Match, Optional<Match>> in(Subject subject) {
        List<List<TextRange>> found = new ArrayList<>();
        for (Detector detector : when) {
            List<Match.Found> matches = detector.detect(subject, Scope.WHOLE);
            if (matches.isEmpty()) {
                return match -> Optional.empty();
            }
            found.add(joined(matches));
        }
        return same == Same.RELEASE
                ? match -> Optional.of(calledForLoudest(match, found.get(0)))
                : match -> Optional.of(match)
                        .filter(m -> m instanceof Match.Found at && isNear(same.around(at.range(), subject), found));
    }

    private static Match calledForLoudest(Match match, List<TextRange> ranges) {
        if (!(match instanceof Match.Missing missing)) {
            return match;
        }
        return missing.calledForBy().stream()
                .filter(calling -> meetsOneOf(ranges, calling))
                .findFirst()
                .<Match>map(loudest -> new Match.Missing(missing.part(), List.of(loudest), missing.evidence()))
                .orElse(match);
    }

    private static boolean isNear(TextRange around, List<List<TextRange>> found) {
        return found.stream().allMatch(ranges -> meetsOneOf(ranges, around));
    }

    /** In order, without those that overlap. */
    private static List<TextRange> joined(List<Match.Found> matches) {
        List<TextRange> joined = new ArrayList<>();
        for (TextRange range : matches.stream().map(Match.Found::range).sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).end() >= range.start()) {
                int end = Math.max(joined.get(last).end(), range.end());
                joined.set(last, new TextRange(joined.get(last).start(), end));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    private static boolean meetsOneOf(List<TextRange> ranges, TextRange around) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).end() > around.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < ranges.size() && ranges.get(low).start() < around.end();
    }
}
