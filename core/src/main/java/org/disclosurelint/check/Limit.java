package org.disclosurelint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.disclosurelint.detect.NamedDetector;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * More of something than the limit is a finding, one in each sentence, section or release that has too many; it points at the
 * first that is one too many.
 *
 * @param counted finds the matches to count; empty for what any text has
 * @param atMost 1 or more
 */
record Limit(Scope scope, Quantity quantity, Optional<NamedDetector> counted, int atMost, Per per) implements Check {
    @Override
    public String kind() {
        return "limit";
    }

    @Override
    public Outcome check(Subject subject) {
        Optional<String> absent = Absence.of(scope, subject)
                .or(() -> counted.flatMap(c -> c.detector().notApplicable(subject, scope)));
        if (absent.isPresent()) {
            return Outcome.notApplicable(absent.get());
        }
        List<Match.Found> excess = new ArrayList<>();
        for (List<TextRange> together : grouped(subject).values()) {
            if (together.size() > atMost) {
                TextRange first = together.get(atMost);
                excess.add(new Match.Found(
                        quantity == Quantity.CHARACTERS ? wordAt(first, subject) : first,
                        new Excess(together.size(), atMost)));
            }
        }
        return Outcome.failedBy(excess);
    }

    private TreeMap<Integer, List<TextRange>> grouped(Subject subject) {
        List<TextRange> all = counted.map(c -> c.detector().detect(subject, scope).stream()
                        .map(Match.Found::range)
                        .toList())
                .orElseGet(() -> quantity.in(subject, scope));
        TreeSet<Integer> starts = per.starts(subject);
        TreeMap<Integer, List<TextRange>> groups = new TreeMap<>();
        for (TextRange range : all) {
            groups.computeIfAbsent(starts.floor(range.start()), s -> new ArrayList<>())
                    .add(range);
        }
        return groups;
    }

    /** The word of a character, or the one behind a space. */
    private static TextRange wordAt(TextRange character, Subject subject) {
        String text = subject.draft().text();
        int start = character.start();
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new TextRange(start, end);
    }

    /** How many there are where so many may be. */
    private record Excess(int count, int limit) implements Evidence {
        @Override
        public Map<String, String> slots() {
            return Map.of("count", String.valueOf(count), "limit", String.valueOf(limit));
        }
    }
}
