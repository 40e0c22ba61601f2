package org.disclosurelint.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.disclosurelint.format.RevisionView;
import org.disclosurelint.source.Rendition;
import org.disclosurelint.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Reads one story of a {@code .doc} into what stands in it one below the other. One reader, one story. */
final class DocStory {
    /** The sign at which a comment is anchored. */
    static final char COMMENT = '\u0005';
    /** How deep tables may be nested. */
    private static final int DEEPEST = 30;

    private static final int CENTERED = 1;
    private static final int TWIPS_PER_COLUMN = 144;

    private final HWPFDocumentCore document;
    private final Scribe scribe;
    private final DocBudget budget;
    private IntFunction<String> addresses = n -> "";
    private int paragraphs;
    private int comments;
    private @Nullable TextLine open;

    DocStory(SourceFile file, HWPFDocumentCore document, RevisionView view, DocBudget budget) {
        this.document = document;
        scribe = new Scribe(file, view);
        this.budget = budget;
    }

    /** @param names the address of a paragraph by its number, which counts from 1 every paragraph, those in tables too */
    List<Flow> read(Range story, IntFunction<String> names) {
        addresses = names;
        return readRange(story, 0);
    }

    private List<Flow> readRange(Range range, int level) {
        List<Flow> out = new ArrayList<>();
        int count = range.numParagraphs();
        for (int i = 0; i < count; ) {
            Paragraph paragraph = range.getParagraph(i);
            Optional<Table> table =
                    levelOf(paragraph) > level && level < DEEPEST ? table(range, paragraph) : Optional.empty();
            if (table.isPresent() && table.get().numParagraphs() > 0) {
                close(out);
                out.add(readTable(table.get(), level + 1));
                i += table.get().numParagraphs();
            } else {
                readParagraph(paragraph, out);
                i++;
            }
        }
        close(out);
        return out;
    }

    private static int levelOf(Paragraph paragraph) {
        return Math.max(paragraph.isInTable() ? 1 : 0, paragraph.getTableLevel());
    }

    private static Optional<Table> table(Range range, Paragraph first) {
        try {
            return Optional.of(range.getTable(first));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // Rows that lost the beginning of their table: read as paragraphs.
        }
    }

    private Flow readTable(Table table, int level) {
        List<List<List<Flow>>> rows = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<List<Flow>> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                cells.add(readRange(row.getCell(c), level));
            }
            rows.add(cells);
        }
        return new Flow.Table(rows);
    }

    private void readParagraph(Paragraph paragraph, List<Flow> out) {
        budget.paragraph();
        String address = addresses.apply(++paragraphs);
        TextLine line = open;
        if (line == null) {
            line = new TextLine(address);
        } else {
            line.goOn(address);
        }
        open = line;
        scribe.open(line);
        Setting mark = Setting.PLAIN;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            mark = readRun(paragraph.getCharacterRun(i));
        }
        line.look(look(paragraph));
        if (mark.isRead(scribe.view())) {
            close(out);
        }
    }

    private void close(List<Flow> out) {
        if (open != null) {
            out.add(new Flow.Text(open));
            open = null;
        }
    }

    /** What the run stands in; that of the last run is that of the end of the paragraph. */
    private Setting readRun(CharacterRun run) {
        Setting setting = new Setting(
                run.isMarkedInserted() ? Optional.of("") : Optional.empty(),
                run.isMarkedDeleted() ? Optional.of("") : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        RunLook look = new RunLook(run.isVanished(), run.isHighlighted(), Optional.empty(), "");
        if (run.isSymbol()) {
            Ffn font = run.getSymbolFont();
            String name = font == null ? "" : font.getMainFontName();
            scribe.write(Symbols.of(name, Integer.toHexString(run.getSymbolCharacter())), null, 0, setting, look);
            return setting;
        }
        String text = run.text();
        budget.characters(text.length());
        for (int i = 0; i < text.length(); i++) {
            write(text.charAt(i), setting, look);
        }
        return setting;
    }

    private void write(char c, Setting setting, RunLook look) {
        TextLine line = scribe.line();
        switch (c) {
            case '\u0013' -> scribe.fields().begin(line);
            case '\u0014' -> scribe.fields().separate(line);
            case '\u0015' ->
                scribe.fields()
                        .end(
                                line,
                                setting.isRead(scribe.view()) && !look.isHidden(),
                                words -> words.chars().forEach(w -> scribe.write((char) w, null, 0, setting, look)));
            case COMMENT -> {
                String id = String.valueOf(++comments);
                line.comment(id, true);
                line.comment(id, false);
            }
            case '\r', '\u0007' -> scribe.endParagraph(setting);
            case '\u000B', '\f', '\u000E' -> put(Rendition.BREAK, setting, look);
            case '\u001E' -> put('\u2011', setting, look);
            case '\u001F' -> put('\u00AD', setting, look);
            default -> {
                if (c >= ' ' || c == '\t') {
                    put(c, setting, look);
                }
            }
        }
    }

    private void put(char c, Setting setting, RunLook look) {
        if (scribe.fields().inCode()) {
            scribe.fields().code(String.valueOf(c));
        } else {
            scribe.write(Symbols.of("", c), null, 0, setting, look);
        }
    }

    private Look look(Paragraph paragraph) {
        int indent = paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent();
        return new Look(
                heading(paragraph),
                paragraph.isInList() && paragraph.getIlfo() > 0 ? paragraph.getIlvl() + 1 : 0,
                paragraph.getSpacingBefore(),
                paragraph.getSpacingAfter(),
                Math.min(200, Math.max(0, indent / TWIPS_PER_COLUMN)),
                paragraph.getJustification() == CENTERED);
    }

    private int heading(Paragraph paragraph) {
        int outline = paragraph.getLvl();
        if (outline >= 0 && outline < 9) {
            return outline + 1;
        }
        StyleDescription style = document.getStyleSheet() == null
                ? null
                : document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        return style == null || style.getName() == null ? 0 : Styles.headingOf(style.getName());
    }
}
