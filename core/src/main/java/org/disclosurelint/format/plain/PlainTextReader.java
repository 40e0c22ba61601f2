package org.disclosurelint.format.plain;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.format.prose.Figure;
import org.disclosurelint.format.prose.Glyph;
import org.disclosurelint.format.prose.LineWriter;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/**
 * Reads lines of plain text into a draft, from front to back. One reader, one run of lines: a whole draft, or what another
 * format keeps as it was typed.
 */
public final class PlainTextReader {
    private final List<SourceLine> lines;
    private final Layout layout;
    private final Joints joints;
    private final BitSet tables;
    private final Map<Integer, Columns> columns;
    private final DraftBuilder draft;
    private final LineWriter writer;
    private final Items items = new Items();

    public PlainTextReader(SourceText source, List<SourceLine> lines, DraftBuilder draft) {
        this(source, lines, Layout.of(lines), draft);
    }

    /** @param layout how the text is laid out of which the lines are a part */
    public PlainTextReader(SourceText source, List<SourceLine> lines, Layout layout, DraftBuilder draft) {
        this.lines = lines;
        this.layout = layout;
        this.draft = draft;
        joints = new Joints(layout);
        tables = TableRows.of(lines);
        columns = Columns.of(lines, tables);
        writer = new LineWriter(source, draft);
    }

    public void read() {
        int i = 0;
        while (i < lines.size()) {
            i = readBlock(i);
        }
    }

