package org.disclosurelint.format.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.source.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where a comment goes: from before one character to behind another.
 *
 * @param start what holds the first character, and its offset in there
 * @param end what holds the last character, and the offset behind it
 * @param order places in the rendition by which anchors are put in order: where it begins, where it ends
 * @param isExact whether Word allows a comment there; else the anchor is where Word allows one
 */
record Anchor(Point start, Point end, Span order, boolean isExact) {
    /** Nothing within these can be commented on its own: Word has no comments in them, or they hold the same text twice. */
    private static final Set<String> SEALED =
            Set.of("txbxContent", "mc:AlternateContent", "ruby", "m:oMath", "m:oMathPara");

    /**
     * A place beside a character.
     *
     * @param node a text, or an element that stands for a character, or a paragraph that has none
     * @param offset in the data of a text
     */
    record Point(Node node, int offset, boolean isBehind) {}

    static Anchor of(WordBody body, MarginNote note) {
        List<WordRun> runs = body.runs(note.at());
        if (runs.isEmpty() && note.at().start() == note.at().end()) {
            return place(body, note.at().start()).orElseGet(() -> beginning(body));
        }
        if (runs.isEmpty() || !body.isInMainPart(runs.get(0))) {
            return beginning(body);
        }
        WordRun first = runs.get(0);
        Span at = note.at();
        if (!runs.stream().allMatch(r -> isTogether(first, r))) {
            // Comments do not run from one cell into another: the rest is read on from there.
            at = new Span(at.start(), endOfLine(body, at.start()));
            runs = body.runs(at);
        }
        WordRun last = runs.get(runs.size() - 1);
        boolean isExact = sealedAround(first.node()).isEmpty()
                && sealedAround(last.node()).isEmpty();
        return new Anchor(before(first), behind(last), at, isExact);
    }

    private static int endOfLine(WordBody body, int at) {
        return body.rendition().lineSpan(body.rendition().lineOf(at)).end();
    }

    /** The place behind the character before, or before the one behind, or as near to it as there is text. */
    private static Optional<Anchor> place(WordBody body, int at) {
        int length = body.rendition().text().length();
        List<WordRun> behind = at < length ? body.runs(new Span(at, at + 1)) : List.of();
        boolean isLineStart = at == 0 || body.rendition().text().charAt(at - 1) == '\n';
        if (isLineStart && !behind.isEmpty() && body.isInMainPart(behind.get(0))) {
            return Optional.of(at(before(behind.get(0)), at, body, behind.get(0)));
        }
        Optional<WordRun> before =
                body.runs(new Span(0, at)).stream().filter(body::isInMainPart).reduce((a, b) -> b);
        if (before.isPresent()) {
            return before.map(r -> at(behind(r), at, body, r));
        }
        return body.runs(new Span(at, length)).stream()
                .filter(body::isInMainPart)
                .findFirst()
                .map(r -> at(before(r), at, body, r));
    }

    private static Anchor at(Point point, int at, WordBody body, WordRun run) {
        return new Anchor(point, point, new Span(at, at), body.isInMainPart(run));
    }

    private static Point before(WordRun run) {
        return new Point(run.node(), run.offset(), false);
    }

    private static Point behind(WordRun run) {
        boolean isText = run.node().getNodeType() == Node.TEXT_NODE;
        return new Point(run.node(), isText ? run.offset() + run.length() : 0, true);
    }

    /** The beginning of the first paragraph of the document. */
    private static Anchor beginning(WordBody body) {
        Element root = body.document().getDocumentElement();
        Optional<Node> paragraph = Optional.ofNullable(
                root.getElementsByTagNameNS(root.getNamespaceURI(), "p").item(0));
        Point first = new Point(paragraph.orElseGet(() -> Written.firstParagraph(root)), 0, false);
        return new Anchor(first, first, new Span(0, 0), false);
    }

    /** Comments do not run from one cell into another, nor out of a text box. */
    private static boolean isTogether(WordRun one, WordRun other) {
        return container(one.node()).isSameNode(container(other.node()));
    }

    private static Node container(Node node) {
        Node here = node;
        while (here.getParentNode() != null
                && !Wml.is(here, "tc")
                && !Wml.is(here, "txbxContent")
                && !Wml.is(here, "body")) {
            here = here.getParentNode();
        }
        return here;
    }

    /** The outermost of what cannot be commented in part, around a node. */
    static Optional<Node> sealedAround(Node node) {
        Optional<Node> found = Optional.empty();
        for (Node n = node; n != null; n = n.getParentNode()) {
            if (SEALED.contains(Wml.name(n))) {
                found = Optional.of(n);
            }
        }
        return found;
    }
}
