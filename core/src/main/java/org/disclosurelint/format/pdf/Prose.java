package org.disclosurelint.format.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.format.plain.PlainTextReader;
import org.disclosurelint.format.plain.SourceLine;
import org.disclosurelint.source.Address;
import org.disclosurelint.source.Rendition;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;

/**
 * Makes a draft of printed lines. In the rendition a gap between columns is as many spaces as letters would fill it, at least
 * two; the places of the lines on the page go to the reader of plain text as indents, blank lines and a {@link PrintedLayout}.
 */
final class Prose {
    /** A gap this many letters wide is one between columns for the reader of plain text, a narrower one may be typed. */
    private static final int COLUMN = 4;

    private static final double WIDE = 2.2;

    private final SourceFile file;
    private final List<PrintedLine> lines;
    private final Spacing spacing;

    Prose(SourceFile file, List<PrintedLine> lines) {
        this.file = file;
        this.lines = lines;
        this.spacing = new Spacing(lines);
    }

    Draft draft() {
        BitSet furniture = Furniture.of(lines);
        Rendition rendition = new Rendition(file);
        List<Integer> starts = new ArrayList<>();
        int page = 0;
        int number = 0;
        for (PrintedLine line : lines) {
            number = line.page() == page ? number + 1 : 1;
            page = line.page();
            starts.add(rendition.length());
            rendition.line(text(line), new Address.Named("page " + page + ", line " + number));
        }
        SourceText source = rendition.text();
        List<PrintedLine> printed = new ArrayList<>();
        List<SourceLine> typed = new ArrayList<>();
        Map<Integer, PrintedLine> byStart = new HashMap<>();
        for (int n = 0; n < lines.size(); n++) {
            PrintedLine line = lines.get(n);
            List<SourceLine> one = SourceLine.of(source, List.of(source.lineSpan(n + 1)));
            if (!furniture.get(n) && !one.isEmpty()) {
                SourceLine text = one.get(0);
                int blank = printed.isEmpty() ? 0 : spacing.blankLines(printed.get(printed.size() - 1), line);
                typed.add(new SourceLine(text.text(), text.start(), spacing.indent(line), blank, text.mapped()));
                byStart.put(text.start(), line);
                printed.add(line);
            }
        }
        DraftBuilder draft = new DraftBuilder(source);
        new PlainTextReader(source, typed, new PrintedLayout(byStart, spacing), draft).read();
        return draft.build();
    }

    private String text(PrintedLine line) {
        StringBuilder text = new StringBuilder();
        Chunk before = line.chunks().get(0);
        for (Chunk chunk : line.chunks()) {
            if (chunk != before) {
                float gap = chunk.left() - before.right();
                int column = spacing.columns(chunk.left() - line.left());
                boolean wide = gap > WIDE * Math.min(chunk.size(), before.size());
                text.append(" ".repeat(Math.max(wide ? COLUMN : 2, Math.min(200, column - text.length()))));
            }
            text.append(chunk.words());
            before = chunk;
        }
        return text.toString();
    }
}
