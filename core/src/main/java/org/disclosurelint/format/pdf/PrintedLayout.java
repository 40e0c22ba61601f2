package org.disclosurelint.format.pdf;

import java.util.Map;
import java.util.Objects;
import org.disclosurelint.format.plain.Layout;
import org.disclosurelint.format.plain.SourceLine;

/** Tells from the places of lines on the page whether they were full, which counting letters can only guess. */
final class PrintedLayout implements Layout {
    private final Map<Integer, PrintedLine> byStart;
    private final Spacing spacing;
    private final int width;

    /** @param byStart the lines by where they begin in the rendition */
    PrintedLayout(Map<Integer, PrintedLine> byStart, Spacing spacing) {
        this.byStart = byStart;
        this.spacing = spacing;
        this.width = Math.max(
                20,
                byStart.values().stream()
                        .mapToInt(line -> spacing.columns(spacing.width(line)))
                        .sorted()
                        .skip(byStart.size() / 2)
                        .findFirst()
                        .orElse(0));
    }

    private PrintedLine printed(SourceLine line) {
        return Objects.requireNonNull(byStart.get(line.start()), "a line of the page");
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public boolean ragged() {
        return false;
    }

    @Override
    public boolean isFull(SourceLine line, SourceLine next) {
        return spacing.isFull(printed(line), printed(next));
    }

    @Override
    public boolean isShort(SourceLine line, SourceLine next) {
        return spacing.slack(printed(line), printed(next)) > 0.4 * printed(line).size();
    }

    @Override
    public boolean isStub(SourceLine line, SourceLine next) {
        return slack(line, next) > 0.15;
    }

    /** The room left, as a part of the width of the column. */
    private double slack(SourceLine line, SourceLine next) {
        PrintedLine printed = printed(line);
        return spacing.slack(printed, printed(next)) / Math.max(1, spacing.width(printed));
    }

    @Override
    public boolean isUnbroken(SourceLine line) {
        return false;
    }

    @Override
    public boolean isCentered(SourceLine line, SourceLine next) {
        PrintedLine one = printed(line);
        PrintedLine other = printed(next);
        float middles = one.left() + one.right() - other.left() - other.right();
        return line.indent() > 0
                && next.indent() > 0
                && Math.abs(one.left() - other.left()) > 0.5 * one.size()
                && Math.abs(middles) < one.size();
    }
}
