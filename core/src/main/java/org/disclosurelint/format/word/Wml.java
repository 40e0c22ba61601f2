package org.disclosurelint.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * How elements of WordprocessingML are asked for what they say. Elements of the transitional and of the strict form (ECMA-376
 * parts 4 and 1) have the same names here: {@code w:p}; those of other vocabularies only as far as text stands in them.
 */
final class Wml {
    private static final Set<String> MAIN = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final Set<String> MATH = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private Wml() {}

    /** The name of an element: {@code p} of the main vocabulary, {@code m:t} of mathematics, {@code mc:Choice}; else empty. */
    static String name(Node node) {
        String namespace = node.getNamespaceURI();
        String local = node.getLocalName();
        if (namespace == null || local == null || node.getNodeType() != Node.ELEMENT_NODE) {
            return "";
        }
        if (MAIN.contains(namespace)) {
            return local;
        }
        return namespace.equals(COMPATIBILITY) ? "mc:" + local : MATH.contains(namespace) ? "m:" + local : "";
    }

    static boolean is(Node node, String name) {
        return name(node).equals(name);
    }

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                found.add(e);
            }
        }
        return found;
    }

    static Optional<Element> child(Element parent, String name) {
        return Optional.ofNullable(first(parent, name));
    }

    /** The descendant at the end of a way of children. */
    static Optional<Element> at(Element parent, String... way) {
        Element here = parent;
        for (String name : way) {
            here = first(here, name);
            if (here == null) {
                return Optional.empty();
            }
        }
        return Optional.of(here);
    }

    private static @Nullable Element first(Element parent, String name) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && is(e, name)) {
                return e;
            }
        }
        return null;
    }

    /** An attribute by its local name, whatever its vocabulary; the empty string if there is none. */
    static String attribute(Element element, String local) {
        for (String namespace : MAIN) {
            if (element.hasAttributeNS(namespace, local)) {
                return element.getAttributeNS(namespace, local);
            }
        }
        return element.getAttribute(local);
    }

    static String val(Element element) {
        return attribute(element, "val");
    }

    /** Whether a property that is there is switched on: without a value it is. */
    static boolean isOn(Element toggle) {
        return !OFF.contains(val(toggle));
    }

    /** A number, or the other one if it is none. */
    static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
