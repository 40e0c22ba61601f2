package org.disclosurelint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML 1.0 with the same layout on every platform. Whatever a text holds the file is well-formed: characters that XML does
 * not have at all, not even escaped, become U+FFFD.
 */
final class Xml {
    private final XMLStreamWriter out;
    private int depth;

    /** Whether the element that was opened last holds nothing yet. */
    private boolean bare;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes a document and a line end; does not close the writer. */
    static void write(Writer to, Body document) throws IOException {
        try {
            // The platform's own writer, so that no library on the class path changes the layout.
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to);
            writer.writeStartDocument("UTF-8", "1.0");
            document.write(new Xml(writer));
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException("XML could not be written: " + e.getMessage(), e);
        }
    }

    /** An element on lines of its own. */
    Xml element(String name, Body inside) throws IOException, XMLStreamException {
        indent();
        out.writeStartElement(name);
        depth++;
        bare = true;
        inside.write(this);
        depth--;
        if (!bare) {
            indent();
        }
        out.writeEndElement();
        bare = false;
        return this;
    }

    /** The same for each of several. */
    <T> Xml elements(String name, Collection<T> items, Item<T> inside) throws IOException, XMLStreamException {
        for (T item : items) {
            element(name, xml -> inside.write(xml, item));
        }
        return this;
    }

    /** An element with attributes only. */
    Xml empty(String name, Body attributes) throws IOException, XMLStreamException {
        indent();
        out.writeEmptyElement(name);
        attributes.write(this);
        bare = false;
        return this;
    }

    /** An attribute of the element that was opened last, on one line. */
    Xml attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, legal(Printable.line(value)));
        return this;
    }

    Xml attribute(String name, int value) throws XMLStreamException {
        return attribute(name, String.valueOf(value));
    }

    /** Lines of text; white space counts. */
    Xml lines(List<String> lines) throws XMLStreamException {
        out.writeCharacters(legal(String.join("\n", lines)));
        return this;
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
        bare = false;
    }

    private static String legal(String text) {
        return text.codePoints()
                .map(c -> isLegal(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** <a href="https://www.w3.org/TR/xml/#NT-Char">XML 1.0, production 2</a>. */
    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    }

    /** What stands inside an element: attributes first. */
    @FunctionalInterface
    interface Body {
        void write(Xml xml) throws IOException, XMLStreamException;
    }

    /** What stands inside an element that is about an item. */
    @FunctionalInterface
    interface Item<T> {
        void write(Xml xml, T item) throws IOException, XMLStreamException;
    }
}
