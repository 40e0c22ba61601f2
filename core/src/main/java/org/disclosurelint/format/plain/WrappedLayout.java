package org.disclosurelint.format.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a plain-text draft is laid out: at which column its running text is wrapped, if it is.
 *
 * @param width the column at which lines are wrapped; 0 if no line is
 * @param ragged whether lines are broken short of that column in the middle of sentences, as in mail wrapped twice
 */
record WrappedLayout(int width, boolean ragged) implements Layout {
    private static final double HIGH = 0.9;
    private static final double OFTEN = 0.2;
    private static final double MOSTLY = 0.6;

    /** Tells the layout from the lines that begin in the middle of a sentence: the ones before them were wrapped. */
    static WrappedLayout of(List<SourceLine> lines) {
        List<Integer> edges = new ArrayList<>();
        int inLong = 0;
        int all = 0;
        int i = 0;
        while (i < lines.size()) {
            int end = i + 1;
            boolean wrapped = false;
            while (end < lines.size() && lines.get(end).follows()) {
                wrapped |= continues(lines.get(end - 1), lines.get(end));
                end++;
            }
            wrapped |= isEven(lines.subList(i, end));
            for (int n = i; n < end; n++) {
                SourceLine line = lines.get(n);
                all += line.length();
                inLong += line.length() > LONG ? line.length() : 0;
                if (wrapped && n + 1 < end && line.length() <= LONG) {
                    edges.add(line.edge());
                }
            }
            i = end;
        }
        if (edges.isEmpty() || 2 * inLong > all) {
            return new WrappedLayout(0, false);
        }
        Collections.sort(edges);
        WrappedLayout first = new WrappedLayout(edges.get((int) Math.ceil(HIGH * (edges.size() - 1))), false);
        double early = first.early(lines);
        // Lines that mostly end early were not wrapped: the words of a page came out piece by piece.
        return early > MOSTLY ? new WrappedLayout(0, false) : new WrappedLayout(first.width, early > OFTEN);
    }

    /** Whether all lines but the last reach about as far, as in a paragraph wrapped where no word shows it. */
    private static boolean isEven(List<SourceLine> group) {
        List<SourceLine> full = group.subList(0, group.size() - 1);
        int widest = full.stream().mapToInt(SourceLine::edge).max().orElse(0);
        int narrowest = full.stream().mapToInt(SourceLine::edge).min().orElse(0);
        return full.size() >= 2 && widest >= 50 && widest <= LONG && narrowest > 0.8 * widest;
    }

    /** How many of the lines that go on in the middle of a sentence had room for more, from 0 to 1. */
    private double early(List<SourceLine> lines) {
        int continued = 0;
        int early = 0;
        for (int n = 1; n < lines.size(); n++) {
            SourceLine before = lines.get(n - 1);
            SourceLine line = lines.get(n);
            if (line.follows() && line.indent() <= before.indent() && continues(before, line)) {
                continued++;
                early += isFull(before, line) ? 0 : 1;
            }
        }
        return continued == 0 ? 0 : (double) early / continued;
    }

    private static boolean continues(SourceLine before, SourceLine line) {
        return before.length() <= LONG && line.startsLower() && !before.endsSentence();
    }

    @Override
    public boolean isFull(SourceLine line, SourceLine next) {
        return width > 0 && slack(line, next) <= 2;
    }

    @Override
    public boolean isShort(SourceLine line, SourceLine next) {
        return width == 0 || slack(line, next) > 0.15 * width;
    }

    @Override
    public boolean isStub(SourceLine line, SourceLine next) {
        return slack(line, next) > 0.5 * width;
    }

    private int slack(SourceLine line, SourceLine next) {
        return width - (line.edge() + 1 + next.firstWord().length());
    }
}
