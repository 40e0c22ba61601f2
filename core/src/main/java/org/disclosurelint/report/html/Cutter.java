package org.disclosurelint.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Severity;

/**
 * Cuts a release into segments at the edges of its marks. Goes through the release once, from its beginning to its end. Not
 * thread-safe.
 */
final class Cutter {
    /** No reader tells more marks on one word apart, and the page stays in proportion to the draft. */
    private static final int MOST_AT_ONCE = 12;

    private final String text;
    private final String prefix;
    private final List<Marking> markings;
    private final List<Marking> gaps;
    private final List<Marking> open = new ArrayList<>();
    /** Those met so far: a marking begins with the first words that bear it, even if its range begins between two blocks. */
    private final Set<Marking> shown = new HashSet<>();

    private final Set<String> placed = new HashSet<>();
    private int next;
    private int nextGap;

    /** @param prefix what the names of places begin with: {@code d1-} */
    Cutter(String text, String prefix, List<Marking> markings) {
        Comparator<Marking> byPlace = Comparator.comparing(Marking::range)
                .thenComparing(Marking::kind)
                .thenComparingInt(Marking::number);
        this.text = text;
        this.prefix = prefix;
        List<Marking> ordered =
                markings.stream().map(this::trimmed).sorted(byPlace).toList();
        this.markings = ordered.stream().filter(m -> !m.range().isEmpty()).toList();
        this.gaps = ordered.stream().filter(m -> m.range().isEmpty()).toList();
    }

    /** What is missing at a place, or before it and not yet shown. */
    List<Segment> gapsUpTo(int offset) {
        List<Segment> segments = new ArrayList<>();
        while (nextGap < gaps.size() && gaps.get(nextGap).range().start() <= offset) {
            segments.add(gap(gaps.get(nextGap++)));
        }
        return segments;
    }

    /** The segments of a stretch that begins where the one before ended, or later. */
    List<Segment> cut(TextRange stretch) {
        open.removeIf(m -> m.range().end() <= stretch.start());
        List<Marking> entering = new ArrayList<>();
        while (next < markings.size() && markings.get(next).range().start() < stretch.end()) {
            Marking marking = markings.get(next++);
            if (marking.range().end() > stretch.start()) {
                entering.add(marking);
            }
        }
        List<Segment> segments = new ArrayList<>();
        int from = stretch.start();
        for (int to : edges(stretch, entering)) {
            while (!entering.isEmpty() && entering.get(0).range().start() <= from) {
                open.add(entering.remove(0));
            }
            segment(new TextRange(from, to), stretch.start(), segments);
            int end = to;
            open.removeIf(m -> m.range().end() <= end);
            from = to;
        }
        return segments;
    }

    private Iterable<Integer> edges(TextRange stretch, List<Marking> entering) {
        TreeSet<Integer> edges = new TreeSet<>();
        Stream.concat(open.stream(), entering.stream()).forEach(m -> {
            edges.add(m.range().start());
            edges.add(m.range().end());
        });
        for (int g = nextGap; g < gaps.size() && gaps.get(g).range().start() < stretch.end(); g++) {
            edges.add(gaps.get(g).range().start());
        }
        TreeSet<Integer> within = new TreeSet<>(edges.subSet(stretch.start(), false, stretch.end(), false));
        within.add(stretch.end());
        return within;
    }

    private void segment(TextRange range, int start, List<Segment> into) {
        if (range.start() > start) {
            into.addAll(gapsUpTo(range.start()));
        }
        List<Marking> findings = open.stream()
                .filter(m -> m.kind() == Marking.Kind.FINDING)
                .limit(MOST_AT_ONCE)
                .toList();
        List<Marking> begun = open.stream().filter(shown::add).toList();
        List<Integer> notes = findings.stream()
                .filter(m -> m.range().end() == range.end())
                .map(Marking::number)
                .toList();
        String lights = open.stream()
                .filter(m -> m.kind() != Marking.Kind.FINDING)
                .limit(MOST_AT_ONCE)
                .map(this::name)
                .collect(Collectors.joining(" "));
        into.add(new Segment(
                range.of(text),
                anchors(begun),
                !findings.isEmpty(),
                findings.isEmpty() ? "" : name(findings.get(0)),
                heaviest(findings),
                findings.stream().map(this::name).collect(Collectors.joining(" ")),
                lights,
                begun.stream().anyMatch(m -> m.kind() == Marking.Kind.FINDING),
                notes,
                false));
    }

    private Segment gap(Marking marking) {
        return new Segment(
                marking.label(),
                anchors(List.of(marking)),
                marking.kind() == Marking.Kind.FINDING,
                name(marking),
                marking.look(),
                name(marking),
                "",
                true,
                List.of(marking.number()),
                true);
    }

    /**
     * The names of the places where markings begin. A missing thing may be marked where it belongs and on the words that call for
     * it: the first of both has the name.
     */
    private List<String> anchors(List<Marking> begun) {
        return begun.stream()
                .map(m -> m.kind() == Marking.Kind.FINDING ? name(m) + "-at" : name(m))
                .filter(placed::add)
                .toList();
    }

    /** Without the white space at its end, which may stand between two blocks. */
    private Marking trimmed(Marking marking) {
        int end = marking.range().end();
        while (end > marking.range().start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return marking.on(new TextRange(marking.range().start(), end));
    }

    private static String heaviest(List<Marking> findings) {
        List<String> looks = findings.stream().map(Marking::look).toList();
        return Stream.of(Severity.values())
                .map(Severity::id)
                .filter(looks::contains)
                .findFirst()
                .orElse(looks.isEmpty() ? "" : looks.get(0));
    }

    private String name(Marking marking) {
        return prefix + marking.kind().letter() + marking.number();
    }
}
