package org.disclosurelint.format.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.draft.FrontMatter;
import org.disclosurelint.format.plain.Joint;
import org.disclosurelint.format.plain.Joints;
import org.disclosurelint.format.plain.PlainTextReader;
import org.disclosurelint.format.plain.SourceLine;
import org.disclosurelint.format.prose.LineWriter;
import org.disclosurelint.format.prose.MappedText;
import org.disclosurelint.format.prose.RowWriter;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** Writes blocks of AsciiDoc into a draft as prose. */
final class AsciidocProse {
    private final SourceText source;
    private final List<Line> lines;
    private final Attributes attributes;
    private final DraftBuilder draft;
    private final LineWriter writer;
    private final Macros macros = new Macros();
    private final Inlines inlines;

    AsciidocProse(SourceText source, Attributes attributes, List<Line> lines) {
        this.source = source;
        this.lines = lines;
        this.attributes = attributes;
        draft = new DraftBuilder(source);
        writer = new LineWriter(source, draft);
        inlines = new Inlines(source, attributes, macros);
        lines.forEach(line -> Blocks.heading(line).ifPresent(h -> {
            String title = h.words().text();
            macros.section(id(title), title);
            macros.section(title, title);
        }));
    }

    /** The name that Asciidoctor gives a section. */
    private static String id(String title) {
        return "_" + title.toLowerCase(Locale.ROOT).replaceAll("[^\\w .-]", "").replaceAll("[ .-]+", "_");
    }

    Draft draft(FrontMatter data) {
        return draft.frontMatter(data).build();
    }

    void comment(Line first, Line last) {
        draft.comment(new Span(first.start(), last.end()));
    }

    void heading(Line words, int level, int n) {
        write(Block.Kind.HEADING, Math.max(1, Math.min(6, level)), List.of(words), n, false);
    }

    /** A label and, on lines of their own, what it says. */
    void labeled(Line label, List<Line> words, int n) {
        List<Inlines.Words> all = new ArrayList<>(inlines.read(List.of(label), false));
        boolean first = true;
        for (Inlines.Words line : words.isEmpty() ? List.<Inlines.Words>of() : inlines.read(words, false)) {
            all.add(first ? new Inlines.Words(line.text(), true) : line);
            first = false;
        }
        write(Block.Kind.PARAGRAPH, 0, all, n);
    }

    void verse(List<Line> all, int n) {
        write(Block.Kind.PARAGRAPH, 0, all, n, true);
    }

    /** Writes marked-up lines as one block. */
    void write(Block.Kind kind, int level, List<Line> all, int n, boolean everyBreak) {
        boolean hard = everyBreak
                || attributes.get("hardbreaks").isPresent()
                || attributes.get("hardbreaks-option").isPresent();
        write(kind, level, inlines.read(all, hard), n);
    }

    private void write(Block.Kind kind, int level, List<Inlines.Words> all, int n) {
        List<Inlines.Words> words =
                all.stream().filter(line -> line.text().isVisible()).toList();
        boolean asTyped = isContact(words);
        draft.openBlock();
        for (int i = 0; i < words.size(); i++) {
            MappedText text = words.get(i).text();
            if (i > 0) {
                MappedText before = words.get(i - 1).text();
                int end = before.span(0, before.length()).end();
                Span gap = new Span(end, Math.max(end, text.span(0, 1).start()));
                draft.append(joint(before, text, asTyped || words.get(i).hard()), gap);
            }
            draft.openLine(0);
            writer.write(text);
            draft.closeLine();
        }
        draft.closeBlock(kind, level, blankLinesBefore(n));
    }

    private static String joint(MappedText before, MappedText text, boolean hard) {
        if (hard) {
            return "\n";
        }
        boolean close =
                Joints.join(before.toString().stripTrailing(), text.toString().stripLeading()) == Joint.CLOSE;
        return close ? "" : " ";
    }

    /** Short lines that tell how to reach somebody are meant as lines, though Asciidoctor would run them together. */
    private static boolean isContact(List<Inlines.Words> words) {
        return words.size() > 1
                && words.stream().allMatch(line -> line.text().length() <= 60)
                && words.stream().anyMatch(line -> Joints.reaches(line.text().toString()));
    }

    /** The words of a stretch of text on one line. */
    MappedText oneLine(List<Line> all) {
        MappedText text = new MappedText();
        for (Inlines.Words words : inlines.read(all, false)) {
            if (text.length() > 0 && words.text().length() > 0) {
                int at = words.text().span(0, 1).start();
                text.append(' ', at, at);
            }
            text.append(words.text());
        }
        return text;
    }

    void rows(List<List<RowWriter.Cell>> rows, int n) {
        new RowWriter(source, draft).write(rows, blankLinesBefore(n));
    }

    /** Writes a line in which nothing is markup. */
    void asIs(Block.Kind kind, Line line, int n) {
        draft.openBlock();
        draft.openLine(0);
        writer.write(new Span(line.start(), line.end()));
        draft.closeLine();
        draft.closeBlock(kind, 0, blankLinesBefore(n));
    }

    /** Reads lines as plain text: who indents a contact block wants it to stand as typed. */
    void asTyped(List<Line> all, int n) {
        List<Span> spans =
                all.stream().map(line -> new Span(line.start(), line.end())).toList();
        List<SourceLine> typed = new ArrayList<>(SourceLine.of(source, spans));
        if (!typed.isEmpty()) {
            typed.set(0, typed.get(0).behind(blankLinesBefore(n)));
        }
        new PlainTextReader(source, typed, draft).read();
    }

    /** Who said it and where, of a quotation. */
    void attribution(String style, BlockAttributes about) {
        if (style.equals("quote") || style.equals("verse")) {
            about.others().stream()
                    .filter(line -> !line.isBlank())
                    .limit(2)
                    .forEach(line -> write(Block.Kind.PARAGRAPH, 0, List.of(line), 0, false));
        }
    }

    /** Writes the texts of the footnotes behind everything else. */
    void footnotes() {
        for (Marked note : macros.footnotes()) {
            write(Block.Kind.PARAGRAPH, 0, List.of(new Inlines.Words(note.text(0, note.length()), false)), 0);
        }
    }

    private int blankLinesBefore(int n) {
        int blank = 0;
        while (n - blank > 0 && n <= lines.size() && lines.get(n - blank - 1).isBlank()) {
            blank++;
        }
        return blank;
    }
}
