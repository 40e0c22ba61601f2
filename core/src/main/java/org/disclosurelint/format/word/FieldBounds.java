package org.disclosurelint.format.word;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The outermost field in whose result a place stands, within its paragraph. A comment may not begin or end in there: when the field is
 * filled in anew it would go, and some programs take its words for the result.
 *
 * @param begin the run with the beginning of the field
 * @param end the run with its end
 */
record FieldBounds(Node begin, Node end) {
    /** How many fields one may look through for a single comment. */
    private static final int MOST = 10_000;

    static Optional<FieldBounds> around(Node place) {
        Node paragraph = place;
        while (!Wml.is(paragraph, "p")) {
            Node parent = paragraph.getParentNode();
            if (parent == null) {
                return Optional.empty();
            }
            paragraph = parent;
        }
        Optional<Element> open = Optional.empty();
        int depth = 0;
        int seen = 0;
        for (Node n = following(paragraph, paragraph); n != null && seen < MOST; n = following(n, paragraph)) {
            if (!Wml.is(n, "fldChar")) {
                continue;
            }
            seen++;
            Element sign = (Element) n;
            boolean isBefore = (place.compareDocumentPosition(sign) & Node.DOCUMENT_POSITION_PRECEDING) != 0;
            if (!isBefore && depth == 0) {
                return Optional.empty();
            }
            switch (Wml.attribute(sign, "fldCharType")) {
                case "begin" -> {
                    open = depth++ == 0 ? Optional.of(sign) : open;
                }
                case "end" -> {
                    depth = Math.max(0, depth - 1);
                    if (depth == 0 && !isBefore) {
                        return open.map(o -> new FieldBounds(run(o), run(sign)));
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static Node run(Node sign) {
        Node here = sign;
        while (!Wml.is(here, "r") && here.getParentNode() != null) {
            here = here.getParentNode();
        }
        return here;
    }

    /** The node that follows in the order of the document, within a root. */
    private static @Nullable Node following(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        for (Node n = node; n != null && !n.isSameNode(root); n = n.getParentNode()) {
            if (n.getNextSibling() != null) {
                return n.getNextSibling();
            }
        }
        return null;
    }
}
