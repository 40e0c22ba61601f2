package org.disclosurelint.format.word;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Parses the XML parts of one package into trees, all together within bounds. A document type declaration is a problem, so no
 * entity is ever expanded or fetched. The parser is the one of the Java platform, whatever stands on the class path.
 */
final class XmlBudget {
    /** How deep elements may be nested. A table in a table in a text box comes to forty. */
    static final int DEEPEST = 500;
    /** The most elements, attributes and texts of all parts that are read. A contract of 200 pages has a third of a million. */
    static final int MOST_NODES = 2_000_000;

    private final SourceFile file;
    private int nodes;

    XmlBudget(SourceFile file) {
        this.file = file;
    }

    /** @throws org.disclosurelint.source.ProblemsException if the part is no well-formed XML or exceeds a bound */
    Document parse(String part, byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it refers to an external entity");
        });
        try {
            return tree(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (ProblemsException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            // The parser of the platform is known to fail otherwise, too, on bytes that are no text.
            String why = e.getMessage() == null ? "" : e.getMessage();
            throw WordProblem.damaged(
                    file, "its part " + part + " is not well-formed (" + why.replaceAll("\\s+", " ") + ")");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform builds trees of XML", e);
        }
    }

    private Document tree(XMLStreamReader in) throws XMLStreamException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().newDocument();
        Node open = document;
        int depth = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw WordProblem.tooMuch(file, "elements nested more than " + DEEPEST + " deep");
                    }
                    open = open.appendChild(element(document, in));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    Node parent = open.getParentNode();
                    open = parent == null ? document : parent;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (open != document) {
                        count(1);
                        open.appendChild(document.createTextNode(in.getText()));
                    }
                }
                case XMLStreamConstants.DTD -> throw new XMLStreamException("it has a document type declaration");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("it refers to the entity " + in.getLocalName());
                default -> {} // Comments and processing instructions tell nothing.
            }
        }
        return document;
    }

    private Element element(Document document, XMLStreamReader in) {
        count(1 + in.getAttributeCount() + in.getNamespaceCount());
        Element element = document.createElementNS(in.getNamespaceURI(), qualified(in.getPrefix(), in.getLocalName()));
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            String prefix = in.getNamespacePrefix(i);
            String uri = in.getNamespaceURI(i);
            element.setAttributeNS(
                    "http://www.w3.org/2000/xmlns/",
                    prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix,
                    uri == null ? "" : uri);
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            element.setAttributeNS(
                    in.getAttributeNamespace(i),
                    qualified(in.getAttributePrefix(i), in.getAttributeLocalName(i)),
                    in.getAttributeValue(i));
        }
        return element;
    }

    private static String qualified(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ':' + local;
    }

    private void count(int more) {
        nodes += more;
        if (nodes > MOST_NODES) {
            throw WordProblem.tooMuch(file, "more than " + MOST_NODES + " elements, attributes and texts");
        }
    }
}
