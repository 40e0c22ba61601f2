package org.disclosurelint.format.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disclosurelint.format.RevisionView;
import org.disclosurelint.source.SourceFile;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Reads the stories of a {@code .docx} in the order of the first page: its header, the body, footnotes and endnotes, its footer; then
 * comments and properties. Headers and footers of later pages repeat what the first says, and are not read. One reader, one document.
 */
final class DocxReader {
    private final WordPackage parts;
    private final String main;
    private final Document document;
    private final Styles styles;
    private final RevisionView view;
    private final FlowWriter writer;
    private final Traces traces = new Traces();

    DocxReader(SourceFile file, RevisionView view) {
        parts = WordPackage.open(file);
        main = parts.mainPart();
        document = parts.xml(main).orElseThrow(() -> WordProblem.damaged(file, "its document is missing"));
        if (document.getDocumentElement() == null || !Wml.is(document.getDocumentElement(), "document")) {
            throw WordProblem.of(file, "an Office document, but not one of Word", "");
        }
        styles = new Styles(part("styles"), new Numbering(part("numbering")));
        this.view = view;
        writer = new FlowWriter(file);
    }

    private Optional<Document> part(String kind) {
        return parts.target(main, kind).flatMap(parts::xml);
    }

    String partName() {
        return main;
    }

    Document document() {
        return document;
    }

    FlowWriter read() {
        Element body = Wml.child(document.getDocumentElement(), "body")
                .orElseThrow(() -> WordProblem.damaged(parts.file(), "its document has no body"));
        Notes notes = new Notes();
        StoryReader stories = new StoryReader(parts.file(), styles, notes, view);
        Optional<Element> section = firstSection(body);
        section.flatMap(s -> edge(s, "header"))
                .ifPresent(h -> writer.story(Paging.without(stories.read(h, n -> "header"))));
        writer.story(stories.read(body, n -> "paragraph " + n));
        readNotes(stories, notes);
        section.flatMap(s -> edge(s, "footer"))
                .ifPresent(f -> writer.story(Paging.without(stories.read(f, n -> "footer"))));
        readComments();
        readProperties();
        return writer;
    }

    Traces traces() {
        return traces;
    }

    private static Optional<Element> firstSection(Element body) {
        for (Element e : Wml.children(body)) {
            Optional<Element> section = Wml.is(e, "sectPr") ? Optional.of(e) : Wml.at(e, "pPr", "sectPr");
            if (section.isPresent()) {
                return section;
            }
        }
        return Optional.empty();
    }

    /** The header or footer of the first page. */
    private Optional<Element> edge(Element section, String kind) {
        String type = Wml.child(section, "titlePg").filter(Wml::isOn).isPresent() ? "first" : "default";
        return Wml.children(section).stream()
                .filter(r -> Wml.is(r, kind + "Reference")
                        && Wml.attribute(r, "type").equals(type))
                .findFirst()
                .flatMap(r -> parts.targetOf(main, relationship(r)))
                .flatMap(parts::xml)
                .map(Document::getDocumentElement);
    }

    private static String relationship(Element reference) {
        NamedNodeMap attributes = reference.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i) instanceof Attr a
                    && "id".equals(a.getLocalName())
                    && String.valueOf(a.getNamespaceURI()).endsWith("/relationships")) {
                return a.getValue();
            }
        }
        return "";
    }

    private void readNotes(StoryReader stories, Notes notes) {
        for (String kind : List.of("footnote", "endnote")) {
            Map<String, Element> byId = new TreeMap<>();
            part(kind + "s")
                    .map(d -> Wml.children(d.getDocumentElement()))
                    .orElse(List.of())
                    .forEach(e -> byId.put(Wml.attribute(e, "id"), e));
            int number = 0;
            for (Notes.Reference reference : notes.references()) {
                Element note = byId.get(reference.id());
                if (reference.kind().equals(kind) && note != null) {
                    String address = kind + " " + ++number;
                    writer.story(stories.read(note, n -> address));
                    byId.remove(reference.id());
                }
            }
        }
    }

    private void readComments() {
        for (Element e :
                part("comments").map(d -> Wml.children(d.getDocumentElement())).orElse(List.of())) {
            StringBuilder text = new StringBuilder();
            words(e, text);
            traces.comment(
                    Wml.attribute(e, "id"),
                    new Traces.Comment(
                            Wml.attribute(e, "author"),
                            text.toString().replaceAll("\\s+", " ").strip()));
        }
    }

    private static void words(Element element, StringBuilder out) {
        for (Element e : Wml.children(element)) {
            switch (Wml.name(e)) {
                case "t" -> out.append(e.getTextContent());
                case "tab", "br", "cr" -> out.append(' ');
                case "del", "moveFrom" -> {}
                default -> words(e, out);
            }
        }
        if (Wml.is(element, "p")) {
            out.append(' ');
        }
    }

    private void readProperties() {
        Optional<Element> core = parts.target("", "core-properties")
                .or(() -> parts.target("", "coreProperties"))
                .flatMap(parts::xml)
                .map(Document::getDocumentElement);
        Optional<Element> app = parts.target("", "extended-properties")
                .or(() -> parts.target("", "extendedProperties"))
                .flatMap(parts::xml)
                .map(Document::getDocumentElement);
        property(core, "creator", "creator");
        property(core, "lastModifiedBy", "last modified by");
        property(app, "Company", "company");
        property(app, "Manager", "manager");
        if (parts.hasMacros()) {
            traces.macros(writer);
        }
    }

    private void property(Optional<Element> properties, String element, String name) {
        properties
                .flatMap(p -> Wml.children(p).stream()
                        .filter(e -> element.equals(e.getLocalName()))
                        .findFirst())
                .ifPresent(e -> traces.property(writer, name, e.getTextContent()));
    }
}
