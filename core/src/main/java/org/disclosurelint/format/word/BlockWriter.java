package org.disclosurelint.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.format.plain.PlainTextReader;
import org.disclosurelint.format.plain.SourceLine;
import org.disclosurelint.format.prose.LineWriter;
import org.disclosurelint.format.prose.MappedText;
import org.disclosurelint.format.prose.RowWriter;
import org.disclosurelint.source.Rendition;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/**
 * Writes the blocks of a draft. Paragraphs that are neither headings nor items are gathered and read as the same lines of plain text
 * would be, because Word tells no more of them: what is an address, what was typed line by line, what an end mark. One writer, one
 * draft; not thread-safe.
 */
final class BlockWriter {
    /** Space between paragraphs that reads as a blank line, in twentieths of a point: a third of a line of 12 points. */
    private static final int BLANK_LINE = 80;

    private static final int LONGEST_HEADING = 250;
    private static final int PAGE_WIDTH = 80;

    private final FlowWriter lines;
    private final SourceText source;
    private final DraftBuilder draft;
    private final LineWriter writer;
    private final List<SourceLine> typed = new ArrayList<>();
    private final List<TextLine> heading = new ArrayList<>();
    private int blankAboveHeading;
    private int blank;
    private Look above = Look.PLAIN;

    BlockWriter(FlowWriter lines, SourceText source, DraftBuilder draft) {
        this.lines = lines;
        this.source = source;
        this.draft = draft;
        writer = new LineWriter(source, draft);
    }

    void write(List<Flow> story) {
        for (Flow flow : story) {
            if (flow instanceof Flow.Text text) {
                write(text.line());
            } else if (flow instanceof Flow.Table table) {
                write(table);
            }
        }
        flush();
        blank = 0;
    }

    private void write(TextLine line) {
        if (line.isBlank()) {
            blank++;
            return;
        }
        Look look = line.look();
        if (look.heading() > 0 && line.length() <= LONGEST_HEADING) {
            // A heading of two paragraphs that look alike is one that was broken by hand.
            if (heading.isEmpty() || blank > 0 || isApart(look) || !look.equals(above)) {
                flush();
                blankAboveHeading = blank;
            }
            heading.add(line);
        } else if (look.item() > 0) {
            flush();
            write(Block.Kind.LIST_ITEM, look.item(), List.of(line), blank);
        } else {
            flushHeading();
            gather(line);
        }
        blank = 0;
        above = look;
    }

    private boolean isApart(Look look) {
        return Math.max(above.after(), look.before()) >= BLANK_LINE;
    }

    private void gather(TextLine line) {
        Look look = line.look();
        int blankAbove = !typed.isEmpty() && blank == 0 && isApart(look) ? 1 : blank;
        for (SourceLine part : parts(line)) {
            int indent =
                    look.isCentered() ? Math.max(0, (PAGE_WIDTH - part.length()) / 2) : look.indent() + part.indent();
            typed.add(new SourceLine(
                    part.text(), part.start(), indent, part.blankBefore() + blankAbove, Optional.empty()));
            blankAbove = 0;
        }
    }

    private void flush() {
        flushHeading();
        if (!typed.isEmpty()) {
            new PlainTextReader(source, List.copyOf(typed), draft).read();
            typed.clear();
        }
    }

    private void flushHeading() {
        if (!heading.isEmpty()) {
            write(Block.Kind.HEADING, heading.get(0).look().heading(), heading, blankAboveHeading);
            heading.clear();
        }
    }

    private void write(Block.Kind kind, int level, List<TextLine> paragraphs, int blankAbove) {
        draft.openBlock();
        String joint = "";
        for (TextLine line : paragraphs) {
            for (SourceLine part : parts(line)) {
                append(joint, part.start());
                draft.openLine(line.look().indent());
                writer.write(new Span(part.start(), part.end()));
                draft.closeLine();
                joint = "\n";
            }
        }
        draft.closeBlock(kind, level, blankAbove);
    }

    private void write(Flow.Table table) {
        flush();
        if (TableKind.isData(table)) {
            writeRows(table);
        } else {
            table.rows().forEach(row -> row.forEach(this::write));
        }
        blank = 0;
        above = Look.PLAIN;
    }

    private void writeRows(Flow.Table table) {
        List<List<RowWriter.Cell>> rows = new ArrayList<>();
        for (List<List<Flow>> row : table.rows()) {
            List<RowWriter.Cell> cells = new ArrayList<>();
            int column = 0;
            while (column < row.size()) {
                int from = column++;
                while (column < row.size() && row.get(column).contains(new Flow.Spanned())) {
                    column++;
                }
                cells.add(new RowWriter.Cell(words(row.get(from)), from, column));
            }
            rows.add(cells);
        }
        new RowWriter(source, draft).write(rows, blank);
    }

    private MappedText words(List<Flow> cell) {
        MappedText words = new MappedText();
        for (TextLine line : TableKind.linesOf(cell)) {
            for (SourceLine part : parts(line)) {
                if (words.length() > 0) {
                    words.append(' ', part.start(), part.start());
                }
                words.append(source, new Span(part.start(), part.end()));
            }
        }
        return words;
    }

    private void append(String joint, int at) {
        draft.append(joint, new Span(at, at));
    }

    /** What the breaks of a paragraph part, without what is blank. */
    private List<SourceLine> parts(TextLine line) {
        int from = lines.start(line);
        int end = from + line.length();
        List<Span> spans = new ArrayList<>();
        for (int i = from; i <= end; i++) {
            if (i == end || source.text().charAt(i) == Rendition.BREAK) {
                spans.add(new Span(from, i));
                from = i + 1;
            }
        }
        return SourceLine.of(source, spans);
    }
}
