package org.disclosurelint.format.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurelint.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The comments of a document, and the marks in its text that refer to them. One document, one of these; not thread-safe. */
final class CommentsPart {
    private static final Set<String> MARKS = Set.of("commentRangeStart", "commentRangeEnd", "commentReference");

    private final PackageCopy copy;
    private final Document document;
    private final Document comments;
    private final String initials;
    private final LocalDate day;
    private int lastId;

    private CommentsPart(PackageCopy copy, Document document, Document comments, String initials, LocalDate day) {
        this.copy = copy;
        this.document = document;
        this.comments = comments;
        this.initials = initials;
        this.day = day;
    }

    static CommentsPart of(SourceFile file, WordBody body, String initials, LocalDate day) {
        PackageCopy copy = PackageCopy.of(file, body.partName());
        String namespace = Optional.ofNullable(
                        body.document().getDocumentElement().getNamespaceURI())
                .orElse("");
        return new CommentsPart(copy, body.document(), copy.comments(namespace), initials, day);
    }

    /** Takes out our comments, with their marks and with what newer parts of the package say of them. */
    void removeOurs() {
        Set<String> ids = new HashSet<>();
        Set<String> paragraphs = new HashSet<>();
        for (Element comment : Wml.children(comments.getDocumentElement())) {
            if (Wml.is(comment, "comment") && Wml.attribute(comment, "author").equals(WordMargin.AUTHOR)) {
                ids.add(Wml.attribute(comment, "id"));
                elements(comment).stream()
                        .map(p -> local(p, "paraId"))
                        .filter(i -> !i.isEmpty())
                        .forEach(paragraphs::add);
                comments.getDocumentElement().removeChild(comment);
            }
        }
        List<Element> marks = elements(document.getDocumentElement()).stream()
                .filter(e -> MARKS.contains(Wml.name(e)))
                .toList();
        for (Element mark : marks) {
            if (ids.contains(Wml.attribute(mark, "id"))) {
                remove(mark);
            }
        }
        if (!paragraphs.isEmpty()) {
            copy.forget(paragraphs);
        }
        lastId = Stream.concat(Wml.children(comments.getDocumentElement()).stream(), marks.stream())
                .mapToInt(e -> ids.contains(Wml.attribute(e, "id")) ? -1 : Wml.number(Wml.attribute(e, "id"), -1))
                .max()
                .orElse(-1);
    }

    /** A mark, with the run that holds nothing else. */
    private static void remove(Element mark) {
        Node from = Optional.ofNullable(mark.getParentNode()).orElseThrow();
        from.removeChild(mark);
        boolean isBare =
                Wml.is(from, "r") && Wml.children((Element) from).stream().allMatch(e -> Wml.is(e, "rPr"));
        if (isBare && from.getParentNode() != null) {
            from.getParentNode().removeChild(from);
        }
    }

    /** Adds a comment and tells its id. */
    int add(MarginNote note, Anchor anchor) {
        List<String> paragraphs = new ArrayList<>(note.paragraphs());
        if (!anchor.isExact() && !note.address().isEmpty()) {
            paragraphs.add(1, "This is about " + note.address() + ", where Word has no comments.");
        }
        Element comment = Written.element(comments, "comment");
        Written.attribute(comment, "id", String.valueOf(++lastId));
        Written.attribute(comment, "author", WordMargin.AUTHOR);
        Written.attribute(comment, "date", day + "T00:00:00Z");
        Written.attribute(comment, "initials", initials);
        for (int i = 0; i < paragraphs.size(); i++) {
            comment.appendChild(paragraph(paragraphs.get(i), i == 0));
        }
        comments.getDocumentElement().appendChild(comment);
        return lastId;
    }

    private Element paragraph(String words, boolean isFirst) {
        Element paragraph = Written.element(comments, "p");
        if (isFirst) {
            Element sign = Written.element(comments, "r");
            sign.appendChild(Written.element(comments, "annotationRef"));
            paragraph.appendChild(sign);
        }
        Element run = Written.element(comments, "r");
        if (isFirst) {
            Element look = Written.element(comments, "rPr");
            look.appendChild(Written.element(comments, "b"));
            run.appendChild(look);
        }
        Element text = Written.element(comments, "t");
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        text.appendChild(comments.createTextNode(Written.legal(words)));
        run.appendChild(text);
        paragraph.appendChild(run);
        return paragraph;
    }

    /** The package with the document and the comments as they are now. */
    byte[] copy() {
        return copy.with(document, comments);
    }

    /** An attribute by its local name, of whatever vocabulary. */
    static String local(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    /** An element and all below it, in the order of the document. */
    static List<Element> elements(Element root) {
        List<Element> found = new ArrayList<>();
        for (Node n = root; n != null; n = next(n, root)) {
            if (n instanceof Element e) {
                found.add(e);
            }
        }
        return found;
    }

    /** The node behind one in the order of the document, of those below the root. */
    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != null && up != root && up.getNextSibling() == null) {
            up = up.getParentNode();
        }
        return up == null || up == root ? null : up.getNextSibling();
    }
}
