package org.disclosurelint.format.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes the marks into a document between which comments stand, from back to front, so that no place moves before its turn. */
final class Anchors {
    /** An anchor and the id of its comment. */
    record Placed(Anchor anchor, int id) {}

    private record Step(Placed placed, int at, boolean isStart) {}

    private final Document document;

    Anchors(Document document) {
        this.document = document;
    }

    void write(List<Placed> all) {
        List<Step> steps = new ArrayList<>();
        for (Placed placed : all) {
            steps.add(new Step(placed, placed.anchor().order().start(), true));
            steps.add(new Step(placed, placed.anchor().order().end(), false));
        }
        // At one place the last comment goes first, and of a comment without words its end before its start.
        steps.sort(Comparator.comparingInt(Step::at)
                .thenComparingInt(s -> s.placed().id())
                .thenComparing(s -> !s.isStart())
                .reversed());
        for (Step step : steps) {
            if (step.isStart()) {
                start(step.placed());
            } else {
                end(step.placed());
            }
        }
    }

    private void start(Placed placed) {
        Anchor.Point point = placed.anchor().start();
        if (isPlace(placed)) {
            return; // written with its end
        }
        Node inside = Runs.right(point);
        Node right = FieldBounds.around(inside).map(FieldBounds::begin).orElse(inside);
        parent(right).insertBefore(mark("commentRangeStart", placed.id()), right);
    }

    private void end(Placed placed) {
        Anchor.Point point = placed.anchor().end();
        Element end = mark("commentRangeEnd", placed.id());
        if (Wml.is(point.node(), "p")) {
            Element paragraph = (Element) point.node();
            Optional<Element> properties = Wml.child(paragraph, "pPr");
            Node first = properties.map(Node::getNextSibling).orElseGet(paragraph::getFirstChild);
            paragraph.insertBefore(end, first);
        } else if (point.isBehind()) {
            Node inside = Runs.left(point);
            Node left = FieldBounds.around(inside).map(FieldBounds::end).orElse(inside);
            parent(left).insertBefore(end, left.getNextSibling());
        } else {
            Node inside = Runs.right(point);
            Node right = FieldBounds.around(inside).map(FieldBounds::begin).orElse(inside);
            parent(right).insertBefore(end, right);
        }
        if (isPlace(placed)) {
            parent(end).insertBefore(mark("commentRangeStart", placed.id()), end);
        }
        refer(end, placed.id());
    }

    /** The sign of the comment stands in the paragraph itself: it is nobody's insertion, and no part of a link. */
    private void refer(Element end, int id) {
        Node top = end;
        while (!Wml.is(parent(top), "p")) {
            top = parent(top);
        }
        Element run = Written.element(document, "r");
        run.appendChild(mark("commentReference", id));
        parent(top).insertBefore(run, top.getNextSibling());
    }

    private static boolean isPlace(Placed placed) {
        return placed.anchor().start().equals(placed.anchor().end());
    }

    private static Node parent(Node node) {
        return Optional.ofNullable(node.getParentNode())
                .orElseThrow(() -> new IllegalStateException("a node outside of the document"));
    }

    private Element mark(String name, int id) {
        Element mark = Written.element(document, name);
        Written.attribute(mark, "id", String.valueOf(id));
        return mark;
    }
}
