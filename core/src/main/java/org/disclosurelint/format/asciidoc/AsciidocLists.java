package org.disclosurelint.format.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.disclosurelint.draft.Block;

/** Reads a list of any kind, with the lists in it and the blocks that a line {@code +} attaches to its items. */
final class AsciidocLists {
    private final List<Line> lines;
    private final AsciidocProse prose;
    private final Nested nested;
    private final List<String> signs = new ArrayList<>();

    /** Reads lines that are blocks of their own within an item. */
    interface Nested {
        void read(int from, int to, int listDepth);
    }

    AsciidocLists(List<Line> lines, AsciidocProse prose, Nested nested) {
        this.lines = lines;
        this.prose = prose;
        this.nested = nested;
    }

    /** Gives the index of the first line behind the list. */
    int read(int from, int to, int listDepth) {
        int n = from;
        while (n < to) {
            Optional<Blocks.Item> item = Blocks.item(lines.get(n));
            Optional<Matcher> term = item.isPresent() ? Optional.empty() : Blocks.term(lines.get(n));
            if (item.isPresent()) {
                n = readItem(n, to, item.get(), listDepth);
            } else if (term.isPresent()) {
                n = readTerm(n, to, term.get());
            } else {
                return n;
            }
            n = readAttached(n, to, listDepth);
        }
        return n;
    }

    private int enter(String sign) {
        int level = signs.indexOf(sign);
        if (level >= 0) {
            signs.subList(level + 1, signs.size()).clear();
        } else {
            signs.add(sign);
        }
        return signs.size();
    }

    private int readItem(int n, int to, Blocks.Item item, int listDepth) {
        int level = listDepth + enter(item.sign());
        int cut = item.words();
        String text = lines.get(n).text();
        boolean box = text.length() > cut + 3 && text.substring(cut, cut + 4).matches("\\[[ x*]] ");
        int end = textEnd(n + 1, to);
        prose.write(Block.Kind.LIST_ITEM, level, words(n, box ? cut + 4 : cut, end), n, false);
        return end;
    }

    /** A term and what it means are two lines of one block, as a label and what it says. */
    private int readTerm(int n, int to, Matcher term) {
        enter(term.group(2));
        Line line = lines.get(n);
        int start = term.start(1);
        Line label = new Line(term.group(1), line.start() + start, line.offset());
        List<Line> words = new ArrayList<>();
        int end = textEnd(n + 1, to);
        if (term.end() < line.text().length()) {
            words.addAll(words(n, term.end(), end));
        } else {
            int from = n + 1;
            while (from < to && lines.get(from).isBlank()) {
                from++;
            }
            boolean text = from < to
                    && Blocks.item(lines.get(from)).isEmpty()
                    && Blocks.term(lines.get(from)).isEmpty()
                    && !Blocks.interrupts(lines.get(from))
                    && !lines.get(from).text().equals("+");
            end = text ? textEnd(from, to) : n + 1;
            words.addAll(text ? words(from, 0, end) : List.of());
        }
        prose.labeled(label, words, n);
        return end;
    }

    private List<Line> words(int n, int cut, int end) {
        List<Line> words = new ArrayList<>();
        Line first = lines.get(n);
        words.add(new Line(first.text().substring(cut), first.start() + cut, first.offset()));
        for (Line line : lines.subList(n + 1, Math.max(n + 1, end))) {
            if (line.isComment()) {
                prose.comment(line, line);
            } else {
                words.add(line);
            }
        }
        return AsciidocReader.trimmed(words);
    }

    private int textEnd(int from, int to) {
        int n = from;
        while (n < to
                && !Blocks.interrupts(lines.get(n))
                && !lines.get(n).text().equals("+")
                && Blocks.item(lines.get(n)).isEmpty()
                && Blocks.term(lines.get(n)).isEmpty()) {
            n++;
        }
        return n;
    }

    /** Reads what belongs to the item, and gives the index of the next item or of what ends the list. */
    private int readAttached(int from, int to, int listDepth) {
        int n = from;
        while (n < to) {
            if (lines.get(n).text().equals("+")) {
                int end = blockEnd(n + 1, to);
                nested.read(n + 1, end, listDepth + signs.size());
                n = Math.max(end, n + 1);
                continue;
            }
            int next = n;
            while (next < to && lines.get(next).isBlank()) {
                next++;
            }
            if (next == to || next == n) {
                return next;
            }
            Line line = lines.get(next);
            boolean goesOn = Blocks.item(line).isPresent() || Blocks.term(line).isPresent();
            if (goesOn || !line.text().startsWith(" ")) {
                return next;
            }
            int end = next;
            while (end < to && !lines.get(end).isBlank()) {
                end++;
            }
            nested.read(next, end, listDepth + signs.size());
            n = end;
        }
        return n;
    }

    /** Where one block ends that begins at a line, with the lines about it. */
    private int blockEnd(int from, int to) {
        int n = from;
        while (n < to && (lines.get(n).isBlank() || BlockAttributes.isAttributes(lines.get(n)))) {
            n++;
        }
        if (n < to && Blocks.delimiter(lines.get(n)).isPresent()) {
            String delimiter = Blocks.delimiter(lines.get(n)).orElse("");
            n++;
            while (n < to && !lines.get(n).text().equals(delimiter)) {
                n++;
            }
            return Math.min(to, n + 1);
        }
        while (n < to && !lines.get(n).isBlank() && !lines.get(n).text().equals("+")) {
            n++;
        }
        return n;
    }
}
