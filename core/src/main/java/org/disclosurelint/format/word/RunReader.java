package org.disclosurelint.format.word;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.disclosurelint.source.Rendition;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the runs of a paragraph: {@code w:r}, and whatever runs are wrapped in. */
final class RunReader {
    private final Scribe scribe;
    private final Styles styles;
    private final BiConsumer<Element, Setting> boxes;
    private final Notes notes;

    /** @param boxes reads the story of a text box ({@code w:txbxContent}) */
    RunReader(Scribe scribe, Styles styles, Notes notes, BiConsumer<Element, Setting> boxes) {
        this.scribe = scribe;
        this.styles = styles;
        this.notes = notes;
        this.boxes = boxes;
    }

    /** @param style the id of the style of the paragraph */
    void read(Element parent, Setting setting, String style) {
        for (Element e : Wml.children(parent)) {
            switch (Wml.name(e)) {
                case "r" -> readRun(e, setting, style);
                case "ins", "del", "moveTo", "moveFrom" -> read(e, setting.within(e), style);
                case "hyperlink", "smartTag", "customXml", "dir", "bdo", "sdtContent", "m:oMath", "m:oMathPara" ->
                    read(e, setting, style);
                case "sdt" -> readControl(e, setting, style);
                case "fldSimple" -> readField(e, setting, style);
                case "mc:AlternateContent" -> alternative(e).ifPresent(a -> read(a, setting, style));
                case "commentRangeStart" -> scribe.line().comment(Wml.attribute(e, "id"), true);
                case "commentRangeEnd" -> scribe.line().comment(Wml.attribute(e, "id"), false);
                default -> {
                    if (Wml.name(e).startsWith("m:") && !Wml.name(e).endsWith("Pr")) {
                        readMath(e, setting, style);
                    }
                }
            }
        }
    }

    private void readMath(Element e, Setting setting, String style) {
        if (Wml.is(e, "m:t")) {
            text(e, setting, RunLook.PLAIN);
        } else {
            read(e, setting, style);
        }
    }

    private void readControl(Element control, Setting setting, String style) {
        boolean unfilled =
                Wml.at(control, "sdtPr", "showingPlcHdr").filter(Wml::isOn).isPresent();
        Wml.child(control, "sdtContent").ifPresent(c -> read(c, unfilled ? setting.asPlaceholder() : setting, style));
    }

    private void readField(Element field, Setting setting, String style) {
        scribe.fields().begin(scribe.line());
        scribe.fields().code(Wml.attribute(field, "instr"));
        scribe.fields().separate(scribe.line());
        read(field, setting, style);
        scribe.fields().end(scribe.line(), setting.isRead(scribe.view()), words -> {});
    }

    /** Of several forms of the same thing, the one that is read: once, not twice. */
    static Optional<Element> alternative(Element alternatives) {
        Optional<Element> choice = Wml.child(alternatives, "mc:Choice");
        Optional<Element> fallback = Wml.child(alternatives, "mc:Fallback");
        return choice.filter(c -> fallback.isEmpty() || hasText(c) || !hasText(fallback.get()))
                .or(() -> fallback);
    }

    private static boolean hasText(Element element) {
        for (Element e : Wml.children(element)) {
            if (Wml.is(e, "t") || hasText(e)) {
                return true;
            }
        }
        return false;
    }

    private void readRun(Element run, Setting setting, String style) {
        Optional<Element> properties = Wml.child(run, "rPr");
        RunLook look = RunLook.of(properties, styles.isHidden(properties, style));
        readContent(run, setting, look, style);
    }

    private void readContent(Element run, Setting setting, RunLook look, String style) {
        for (Element e : Wml.children(run)) {
            switch (Wml.name(e)) {
                case "t", "delText", "m:t" -> text(e, setting, look);
                case "tab", "ptab" -> scribe.write('\t', e, 0, setting, look);
                case "br", "cr" -> scribe.write(Rendition.BREAK, e, 0, setting, look);
                case "noBreakHyphen" -> scribe.write('\u2011', e, 0, setting, look);
                case "softHyphen" -> scribe.write('\u00AD', e, 0, setting, look);
                case "sym" ->
                    scribe.write(Symbols.of(Wml.attribute(e, "font"), Wml.attribute(e, "char")), e, 0, setting, look);
                case "fldChar" -> fieldSign(e, setting, look);
                case "instrText", "delInstrText" -> scribe.fields().code(e.getTextContent());
                case "footnoteReference" -> note("footnote", e, setting, look);
                case "endnoteReference" -> note("endnote", e, setting, look);
                case "commentReference" -> {
                    scribe.line().comment(Wml.attribute(e, "id"), true);
                    scribe.line().comment(Wml.attribute(e, "id"), false);
                }
                case "drawing", "pict", "object" -> readBoxes(e, setting);
                case "ruby" -> Wml.child(e, "rubyBase").ifPresent(b -> read(b, setting, style));
                case "mc:AlternateContent" -> alternative(e).ifPresent(a -> readContent(a, setting, look, style));
                default -> {}
            }
        }
    }

    private void note(String kind, Element reference, Setting setting, RunLook look) {
        if (setting.isRead(scribe.view()) && !look.isHidden()) {
            notes.refer(kind, Wml.attribute(reference, "id"));
        }
    }

    private void text(Element element, Setting setting, RunLook look) {
        boolean kept = element.getAttribute("xml:space").equals("preserve") || Wml.is(element, "m:t");
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n.getNodeType() == Node.TEXT_NODE) {
                String data = n.getNodeValue();
                int from = kept ? 0 : data.length() - data.stripLeading().length();
                int to = kept
                        ? data.length()
                        : Math.max(from, data.stripTrailing().length());
                for (int i = from; i < to; i++) {
                    scribe.write(Symbols.of(look.font(), data.charAt(i)), n, i, setting, look);
                }
            }
        }
    }

    private void fieldSign(Element sign, Setting setting, RunLook look) {
        Fields fields = scribe.fields();
        switch (Wml.attribute(sign, "fldCharType")) {
            case "begin" -> fields.begin(scribe.line());
            case "separate" -> fields.separate(scribe.line());
            case "end" ->
                fields.end(
                        scribe.line(),
                        setting.isRead(scribe.view()) && !look.isHidden(),
                        words -> words.chars()
                                .forEach(c -> scribe.write(Symbols.of(look.font(), (char) c), sign, 0, setting, look)));
            default -> {}
        }
    }

    /** Text boxes stand deep in the vocabularies of drawings. */
    private void readBoxes(Element drawing, Setting setting) {
        for (Element e : Wml.children(drawing)) {
            if (Wml.is(e, "txbxContent")) {
                boxes.accept(e, setting);
            } else if (Wml.is(e, "mc:AlternateContent")) {
                alternative(e).ifPresent(a -> readBoxes(a, setting));
            } else {
                readBoxes(e, setting);
            }
        }
    }
}
