package org.disclosurelint.format.word;

import java.util.Optional;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Makes elements of WordprocessingML in the form of a document, transitional or strict, and writes trees as XML. */
final class Written {
    private static final String PREFIX = "w";

    private final StringBuilder out = new StringBuilder();

    private Written() {}

    static Element element(Document document, String name) {
        String namespace = Optional.ofNullable(document.getDocumentElement().getNamespaceURI())
                .orElse("");
        Element element = document.createElementNS(namespace, PREFIX + ':' + name);
        if (!namespace.equals(document.getDocumentElement().lookupNamespaceURI(PREFIX))) {
            element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + PREFIX, namespace);
        }
        return element;
    }

    static void attribute(Element element, String name, String value) {
        element.setAttributeNS(element.getNamespaceURI(), PREFIX + ':' + name, value);
    }

    /** A paragraph in a document that has none. */
    static Element firstParagraph(Element root) {
        Element paragraph = element(root.getOwnerDocument(), "p");
        Element body = Wml.child(root, "body").orElse(root);
        body.insertBefore(paragraph, body.getFirstChild());
        return paragraph;
    }

    /** Words without what XML 1.0 cannot hold. */
    static String legal(String words) {
        StringBuilder legal = new StringBuilder();
        words.codePoints()
                .map(c -> c == 0x2028 ? ' ' : c)
                .filter(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    /** A tree as XML in UTF-8, with all of its white space and none of our own. */
    static String xml(Document document) {
        Written written = new Written();
        written.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        written.write(document.getDocumentElement());
        return written.out.toString();
    }

    private void write(Element element) {
        out.append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            out.append(' ').append(attribute.getName()).append("=\"");
            escape(attribute.getValue(), true);
            out.append('"');
        }
        if (element.getFirstChild() == null) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                write(child);
            } else if (n.getNodeType() == Node.TEXT_NODE) {
                escape(n.getNodeValue(), false);
            }
        }
        out.append("</").append(element.getTagName()).append('>');
    }

    private void escape(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '"', '\n', '\t' -> {
                    if (inAttribute) {
                        out.append("&#").append((int) c).append(';');
                    } else {
                        out.append(c);
                    }
                }
                default -> out.append(c);
            }
        }
    }
}
