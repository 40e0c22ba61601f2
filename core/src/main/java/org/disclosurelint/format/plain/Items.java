package org.disclosurelint.format.plain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.format.prose.Glyph;

/** The list that is being read: which markers continue it, and how deep its items are nested. Mutable; one per draft. */
final class Items {
    private final Deque<Last> levels = new ArrayDeque<>();
    private int ordinal;

    /** The last item of an open level. */
    private record Last(int indent, String sign, int ordinal) {
        boolean isBefore(SourceLine line, Marker marker) {
            boolean next = marker.ordinal() == 0
                    ? line.firstWord().equals(sign)
                    : ordinal > 0 && marker.ordinal() == ordinal + 1;
            return next && line.indent() == indent;
        }
    }

    /**
     * The marker of a line, if it begins an item.
     *
     * @param meant whether the line before ended where it was meant to, so that this line begins something. Where an item
     *     fills its line that cannot be told, but the column and the kind of the marker tell as much
     */
    Optional<Marker> marker(List<SourceLine> lines, int i, boolean meant) {
        SourceLine line = lines.get(i);
        return Marker.of(line)
                .filter(m -> m.certain()
                        || goesOn(line, m)
                        || (meant && (m.ordinal() == 0 ? isBullet(line, lines, i) : isNext(m)))
                        || (isNested(line, m) && hasFellow(line, lines, i)));
    }

    /** Whether the marker is the next one of its kind in its column. */
    private boolean goesOn(SourceLine line, Marker marker) {
        return levels.stream().anyMatch(l -> l.isBefore(line, marker));
    }

    private boolean isNested(SourceLine line, Marker marker) {
        return marker.ordinal() == 0 && !levels.isEmpty() && levels.getFirst().indent() < line.indent();
    }

    private boolean isNext(Marker marker) {
        return marker.ordinal() == 1 || marker.ordinal() == ordinal + 1;
    }

    /** A lone dash before text can be the end of a dateline; an {@code o} can be a word of another language. */
    private boolean isBullet(SourceLine line, List<SourceLine> lines, int i) {
        boolean starts = i == 0
                || line.blankBefore() > 0
                || !levels.isEmpty()
                || lines.get(i - 1).last() == ':';
        if (line.first() != 'o') {
            return starts || hasFellow(line, lines, i);
        }
        return hasFellow(line, lines, i);
    }

    private static boolean hasFellow(SourceLine line, List<SourceLine> lines, int i) {
        for (int n = Math.max(0, i - 6); n < Math.min(lines.size(), i + 7); n++) {
            SourceLine other = lines.get(n);
            boolean same =
                    n != i && other.length() > 2 && other.first() == line.first() && other.indent() == line.indent();
            if (same
                    && Glyph.isSpace(other.text()
                            .charAt(
                                    other.firstWord().length() < other.length()
                                            ? other.firstWord().length()
                                            : 0))
                    && other.firstWord().equals(line.firstWord())) {
                return true;
            }
        }
        return false;
    }

    /** The level of the block that a line begins; 0 if it has no marker, and then the list is at its end. */
    int level(SourceLine line, Optional<Marker> marker) {
        if (marker.isEmpty()) {
            end();
            return 0;
        }
        ordinal = marker.get().ordinal();
        while (!levels.isEmpty() && levels.getFirst().indent() >= line.indent()) {
            levels.pop();
        }
        levels.push(new Last(line.indent(), line.firstWord(), ordinal));
        return levels.size();
    }

    /** Ends the list; the number of its last item is kept, for a list goes on behind a paragraph. */
    void end() {
        levels.clear();
    }
}
