package org.disclosurelint.format.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.disclosurelint.format.prose.Glyph;
import org.disclosurelint.format.prose.MappedText;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/**
 * Reads the inlines of a Markdown block into lines of text, every character with its place in the source. Emphasis and links
 * leave their words, images and comments nothing: a reader of the release does not see them as words. Not thread-safe.
 */
final class InlineReader {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    /** How a comment begins. */
    static final String COMMENT = "<!--";

    private final SourceText source;
    private final Parser parser = Parser.builder().build();
    private final Map<String, String> entities = new HashMap<>();
    private final Consumer<Span> comments;

    /** @param comments gets the place of each comment, with its signs */
    InlineReader(SourceText source, Consumer<Span> comments) {
        this.source = source;
        this.comments = comments;
    }

    /**
     * A line of a block.
     *
     * @param hard whether the line break before it was asked for; the first line of a block has none
     */
    record Line(MappedText text, boolean hard) {}

    /** The lines of a block; one without words has an empty one. */
    List<Line> read(Node block) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(new MappedText(), false));
        read(block, lines);
        return lines;
    }

    private void read(Node parent, List<Line> lines) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                align(text.getLiteral(), spans(node), last(lines));
            } else if (node instanceof Code code) {
                alignCode(code.getLiteral(), spans(node), last(lines));
            } else if (node instanceof SoftLineBreak) {
                lines.add(new Line(new MappedText(), false));
            } else if (node instanceof HardLineBreak || isBreak(node)) {
                lines.add(new Line(new MappedText(), true));
            } else if (node instanceof HtmlInline html && html.getLiteral().startsWith(COMMENT)) {
                List<SourceSpan> spans = node.getSourceSpans();
                SourceSpan end = spans.get(spans.size() - 1);
                comments.accept(new Span(spans.get(0).getInputIndex(), end.getInputIndex() + end.getLength()));
            } else if (!(node instanceof Image)) {
                read(node, lines);
            }
        }
    }

    /** Tells of a comment that stands in a block of HTML. */
    void comment(Span at) {
        comments.accept(at);
    }

    private static boolean isBreak(Node node) {
        return node instanceof HtmlInline html
                && html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br");
    }

    private static MappedText last(List<Line> lines) {
        return lines.get(lines.size() - 1).text();
    }

    private MappedText spans(Node node) {
        MappedText all = new MappedText();
        for (SourceSpan span : node.getSourceSpans()) {
            all.append(source, Spans.of(span));
        }
        return all;
    }

    /** Finds for each character of the literal the one, the escape or the entity in the source that it came from. */
    private void align(String literal, MappedText from, MappedText into) {
        int i = 0;
        int j = 0;
        while (j < literal.length() && i < from.length()) {
            char c = from.charAt(i);
            String decoded = c == '&' ? entity(from, i) : "";
            if (!decoded.isEmpty() && literal.startsWith(decoded, j)) {
                int end = i + 1;
                while (from.charAt(end - 1) != ';') {
                    end++;
                }
                for (int k = 0; k < decoded.length(); k++) {
                    into.append(
                            decoded.charAt(k),
                            from.span(i, end).start(),
                            from.span(i, end).end());
                }
                i = end;
                j += decoded.length();
            } else if (c == '\\' && i + 1 < from.length() && isEscaped(from.charAt(i + 1), literal, j)) {
                into.append(
                        literal.charAt(j),
                        from.span(i, i + 2).start(),
                        from.span(i, i + 2).end());
                i += 2;
                j++;
            } else {
                if (c == literal.charAt(j)) {
                    into.append(
                            c, from.span(i, i + 1).start(), from.span(i, i + 1).end());
                    j++;
                }
                i++;
            }
        }
    }

    private static boolean isEscaped(char c, String literal, int j) {
        return "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(c) >= 0 && literal.charAt(j) == c;
    }

    private String entity(MappedText from, int at) {
        Matcher entity = ENTITY.matcher(from.subSequence(at, Math.min(from.length(), at + 40)));
        return entity.lookingAt() ? entities.computeIfAbsent(entity.group(), this::decode) : "";
    }

    /** What an entity stands for; empty if it stands for nothing, and then it is text. */
    String decode(String entity) {
        Node paragraph = parser.parse(entity).getFirstChild();
        boolean decodes = paragraph != null
                && paragraph.getFirstChild() instanceof Text text
                && !text.getLiteral().equals(entity);
        return decodes ? ((Text) paragraph.getFirstChild()).getLiteral() : "";
    }

    private static void alignCode(String literal, MappedText from, MappedText into) {
        int i = 0;
        while (i < from.length() && from.charAt(i) == '`') {
            i++;
        }
        for (int j = 0; j < literal.length() && i < from.length(); i++) {
            boolean same = from.charAt(i) == literal.charAt(j);
            boolean lineEnd = literal.charAt(j) == ' ' && Glyph.isSpace(Glyph.fold(from.charAt(i)));
            if (same || lineEnd) {
                into.append(
                        literal.charAt(j),
                        from.span(i, i + 1).start(),
                        from.span(i, i + 1).end());
                j++;
            } else if (literal.charAt(j) == ' ') {
                // A line end inside a code span is a space of the literal; the spans of the node leave it out.
                into.append(
                        ' ', from.span(i, i + 1).start(), from.span(i, i + 1).start());
                j++;
                i--;
            }
        }
    }
}
