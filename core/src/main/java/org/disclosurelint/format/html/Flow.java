package org.disclosurelint.format.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.disclosurelint.format.plain.SourceLine;
import org.disclosurelint.format.prose.MappedText;
import org.disclosurelint.source.Span;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Lays an element out in lines, as a browser does: white space is one, inline elements stand side by side, blocks and line
 * breaks begin a line, margins and empty paragraphs are blank lines. Not thread-safe; one flow, one element.
 */
final class Flow implements NodeFilter {
    private static final Pattern NOTE = Pattern.compile("[(\\[]?\\d{1,2}(?:[,–-] ?\\d{1,2}){0,5}[)\\]]?");

    private final Page page;
    private final Element root;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Collector> open = new ArrayDeque<>();
    private final Consumer<Span> comments;

    private MappedText line = new MappedText();
    private int blankLines;
    private boolean gap;
    private int spaceAt = -1;
    private int listDepth;
    private int typed;
    private boolean afterReturn;

    private Flow(Page page, Element root, Consumer<Span> comments) {
        this.page = page;
        this.root = root;
        this.comments = comments;
        open.push(new Collector(root, Piece.Kind.TEXT, 0));
    }

    /** What stands in an element, in order. */
    static List<Piece> of(Page page, Element root, Consumer<Span> comments) {
        Flow flow = new Flow(page, root, comments);
        NodeTraversor.filter(flow, root);
        flow.endLine(false);
        flow.flush();
        return flow.pieces;
    }

    /** Lines of one kind that belong together, as long as the element is open from which they come. */
    private static final class Collector {
        private final Element owner;
        private final int level;
        private Piece.Kind kind;
        private final List<SourceLine> lines = new ArrayList<>();

        Collector(Element owner, Piece.Kind kind, int level) {
            this.owner = owner;
            this.kind = kind;
            this.level = level;
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            write(page.text(text));
        } else if (node instanceof Comment) {
            page.place(node).ifPresent(comments);
        } else if (node instanceof Element element && element != root) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        if (page.isHidden(element) || page.isChrome(element)) {
            NodeTraversor.traverse(this::keepComment, element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
            endLine(true);
            return FilterResult.CONTINUE;
        }
        if (element.normalName().equals("sup") && isNote(element)) {
            spaceAt = page.place(element).map(Span::start).orElse(spaceAt);
        }
        boolean table = isTable(element);
        if (Elements.keepsLines(element) && !table) {
            endLine(false);
            switchTo(element, Piece.Kind.TYPED, 0);
            typed++;
        }
        if (!Elements.isBlock(element)) {
            return FilterResult.CONTINUE;
        }
        endLine(false);
        gap |= Elements.isSpaced(element, true);
        listDepth += isList(element) ? 1 : 0;
        if (Elements.isHeading(element) && page.isShort(element)) {
            switchTo(element, Piece.Kind.HEADING, element.normalName().charAt(1) - '0');
        } else if (element.normalName().equals("li")) {
            switchTo(element, Piece.Kind.ITEM, Math.max(1, listDepth));
        } else if (table) {
            flush();
            pieces.addAll(new TableReader(page, comments).read(element, gap ? Math.max(1, blankLines) : blankLines));
            blankLines = 0;
            gap = true;
            return FilterResult.SKIP_ENTIRELY;
        } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
            gap = true;
        }
        return FilterResult.CONTINUE;
    }

    /** Whether an element is read as a table, by its reader: lines and end of it are no matter of the flow. */
    private boolean isTable(Element element) {
        return element.normalName().equals("table") && Elements.isBlock(element) && !page.holdsTables(element);
    }

    /** Whether a raised figure is the mark of a footnote: behind {@code 2024} or {@code million}, not in {@code m2}. */
    private boolean isNote(Element element) {
        int last = line.length() - 1;
        return last > 1
                && (!Character.isLetter(line.charAt(last)) || Character.isLetter(line.charAt(last - 2)))
                && page.isShort(element)
                && NOTE.matcher(element.wholeText().strip()).matches();
    }

    private void keepComment(Node node, int depth) {
        if (node instanceof Comment) {
            page.place(node).ifPresent(comments);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element) || element == root) {
            return FilterResult.CONTINUE;
        }
        if (Elements.isBlock(element)) {
            endLine(false);
            gap |= Elements.isSpaced(element, false);
            listDepth -= isList(element) ? 1 : 0;
        }
        if (Elements.keepsLines(element)) {
            endLine(false);
            typed--;
        }
        // A heading or an item whose lines are kept has two.
        while (open.element().owner == element) {
            flush();
            open.pop();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isList(Element element) {
        return switch (element.normalName()) {
            case "ul", "ol", "dir", "menu" -> true;
            default -> false;
        };
    }

    private void switchTo(Element owner, Piece.Kind kind, int level) {
        flush();
        open.push(new Collector(owner, kind, level));
    }

    private void write(MappedText text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Span at = text.span(i, i + 1);
            boolean literal = at.length() == 1;
            if (isLineEnd(c) && (!literal || typed > 0)) {
                // In a reference or in typed text a line end is meant.
                if (!(c == '\n' && afterReturn)) {
                    endLine(true);
                }
                afterReturn = c == '\r';
                continue;
            }
            afterReturn &= c == ' ';
            if (typed == 0 && literal && isWhite(c)) {
                spaceAt = spaceAt < 0 ? at.start() : spaceAt;
                continue;
            }
            if (spaceAt >= 0 && line.length() > 0) {
                line.append(' ', spaceAt, spaceAt + 1);
            }
            spaceAt = -1;
            line.append(c, at.start(), at.end());
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\t' || c == '\f' || isLineEnd(c);
    }

    /** @param meant whether the line ends here even if nothing stands on it */
    private void endLine(boolean meant) {
        SourceLine made = SourceLine.of(line, gap ? Math.max(1, blankLines) : blankLines);
        if (made.text().isEmpty()) {
            blankLines += meant || line.length() > 0 ? 1 : 0;
        } else {
            Collector top = open.element();
            if (top.kind == Piece.Kind.ITEM && !top.lines.isEmpty() && made.blankBefore() > 0) {
                flush();
            }
            top.lines.add(made);
            blankLines = 0;
            gap = false;
        }
        line = new MappedText();
        spaceAt = -1;
    }

    private void flush() {
        Collector top = open.element();
        if (!top.lines.isEmpty()) {
            pieces.add(new Piece(top.kind, top.level, top.lines));
            top.lines.clear();
            // What follows in an item is no item.
            top.kind = top.kind == Piece.Kind.ITEM ? Piece.Kind.TEXT : top.kind;
        }
    }
}
