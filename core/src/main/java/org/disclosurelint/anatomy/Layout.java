package org.disclosurelint.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;

/** A draft as the part finders read it: line by line, and each line sentence by sentence. Immutable. */
final class Layout {
    /** In so many blocks, and so many lines of each, headline and dateline may stand in one block. */
    private static final int TOP = 12;

    private final Draft draft;
    private final List<Line> lines;
    private final List<List<Sentences.Piece>> sentences;

    private Layout(Draft draft, List<Line> lines, List<List<Sentences.Piece>> sentences) {
        this.draft = draft;
        this.lines = List.copyOf(lines);
        this.sentences = List.copyOf(sentences);
    }

    static Layout of(Draft draft) {
        List<Line> lines = new ArrayList<>();
        List<List<Sentences.Piece>> sentences = new ArrayList<>();
        for (int b = 0; b < draft.blocks().size(); b++) {
            Block block = draft.blocks().get(b);
            NavigableSet<Integer> cuts = b < TOP ? datelines(draft, block) : new TreeSet<>();
            int start = block.range().start();
            while (start < block.range().end()) {
                int end = draft.text().indexOf('\n', start);
                end = end < 0 || end > block.range().end() ? block.range().end() : end;
                Integer cut = cuts.higher(start);
                int stop = cut == null || cut >= end ? end : cut;
                TextRange range = new TextRange(start, stop).stripped(draft.text());
                if (!range.isEmpty()) {
                    String text = range.of(draft.text());
                    lines.add(new Line(lines.size(), b, block.kind(), range, text));
                    sentences.add(
                            block.kind() == Block.Kind.TABLE
                                    ? List.of(new Sentences.Piece(range, text))
                                    : Sentences.of(text, range.start()));
                }
                start = stop == end ? end + 1 : stop;
            }
        }
        return new Layout(draft, lines, sentences);
    }

    /** Where within a block of the top a dateline or time stamp has a line of the source to itself, or heads one. */
    private static NavigableSet<Integer> datelines(Draft draft, Block block) {
        NavigableSet<Integer> cuts = new TreeSet<>();
        List<Block.Line> lines = block.lines();
        for (int i = 0; i < Math.min(lines.size(), TOP); i++) {
            TextRange range = lines.get(i).range();
            String text = range.of(draft.text());
            Optional<DatelineGrammar.Reading> read = DatelineGrammar.read(text);
            boolean stamp = TopMatterFinder.isStamp(text);
            if (stamp || read.isPresent() && (i > 0 || read.get().end() >= text.length())) {
                cuts.add(range.start());
            }
            if (stamp || read.isPresent() && read.get().end() >= text.length()) {
                cuts.add(range.end());
            }
        }
        return cuts;
    }

    Draft draft() {
        return draft;
    }

    List<Line> lines() {
        return lines;
    }

    /** The sentences of a line, or whatever else a mark or a glued-on heading sets apart in it. */
    List<Sentences.Piece> sentences(Line line) {
        return sentences.get(line.index());
    }

    /** How many lines the draft has. */
    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    /** Whether two neighboring lines stand in the same block, with no blank line between them. */
    boolean sameBlock(int line, int other) {
        return lines.get(line).block() == lines.get(other).block();
    }
}
