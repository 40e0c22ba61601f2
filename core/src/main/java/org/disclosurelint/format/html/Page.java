package org.disclosurelint.format.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.format.prose.Glyph;
import org.disclosurelint.format.prose.MappedText;
import org.disclosurelint.source.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** A parsed page: where its nodes stand in the source, and how much of what each element holds. Not thread-safe. */
final class Page {
    /**
     * How deep elements may be nested; what is nested deeper is taken out to this depth, its words are kept. Browsers stop at
     * the same.
     */
    private static final int DEEPEST = 512;

    /** A longer heading is a paragraph in the clothes of one. */
    private static final int LONGEST_HEADING = 400;

    private final String html;
    private final int origin;
    private final Document document;
    private final Map<Element, Weight> weights = new IdentityHashMap<>();
    private final Chrome chrome;
    /** Verdicts: rows ask for all that stands around them, each time. */
    private final Map<Element, Boolean> hidden = new IdentityHashMap<>();

    private final Map<Element, Boolean> foreign = new IdentityHashMap<>();

    Page(String html, int origin) {
        this.html = html;
        this.origin = origin;
        document =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(html, "");
        NodeTraversor.filter(new Weighing(), document);
        chrome = new Chrome(this);
    }

    /** What an element holds that is seen. */
    static final class Weight {
        private int letters;
        private int linkedLetters;
        private int links;
        private int tables;
        private boolean title;
        private boolean heading;

        int letters() {
            return letters;
        }

        /** Letters outside links. */
        int ownLetters() {
            return letters - linkedLetters;
        }

        int linkedLetters() {
            return linkedLetters;
        }

        /** Links to other pages. */
        int links() {
            return links;
        }

        /** Whether the heading of a page is in it. */
        boolean holdsTitle() {
            return title;
        }

        /** Whether a heading of the second level is in it. */
        boolean holdsHeading() {
            return heading;
        }

        private void add(Weight other) {
            letters += other.letters;
            linkedLetters += other.linkedLetters;
            links += other.links;
            tables += other.tables;
            title |= other.title;
            heading |= other.heading;
        }
    }

    private final class Weighing implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
                if (Elements.isHidden(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                weights.put(element, new Weight());
            } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
                weight(parent).letters += letters(text.getWholeText());
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                Weight weight = weight(element);
                if (element.normalName().equals("a") && element.hasAttr("href") && isLink(element, weight)) {
                    weight.linkedLetters = weight.letters;
                    weight.links = 1;
                }
                weight.tables += element.normalName().equals("table") ? 1 : 0;
                weight.title |= element.normalName().equals("h1") && weight.letters > 0;
                weight.heading |= element.normalName().equals("h2") && weight.letters > 0;
                if (element.parent() != null) {
                    weight(element.parent()).add(weight);
                }
            }
            return FilterResult.CONTINUE;
        }

        /** An address that is linked to itself, or to a mail program, is read, not followed. */
        private boolean isLink(Element element, Weight weight) {
            String target = element.attr("href").strip().toLowerCase(java.util.Locale.ROOT);
            String shown = weight.letters > 120 ? "" : element.wholeText().strip();
            boolean address = shown.startsWith("http") || shown.startsWith("www.") || shown.indexOf('@') > 0;
            return weight.letters > 0 && !target.startsWith("mailto:") && !target.startsWith("tel:") && !address;
        }
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Glyph.isSpace(Glyph.fold(text.charAt(i))) ? 0 : 1;
        }
        return letters;
    }

    Document document() {
        return document;
    }

    Weight weight(Element element) {
        return weights.computeIfAbsent(element, e -> new Weight());
    }

    boolean isHidden(Element element) {
        return hidden.computeIfAbsent(element, Elements::isHidden);
    }

    boolean isChrome(Element element) {
        return foreign.computeIfAbsent(element, chrome::contains);
    }

    boolean isShort(Element element) {
        return weight(element).letters <= LONGEST_HEADING;
    }

    /** Whether there are tables in a table. */
    boolean holdsTables(Element table) {
        return weight(table).tables > 1;
    }

    /** The element in which the release stands. */
    Element release() {
        return chrome.release();
    }

    MappedText text(TextNode node) {
        return NodeText.of(html, origin, node);
    }

    /** Where a node stands in the source text. */
    Optional<Span> place(Node node) {
        int start = node.sourceRange().startPos();
        int end = node.sourceRange().endPos();
        return node.sourceRange().isTracked() && start >= 0 && start < end
                ? Optional.of(new Span(origin + start, origin + Math.min(end, html.length())))
                : Optional.empty();
    }
}
