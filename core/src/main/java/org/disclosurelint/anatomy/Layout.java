package org.disclosurelint.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;

/** A draft as the part finders read it: line by line, and each line sentence by sentence. Immutable. */
final class Layout {
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
            int start = block.range().start();
            while (start < block.range().end()) {
                int end = draft.text().indexOf('\n', start);
                end = end < 0 || end > block.range().end() ? block.range().end() : end;
                String text = draft.text().substring(start, end);
                if (!text.isBlank()) {
                    lines.add(new Line(lines.size(), b, block.kind(), new TextRange(start, end), text));
                    sentences.add(
                            block.kind() == Block.Kind.TABLE
                                    ? List.of(new Sentences.Piece(new TextRange(start, end), text))
                                    : Sentences.of(text, start));
                }
                start = end + 1;
            }
        }
        return new Layout(draft, lines, sentences);
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
