package org.disclosurelint.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.format.plain.Joint;
import org.disclosurelint.format.plain.Joints;
import org.disclosurelint.format.plain.PlainTextReader;
import org.disclosurelint.format.plain.Preamble;
import org.disclosurelint.format.plain.Rule;
import org.disclosurelint.format.plain.SourceLine;
import org.disclosurelint.format.prose.LineWriter;
import org.disclosurelint.format.prose.MappedText;
import org.disclosurelint.format.prose.RowWriter;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** Reads one Markdown draft. One reader, one draft. */
final class MarkdownReader {
    /** How deep blocks and inlines may be nested; beyond it, a draft is no release but an attack on the reader. */
    static final int DEEPEST = 100;

    private final SourceText source;
    private final Preamble preamble;
    private final DraftBuilder draft;
    private final LineWriter writer;
    private final InlineReader inlines;

    MarkdownReader(SourceText source) {
        this.source = source;
        preamble = Preamble.of(source);
        draft = new DraftBuilder(source).frontMatter(preamble.data());
        writer = new LineWriter(source, draft);
        inlines = new InlineReader(source, draft::comment);
    }

    Draft read() {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
        readAll(parser.parse(withoutPreamble()), 0, 0);
        return draft.build();
    }

    /** The front matter blanked out, so that places in the parsed text are places in the source. */
    private String withoutPreamble() {
        if (preamble.lines() == 0) {
            return source.text();
        }
        StringBuilder text = new StringBuilder(source.text());
        for (int i = 0; i < source.lineSpan(preamble.lines()).end(); i++) {
            text.setCharAt(i, text.charAt(i) == '\n' || text.charAt(i) == '\r' ? text.charAt(i) : ' ');
        }
        return text.toString();
    }

    private void readAll(Node parent, int depth, int listDepth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (depth >= DEEPEST - 2) {
                throw tooDeep(node);
            }
            readBlock(node, depth, listDepth);
        }
    }

    private void readBlock(Node node, int depth, int listDepth) {
        if (node instanceof Heading heading) {
            readHeading(heading);
        } else if (node instanceof Paragraph) {
            write(Block.Kind.PARAGRAPH, 0, node, inlines.read(node));
        } else if (node instanceof ListBlock) {
            readList(node, depth, listDepth + 1);
        } else if (node instanceof BlockQuote) {
            readAll(node, depth + 1, listDepth);
        } else if (node instanceof TableBlock) {
            readTable(node);
        } else if (node instanceof ThematicBreak) {
            writeSource(Block.Kind.SEPARATOR, node);
        } else if (node instanceof IndentedCodeBlock) {
            readAsTyped(node, Spans.linesOf(node));
        } else if (node instanceof FencedCodeBlock) {
            List<Span> lines = Spans.linesOf(node);
            boolean closed = lines.size() > 1
                    && source.words(lines.get(lines.size() - 1)).matches("[ \t]*(?:`{3,}|~{3,})[ \t]*");
            readAsTyped(node, lines.subList(1, lines.size() - (closed ? 1 : 0)));
        } else if (node instanceof HtmlBlock) {
            write(Block.Kind.PARAGRAPH, 0, node, new HtmlText(source, inlines).read(Spans.linesOf(node)));
        }
    }

    /** A line of number signs alone is an empty heading to Markdown, and the end mark to whoever typed it. */
    private void readHeading(Heading heading) {
        List<SourceLine> lines = SourceLine.of(source, Spans.linesOf(heading));
        if (lines.size() == 1 && Rule.isEndMark(lines.get(0))) {
            writeSource(Block.Kind.PARAGRAPH, heading);
        } else {
            write(Block.Kind.HEADING, heading.getLevel(), heading, inlines.read(heading));
        }
    }

    private void readList(Node list, int depth, int listDepth) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node first = item.getFirstChild();
            List<SourceLine> lines = SourceLine.of(source, Spans.linesOf(item));
            if (lines.size() == 1 && Rule.isEndMark(lines.get(0))) {
                writeSource(Block.Kind.PARAGRAPH, item);
            } else if (first instanceof Paragraph) {
                write(Block.Kind.LIST_ITEM, listDepth, first, inlines.read(first));
                first.unlink();
                readAll(item, depth + 2, listDepth);
            } else {
                readAll(item, depth + 2, listDepth);
            }
        }
    }

    private void readTable(Node table) {
        List<List<RowWriter.Cell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        new RowWriter(source, draft).write(rows, blankLinesBefore(table));
    }

    private List<RowWriter.Cell> cells(Node row) {
        List<RowWriter.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                MappedText text = new MappedText();
                inlines.read(cell).forEach(line -> text.append(line.text()));
                cells.add(new RowWriter.Cell(text, cells.size(), cells.size() + 1));
            }
        }
        return cells;
    }

    /** Reads lines as plain text: who indents a contact block or fences a table wants it to stand as typed. */
    private void readAsTyped(Node node, List<Span> spans) {
        List<SourceLine> lines = new ArrayList<>(SourceLine.of(source, spans));
        if (!lines.isEmpty()) {
            SourceLine first = lines.get(0);
            lines.set(0, first.behind(blankLinesBefore(node)));
        }
        new PlainTextReader(source, lines, draft).read();
    }

    private void writeSource(Block.Kind kind, Node node) {
        Span span = Spans.linesOf(node).get(0);
        write(kind, 0, node, List.of(new InlineReader.Line(MappedText.of(source, span), false)));
    }

    private void write(Block.Kind kind, int level, Node node, List<InlineReader.Line> all) {
        List<InlineReader.Line> lines =
                all.stream().filter(line -> line.text().isVisible()).collect(Collectors.toList());
        boolean asTyped = isContact(lines);
        draft.openBlock();
        for (int n = 0; n < lines.size(); n++) {
            MappedText text = lines.get(n).text();
            if (n > 0) {
                MappedText before = lines.get(n - 1).text();
                Span gap = new Span(
                        before.span(0, before.length()).end(),
                        Math.max(
                                before.span(0, before.length()).end(),
                                text.span(0, 1).start()));
                draft.append(joint(before, text, asTyped || lines.get(n).hard()), gap);
            }
            draft.openLine(0);
            writer.write(text);
            draft.closeLine();
        }
        draft.closeBlock(kind, level, blankLinesBefore(node));
    }

    private static String joint(MappedText before, MappedText text, boolean hard) {
        if (hard) {
            return "\n";
        }
        return Joints.join(before.toString().stripTrailing(), text.toString().stripLeading()) == Joint.CLOSE ? "" : " ";
    }

    /** Short lines that tell how to reach somebody are meant as lines, though Markdown would run them together. */
    private static boolean isContact(List<InlineReader.Line> lines) {
        return lines.size() > 1
                && lines.stream().allMatch(line -> line.text().length() <= 60)
                && lines.stream().anyMatch(line -> Joints.reaches(line.text().toString()));
    }

    private int blankLinesBefore(Node node) {
        int line = source.lineOf(Spans.linesOf(node).get(0).start());
        int blank = 0;
        while (line - blank > preamble.lines() + 1
                && source.line(line - blank - 1).isBlank()) {
            blank++;
        }
        return blank;
    }

    private ProblemsException tooDeep(Node node) {
        Span span = Spans.linesOf(node).stream().findFirst().orElse(new Span(0, 0));
        return new ProblemsException(List.of(Problem.at(
                source,
                new Span(span.start(), span.start()),
                "quotations or lists nested more than " + (DEEPEST - 2) + " deep",
                Optional.empty())));
    }
}