    /** Reads all lines as one block of which another format knows the kind. */
    public void readAs(Block.Kind kind, int level) {
        draft.openBlock();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                String gap = kind == Block.Kind.TABLE
                        ? "\n"
                        : switch (joint(i - 1, new Joints.Context(kind != Block.Kind.HEADING, false, 0))) {
                            case SPACE -> " ";
                            case CLOSE -> "";
                            case LINE, BLOCK -> "\n";
                        };
                draft.append(gap, lines.get(i - 1).gapTo(lines.get(i)));
            }
            SourceLine line = lines.get(i);
            if (kind == Block.Kind.TABLE) {
                writeRow(line);
            } else {
                writeLine(line, kind == Block.Kind.LIST_ITEM && i == 0 ? typedMarker(line) : 0);
            }
        }
        draft.closeBlock(kind, level, lines.get(0).blankBefore());
    }

    /** How much of an item is a bullet that its author typed beside that of the format. */
    private static int typedMarker(SourceLine line) {
        return Marker.of(line)
                .filter(m -> m.certain() && m.length() < line.length())
                .map(Marker::length)
                .orElse(0);
    }

    private int readBlock(int i) {
        SourceLine line = lines.get(i);
        if (tables.get(i)) {
            return readTable(i);
        }
        if (isAlone(line)) {
            items.end();
            Block.Kind kind = Rule.isEndMark(line) ? Block.Kind.PARAGRAPH : Block.Kind.SEPARATOR;
            draft.openBlock();
            writeLine(line, 0);
            draft.closeBlock(kind, 0, line.blankBefore());
            return i + 1;
        }
        if (columns.containsKey(i)) {
            items.end();
            Columns side = Objects.requireNonNull(columns.get(i));
            side.write(draft, writer);
            return side.end();
        }
        return readText(i);
    }

    private static boolean isAlone(SourceLine line) {
        return Rule.isEndMark(line) || Rule.isSeparator(line);
    }

    private int readTable(int from) {
        items.end();
        draft.openBlock();
        int i = from;
        while (i < lines.size() && tables.get(i) && (i == from || lines.get(i).follows())) {
            if (i > from) {
                newline(lines.get(i - 1), lines.get(i));
            }
            SourceLine line = lines.get(i++);
            writeRow(line);
        }
        draft.closeBlock(Block.Kind.TABLE, 0, lines.get(from).blankBefore());
        return i;
    }

    private int readText(int from) {
        SourceLine first = lines.get(from);
        Optional<Marker> marker = items.marker(lines, from, true);
        int level = items.level(first, marker);
        draft.openBlock();
        int skip = marker.map(Marker::length).orElse(0);
        boolean prose = marker.isPresent();
        int i = from;
        if (skip < first.length()) {
            writeLine(first, skip);
        }
        while (i + 1 < lines.size() && !beginsBlock(i + 1)) {
            SourceLine line = lines.get(i);
            SourceLine next = lines.get(i + 1);
            Joint joint = skip >= line.length() && i == from
                    ? Joint.CLOSE
                    : joint(i, new Joints.Context(prose, marker.isPresent(), first.indent() + skip));
            if (joint == Joint.BLOCK) {
                break;
            }
            prose |= joint != Joint.LINE || layout.isUnbroken(line);
            Span gap = line.gapTo(next);
            switch (joint) {
                case SPACE -> draft.append(" ", gap);
                case LINE -> draft.append("\n", gap);
                default -> {}
            }
            writeLine(next, 0);
            i++;
        }
        draft.closeBlock(marker.isPresent() ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH, level, first.blankBefore());
        return i + 1;
    }

    /** Whether a line begins a block whatever stands before it. */
    private boolean beginsBlock(int i) {
        SourceLine line = lines.get(i);
        SourceLine before = lines.get(i - 1);
        return tables.get(i)
                || isAlone(line)
                || (line.blankBefore() > 0 && !isTorn(before, line))
                || items.marker(lines, i, !layout.isFull(before, line) || before.endsSentence())
                        .isPresent()
                || columns.containsKey(i);
    }

    /** Whether a blank line stands in the middle of a sentence, as where a page ended. */
    private boolean isTorn(SourceLine before, SourceLine line) {
        boolean wide = layout.width() > 0 && before.edge() > 0.75 * layout.width() && !layout.isUnbroken(before);
        return wide
                && line.startsLower()
                && !before.endsSentence()
                && ":;,".indexOf(before.last()) < 0
                && line.indent() <= before.indent() + 1
                && line.blankBefore() <= 2;
    }

    private Joint joint(int i, Joints.Context open) {
        SourceLine next = lines.get(i + 1);
        boolean more = i + 2 < lines.size() && (lines.get(i + 2).follows() || isTorn(next, lines.get(i + 2)));
        SourceLine after = more ? lines.get(i + 2) : next;
        return joints.judge(lines.get(i), next, after, open);
    }

    private void newline(SourceLine before, SourceLine line) {
        draft.append("\n", before.gapTo(line));
    }

    private void writeLine(SourceLine line, int skip) {
        draft.openLine(line.indent() + skip);
        List<Cell> cells = skip == 0 ? Cell.of(line) : List.of();
        if (cells.stream().anyMatch(Cell::isColumn)) {
            writeCells(line, cells, " ");
        } else {
            line.write(writer, skip, line.length());
        }
        draft.closeLine();
    }

    private void writeRow(SourceLine line) {
        draft.openLine(line.indent());
        writeCells(line, Cell.of(line), "  ");
        draft.closeLine();
    }

    private void writeCells(SourceLine line, List<Cell> all, String gap) {
        List<Cell> cells = all.stream()
                .filter(c -> c.words(line).chars().anyMatch(l -> !Glyph.isInvisible((char) l)))
                .toList();
        int start = draft.length();
        int from = 0;
        for (int c = 0; c < cells.size(); c++) {
            Cell cell = cells.get(c);
            if (c > 0) {
                draft.append(gap, line.span(cells.get(c - 1).to(), cell.from()));
            }
            if (c == 0 || !Figure.isOne(cells.get(c - 1).words(line), cell.words(line))) {
                start = draft.length();
                from = cell.column();
            }
            line.write(writer, cell.from(), cell.to());
            if (c + 1 == cells.size()
                    || !Figure.isOne(cell.words(line), cells.get(c + 1).words(line))) {
                draft.cell(start, from, cell.column() + cell.to() - cell.from());
            }
        }
    }
}
