package org.disclosurelint.anatomy;

import java.util.List;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;

/** Finds the lead: the first paragraph behind the dateline, or without a dateline the first paragraph behind the headline. */
final class LeadFinder implements PartFinder {
    /** Where a release lost its paragraphs, the lead is its first sentences. */
    private static final int LONGEST = 2500;

    private static final int SENTENCES = 3;

    @Override
    public void find(Layout layout, Claims claims) {
        boolean opened = false;
        for (Line line : layout.lines()) {
            Part part = claims.at(line.range().start()).orElse(Part.BODY);
            boolean whole = claims.at(line.range().end() - 1)
                    .filter(p -> p == Part.DATELINE)
                    .isPresent();
            opened |= part == Part.HEADLINE || part == Part.DATELINE;
            boolean dateline = part == Part.DATELINE && !whole;
            if (opened && (dateline || part == Part.BODY && line.isProse() && line.kind() == Block.Kind.PARAGRAPH)) {
                claims.claim(Part.LEAD, extent(layout, line));
                return;
            }
        }
    }

    private static TextRange extent(Layout layout, Line line) {
        if (line.text().length() <= LONGEST) {
            return line.range();
        }
        List<Sentences.Piece> pieces = layout.sentences(line);
        int last = Math.min(SENTENCES, pieces.size()) - 1;
        return new TextRange(line.range().start(), pieces.get(last).range().end());
    }
}
