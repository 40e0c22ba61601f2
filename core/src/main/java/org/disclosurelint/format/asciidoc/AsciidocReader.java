package org.disclosurelint.format.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** Reads the blocks of one AsciiDoc draft. One reader, one draft. */
final class AsciidocReader {
    /** How deep blocks may be nested; beyond it, a draft is no release but an attack on the reader. */
    static final int DEEPEST = 50;

    private static final Set<String> AS_TYPED = Set.of("literal", "listing", "source");
    private static final Pattern LABEL = Pattern.compile("(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+(?=\\S)");

    private final SourceText source;
    private final List<Line> lines;
    private final Attributes attributes = new Attributes();
    private final AsciidocProse prose;
    private final Header header;

    AsciidocReader(Preprocessor read) {
        source = read.source();
        lines = read.lines();
        prose = new AsciidocProse(source, attributes, lines);
        header = new Header(source, attributes, read.data());
    }

    Draft read() {
        int from = header.read(lines, prose);
        readAll(from, lines.size(), 0, 0);
        prose.footnotes();
        return prose.draft(header.data());
    }

    private void readAll(int from, int to, int depth, int listDepth) {
        if (depth > DEEPEST) {
            throw problem(lines.get(from), "blocks nested more than " + DEEPEST + " deep");
        }
        BlockAttributes about = new BlockAttributes();
        int n = from;
        while (n < to) {
            Line line = lines.get(n);
            int behindEntry = attributes.accept(lines, n);
            if (behindEntry > n) {
                n = behindEntry;
            } else if (line.isBlank() || line.text().equals("<<<") || Blocks.isMacro(line)) {
                n++;
            } else if (line.isComment()) {
                prose.comment(line, line);
                n++;
            } else if (BlockAttributes.isAttributes(line)) {
                about.add(line);
                n++;
            } else if (isTitle(line)) {
                about.title(line);
                n++;
            } else {
                n = readBlock(n, to, depth, listDepth, about);
                about.clear();
            }
        }
    }

    private static boolean isTitle(Line line) {
        String text = line.text();
        return text.length() > 1 && text.charAt(0) == '.' && ". \t".indexOf(text.charAt(1)) < 0;
    }

    private int readBlock(int n, int to, int depth, int listDepth, BlockAttributes about) {
        Line line = lines.get(n);
        Optional<String> delimiter = Blocks.delimiter(line);
        if (delimiter.isPresent()) {
            return readDelimited(n, to, depth, delimiter.get(), about);
        }
        Optional<Blocks.Heading> heading = Blocks.heading(line);
        if (heading.isPresent()) {
            prose.heading(heading.get().words(), heading.get().level() + line.offset(), n);
            return n + 1;
        }
        int underlined = Blocks.underlined(lines.subList(0, to), n);
        if (underlined >= 0) {
            prose.heading(line, underlined + 1 + line.offset(), n);
            return n + 2;
        }
        if (Blocks.isSeparator(line)) {
            prose.asIs(Block.Kind.SEPARATOR, line, n);
            return n + 1;
        }
        about.takeTitle().ifPresent(title -> prose.write(Block.Kind.PARAGRAPH, 0, List.of(title), 0, false));
        if (Blocks.item(line).isPresent() || Blocks.term(line).isPresent()) {
            return new AsciidocLists(lines, prose, (a, b, d) -> readAll(a, b, depth + 1, d)).read(n, to, listDepth);
        }
        return readParagraph(n, to, about);
    }

    private int readDelimited(int n, int to, int depth, String delimiter, BlockAttributes about) {
        int end = n + 1;
        while (end < to && !lines.get(end).text().equals(delimiter)) {
            end++;
        }
        Line first = lines.get(n);
        String style = about.style();
        if (delimiter.startsWith("//") || style.equals("comment")) {
            prose.comment(first, lines.get(Math.min(end, to - 1)));
            return end + 1;
        }
        about.takeTitle().ifPresent(title -> prose.write(Block.Kind.PARAGRAPH, 0, List.of(title), n, false));
        if (delimiter.endsWith("===") && delimiter.length() == 4 && delimiter.charAt(0) != '=') {
            if (!delimiter.equals("|===")
                    || about.named("format").isPresent()
                    || about.named("separator").isPresent()) {
                throw problem(first, "a table of other columns than those parted by '|', which is not read");
            }
            new AsciidocTable(prose, about, this::problem).read(lines.subList(n + 1, end), n);
        } else if (delimiter.startsWith("++++") || style.equals("pass") || style.equals("stem")) {
            throw problem(first, "a passthrough block, which holds markup of another language and is not read");
        } else if (delimiter.startsWith("----")
                || delimiter.startsWith("....")
                || delimiter.equals("```")
                || AS_TYPED.contains(style)) {
            prose.asTyped(lines.subList(n + 1, end), n);
        } else if (style.equals("verse")) {
            prose.verse(lines.subList(n + 1, end), n);
        } else {
            readAll(n + 1, end, depth + 1, 0);
        }
        prose.attribution(style, about);
        return end + 1;
    }

    private int readParagraph(int n, int to, BlockAttributes about) {
        Line first = lines.get(n);
        String style = about.style();
        int end = n + 1;
        while (end < to && !Blocks.interrupts(lines.get(end))) {
            end++;
        }
        List<Line> paragraph = new ArrayList<>();
        for (Line line : lines.subList(n, end)) {
            if (line.isComment()) {
                prose.comment(line, line);
            } else {
                paragraph.add(line);
            }
        }
        if (style.equals("comment")) {
            prose.comment(first, lines.get(end - 1));
        } else if (style.equals("pass") || style.equals("stem")) {
            throw problem(first, "a passthrough block, which holds markup of another language and is not read");
        } else if (style.equals("verse")) {
            prose.verse(paragraph, n);
        } else if (style.isEmpty()
                        && (first.text().charAt(0) == ' ' || first.text().charAt(0) == '\t')
                || AS_TYPED.contains(style)) {
            prose.asTyped(lines.subList(n, end), n);
        } else if (Blocks.isEndMark(first) && paragraph.size() == 1) {
            prose.asIs(Block.Kind.PARAGRAPH, first, n);
        } else {
            Matcher label = LABEL.matcher(first.text());
            if (label.lookingAt()) {
                paragraph.set(
                        0, new Line(first.text().substring(label.end()), first.start() + label.end(), first.offset()));
            }
            prose.write(Block.Kind.PARAGRAPH, 0, trimmed(paragraph), n, about.has("hardbreaks"));
        }
        prose.attribution(style, about);
        return end;
    }

    /** The lines without indentation, which means nothing behind the first. */
    static List<Line> trimmed(List<Line> lines) {
        return lines.stream()
                .map(line -> {
                    String text = line.text().stripLeading();
                    int cut = line.text().length() - text.length();
                    return new Line(text, line.start() + cut, line.offset());
                })
                .toList();
    }

    private ProblemsException problem(Line line, String message) {
        return new ProblemsException(
                List.of(Problem.at(source, new Span(line.start(), line.end()), message, Optional.empty())));
    }
}
