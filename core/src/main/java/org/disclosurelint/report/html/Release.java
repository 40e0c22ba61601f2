package org.disclosurelint.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.finding.Facts;

/** Lays out a release as it reads: its blocks in order, the names of its parts beside them. Not thread-safe. */
final class Release {
    /** Formats whose tables are columns of spaces, and read as such. */
    private static final Set<String> ALIGNED = Set.of("plain-text", "pdf");

    private static final Pattern COLUMN = Pattern.compile(" {2,}");
    private static final int DEEPEST = 6;

    private final Draft draft;
    private final List<Section> sections;
    private final Cutter cutter;
    private final boolean aligned;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row.Item> list = new ArrayList<>();
    private List<Part> listParts = List.of();
    private int section;
    private List<String> before = List.of();

    private Release(Facts facts, String format, Cutter cutter) {
        this.draft = facts.draft();
        this.sections = facts.anatomy().sections();
        this.cutter = cutter;
        this.aligned = ALIGNED.contains(format);
    }

    /** @param format the name of the format in which the draft was read */
    static List<Row> rows(Facts facts, String format, Cutter cutter) {
        Release release = new Release(facts, format, cutter);
        release.layOut();
        return release.rows;
    }

    private void layOut() {
        for (Block block : draft.blocks()) {
            gaps(block.range().start());
            List<Part> parts = parts(block.range());
            if (block.kind() != Block.Kind.LIST_ITEM) {
                endList();
            }
            switch (block.kind()) {
                case TABLE -> table(block, parts);
                case LIST_ITEM -> item(block, parts);
                case HEADING -> add(Row.Kind.HEADING, block, parts);
                case SEPARATOR -> add(Row.Kind.SEPARATOR, block, parts);
                case PARAGRAPH ->
                    add(parts.equals(List.of(Part.HEADLINE)) ? Row.Kind.HEADING : Row.Kind.PARAGRAPH, block, parts);
            }
        }
        endList();
        gaps(Integer.MAX_VALUE);
    }

    private void gaps(int offset) {
        List<Segment> missing = cutter.gapsUpTo(offset);
        if (!missing.isEmpty()) {
            endList();
            rows.add(new Row(List.of(), "gap", Row.Kind.GAP, List.of(new Row.Item(1, missing)), List.of()));
        }
    }

    private void add(Row.Kind kind, Block block, List<Part> parts) {
        rows.add(row(parts, kind, List.of(new Row.Item(1, cutter.cut(block.range()))), List.of()));
    }

    /** An item joins those right before it if they are of the same part. */
    private void item(Block block, List<Part> parts) {
        Row.Item item = new Row.Item(Math.min(Math.max(block.level(), 1), DEEPEST), cutter.cut(block.range()));
        if (!list.isEmpty() && !listParts.equals(parts)) {
            endList();
        }
        listParts = parts;
        list.add(item);
    }

    private void endList() {
        if (!list.isEmpty()) {
            rows.add(row(listParts, Row.Kind.LIST, list, List.of()));
            list.clear();
        }
    }

    private void table(Block block, List<Part> parts) {
        if (aligned) {
            add(Row.Kind.COLUMNS, block, parts);
            return;
        }
        List<List<TextRange>> lines =
                block.lines().stream().map(l -> cells(l.range())).toList();
        int widest = lines.stream().mapToInt(List::size).max().orElse(1);
        List<List<Row.Cell>> table = new ArrayList<>();
        for (List<TextRange> line : lines) {
            List<Row.Cell> cells = new ArrayList<>();
            for (TextRange cell : line) {
                boolean first = cells.isEmpty();
                cells.add(
                        new Row.Cell(first && line.size() > 1, first ? widest - line.size() + 1 : 1, cutter.cut(cell)));
            }
            table.add(cells);
        }
        rows.add(row(parts, Row.Kind.TABLE, List.of(), table));
    }

    private List<TextRange> cells(TextRange line) {
        List<TextRange> cells = new ArrayList<>();
        Matcher gap = COLUMN.matcher(draft.text()).region(line.start(), line.end());
        int from = line.start();
        while (gap.find()) {
            if (gap.start() > from) {
                cells.add(new TextRange(from, gap.start()));
            }
            from = gap.end();
        }
        cells.add(new TextRange(from, Math.max(from, line.end())));
        return cells;
    }

    private Row row(List<Part> parts, Row.Kind kind, List<Row.Item> items, List<List<Row.Cell>> table) {
        List<String> labels = names(parts);
        boolean same = labels.equals(before);
        before = labels;
        return new Row(same ? List.of() : labels, parts.get(0).id(), kind, items, table);
    }

    private static List<String> names(List<Part> parts) {
        return parts.stream().map(Part::label).toList();
    }

    /** The parts of a block in order, each once. */
    private List<Part> parts(TextRange block) {
        List<Part> parts = new ArrayList<>();
        while (section < sections.size() && sections.get(section).range().end() <= block.start()) {
            section++;
        }
        for (int s = section; s < sections.size() && sections.get(s).range().start() < block.end(); s++) {
            Part part = sections.get(s).part();
            if (!parts.contains(part)) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? List.of(Part.BODY) : parts;
    }
}
