package org.disclosurelint.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Splits runs where something must stand between two of their characters. Both halves keep the formatting. */
final class Runs {
    private Runs() {}

    /** The run that begins with the character at a point, or what holds it and cannot be split. */
    static Node right(Anchor.Point point) {
        Node unit = unit(point.node());
        if (!canBeSplit(point.node(), unit)) {
            return unit;
        }
        Element run = (Element) unit;
        Node content = content(run, point.node());
        if (!isText(point.node())) {
            return cut(run, content);
        }
        // Where the text was split before, its other half stands in what follows.
        return rightText(point)
                .<Node>map(right -> cut(run, right))
                .or(() -> Optional.ofNullable(run.getNextSibling()))
                .orElse(run);
    }

    /** The run that ends with the character at a point, or what holds it and cannot be split. */
    static Node left(Anchor.Point point) {
        Node unit = unit(point.node());
        if (!canBeSplit(point.node(), unit)) {
            return unit;
        }
        Element run = (Element) unit;
        Node content = content(run, point.node());
        Optional<Node> behind = (isText(point.node()) ? rightText(point) : Optional.<Node>empty())
                .or(() -> Optional.ofNullable(content.getNextSibling()));
        behind.ifPresent(b -> cut(run, b));
        return run;
    }

    private static boolean isText(Node node) {
        return node.getNodeType() == Node.TEXT_NODE;
    }

    private static boolean canBeSplit(Node node, Node unit) {
        return unit instanceof Element
                && Wml.is(unit, "r")
                && Anchor.sealedAround(node).isEmpty();
    }

    /** The run around a node, or what stands in its stead in a paragraph. */
    private static Node unit(Node node) {
        Node from = Anchor.sealedAround(node).orElse(node);
        for (Node n = from; n != null && !Wml.is(n, "p"); n = n.getParentNode()) {
            if (Wml.is(n, "r")) {
                return n;
            }
        }
        return from;
    }

    private static Node content(Element run, Node node) {
        Node here = node;
        while (here.getParentNode() != null && here.getParentNode() != run) {
            here = here.getParentNode();
        }
        return here;
    }

    /**
     * What of a text stands behind a point, as an element of its own; empty if nothing does. The text before it stays where it is,
     * so that points in it go on being right.
     */
    private static Optional<Node> rightText(Anchor.Point point) {
        if (!(point.node().getParentNode() instanceof Element whole) || whole.getParentNode() == null) {
            return Optional.empty();
        }
        boolean kept = whole.getAttributeNS(XMLConstants.XML_NS_URI, "space").equals("preserve");
        String data = point.node().getNodeValue();
        int at = Math.min(point.offset(), data.length());
        List<Node> moved = new ArrayList<>();
        for (Node n = point.node().getNextSibling(); n != null; n = n.getNextSibling()) {
            moved.add(n);
        }
        boolean isHead = point.node().getPreviousSibling() == null
                && (kept ? at == 0 : data.substring(0, at).isBlank());
        boolean isTail = moved.isEmpty()
                && (kept ? at == data.length() : data.substring(at).isBlank());
        if (isHead || isTail) {
            return isHead ? Optional.of(whole) : Optional.empty();
        }
        String left = data.substring(0, at);
        point.node().setNodeValue(kept ? left : left.stripTrailing());
        Element right = text(
                whole,
                kept || !moved.isEmpty()
                        ? data.substring(at)
                        : data.substring(at).stripTrailing());
        moved.forEach(right::appendChild);
        whole.getParentNode().insertBefore(right, whole.getNextSibling());
        String between = left.substring(left.stripTrailing().length());
        if (!kept && !between.isEmpty()) {
            whole.getParentNode().insertBefore(text(whole, between), right);
        }
        return Optional.of(right);
    }

    private static Element text(Element like, String words) {
        Element text = (Element) like.cloneNode(false);
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        text.appendChild(like.getOwnerDocument().createTextNode(words));
        return text;
    }

    /** The run from a content of it on: the run itself if nothing stands before it. */
    private static Element cut(Element run, Node from) {
        boolean isFirst = true;
        for (Node n = from.getPreviousSibling(); n != null; n = n.getPreviousSibling()) {
            isFirst &= !(n instanceof Element) || Wml.is(n, "rPr");
        }
        if (isFirst) {
            return run;
        }
        Element right = (Element) run.cloneNode(false);
        Wml.child(run, "rPr").ifPresent(look -> right.appendChild(look.cloneNode(true)));
        List<Node> moved = new ArrayList<>();
        for (Node n = from; n != null; n = n.getNextSibling()) {
            moved.add(n);
        }
        moved.forEach(right::appendChild);
        Optional.ofNullable(run.getParentNode()).ifPresent(p -> p.insertBefore(right, run.getNextSibling()));
        return right;
    }
}
