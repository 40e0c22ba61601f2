package org.disclosurelint.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.format.RevisionView;
import org.disclosurelint.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Reads stories of WordprocessingML (the body, a header, a footnote) into what stands in them one below the other: ECMA-376 part 1,
 * 17.2 to 17.17. Text boxes follow the paragraph to which they are anchored. One reader, one document; not thread-safe.
 */
final class StoryReader {
    private final SourceFile file;
    private final Styles styles;
    private final Scribe scribe;
    private final RunReader runs;
    private int boxes;

    private List<Flow> out = new ArrayList<>();
    private List<Flow> boxesOfLine = new ArrayList<>();
    private IntFunction<String> addresses = n -> "";
    private int paragraphs;
    private @Nullable TextLine open;
    private final List<String> commentsBefore = new ArrayList<>();

    StoryReader(SourceFile file, Styles styles, Notes notes, RevisionView view) {
        this.file = file;
        this.styles = styles;
        scribe = new Scribe(file, view);
        runs = new RunReader(scribe, styles, notes, this::readBox);
    }

    /**
     * Reads a story.
     *
     * @param names the address of a paragraph by its number, which counts from 1 every {@code w:p} of the story, empty ones and
     *     those in tables too, but not those in text boxes
     */
    List<Flow> read(Element story, IntFunction<String> names) {
        addresses = names;
        paragraphs = 0;
        out = new ArrayList<>();
        scribe.open(new TextLine(""), new Fields(file));
        readBlocks(story, Setting.PLAIN);
        close();
        return out;
    }

    private void readBlocks(Element parent, Setting setting) {
        for (Element e : Wml.children(parent)) {
            switch (Wml.name(e)) {
                case "p" -> readParagraph(e, setting);
                case "tbl" -> readTable(e, setting);
                case "sdt" -> readControl(e, setting);
                case "customXml", "ins", "del", "moveTo", "moveFrom" -> readBlocks(e, setting.within(e));
                case "mc:AlternateContent" -> RunReader.alternative(e).ifPresent(a -> readBlocks(a, setting));
                case "commentRangeStart" -> commentsBefore.add(Wml.attribute(e, "id"));
                case "commentRangeEnd" -> lastLine().comment(Wml.attribute(e, "id"), false);
                case "altChunk" ->
                    throw WordProblem.of(
                            file,
                            "holds another file as a part of its text, which is not read",
                            "open it in Word and save it anew: that makes it one text");
                default -> {}
            }
        }
    }

    private void readControl(Element control, Setting setting) {
        boolean unfilled =
                Wml.at(control, "sdtPr", "showingPlcHdr").filter(Wml::isOn).isPresent();
        Wml.child(control, "sdtContent").ifPresent(c -> readBlocks(c, unfilled ? setting.asPlaceholder() : setting));
    }

    private TextLine lastLine() {
        return open == null ? scribe.line() : open;
    }

    private void readParagraph(Element paragraph, Setting setting) {
        String address = addresses.apply(++paragraphs);
        TextLine line = open;
        if (line == null) {
            line = new TextLine(address);
        } else {
            line.goOn(address);
        }
        open = line;
        scribe.open(line);
        commentsBefore.forEach(id -> scribe.line().comment(id, true));
        commentsBefore.clear();

        Optional<Element> properties = Wml.child(paragraph, "pPr");
        runs.read(paragraph, setting, styles.of(properties));
        line.look(styles.look(properties));
        properties.flatMap(p -> Wml.child(p, "pPrChange")).ifPresent(c -> reformatted(scribe.line(), c));
        Setting mark = setting.by(properties.flatMap(p -> Wml.child(p, "rPr")));
        scribe.endParagraph(mark);
        if (mark.isRead(scribe.view())) {
            close();
        }
    }

    /** The line is done: the paragraph ends, and nothing makes the next one go on with it. */
    private void close() {
        if (open != null) {
            out.add(new Flow.Text(open));
            open = null;
        }
        out.addAll(boxesOfLine);
        boxesOfLine = new ArrayList<>();
    }

    private static void reformatted(TextLine line, Element change) {
        line.trace(new Trace(
                Mark.Kind.FORMATTING,
                0,
                line.length(),
                "",
                Optional.empty(),
                Scribe.named(Wml.attribute(change, "author"))));
    }

    private void readTable(Element table, Setting setting) {
        close();
        List<List<List<Flow>>> rows = new ArrayList<>();
        List<Flow> around = out;
        readRows(table, setting, rows);
        out = around;
        out.add(new Flow.Table(rows));
    }

    private void readRows(Element parent, Setting setting, List<List<List<Flow>>> rows) {
        for (Element e : Wml.children(parent)) {
            switch (Wml.name(e)) {
                case "tr" -> {
                    List<List<Flow>> cells = new ArrayList<>();
                    readCells(e, setting.by(Wml.child(e, "trPr")), cells);
                    rows.add(cells);
                }
                case "sdt" -> Wml.child(e, "sdtContent").ifPresent(c -> readRows(c, setting, rows));
                case "customXml", "ins", "del", "moveTo", "moveFrom" -> readRows(e, setting.within(e), rows);
                default -> {}
            }
        }
    }

    private void readCells(Element parent, Setting setting, List<List<Flow>> cells) {
        for (Element e : Wml.children(parent)) {
            switch (Wml.name(e)) {
                case "tc" -> {
                    out = new ArrayList<>();
                    readBlocks(e, setting.by(Wml.child(e, "tcPr")));
                    close();
                    cells.add(out);
                    for (int column = 1; column < columns(e); column++) {
                        cells.add(List.of(new Flow.Spanned()));
                    }
                }
                case "sdt" -> Wml.child(e, "sdtContent").ifPresent(c -> readCells(c, setting, cells));
                case "customXml" -> readCells(e, setting, cells);
                default -> {}
            }
        }
    }

    /** Over how many columns of the grid a cell reaches. */
    private static int columns(Element cell) {
        return Wml.at(cell, "tcPr", "gridSpan")
                .map(s -> Wml.attribute(s, "val"))
                .filter(v -> v.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    /** A text box is a story of its own within a run. */
    private void readBox(Element box, Setting setting) {
        String name = "text box " + ++boxes;
        List<Flow> outAround = out;
        List<Flow> boxesAround = boxesOfLine;
        IntFunction<String> addressesAround = addresses;
        int paragraphsAround = paragraphs;
        TextLine openAround = open;
        TextLine lineAround = scribe.line();
        Fields fieldsAround = scribe.fields();

        out = new ArrayList<>();
        boxesOfLine = new ArrayList<>();
        addresses = n -> name;
        open = null;
        scribe.open(new TextLine(name), new Fields(file));
        readBlocks(box, setting);
        close();
        boxesAround.addAll(out);

        out = outAround;
        boxesOfLine = boxesAround;
        addresses = addressesAround;
        paragraphs = paragraphsAround;
        open = openAround;
        scribe.open(lineAround, fieldsAround);
    }
}
