package org.disclosurelint.anatomy;

import java.util.List;
import org.disclosurelint.draft.TextRange;

/** Claims as trailer what stands behind the first end mark and belongs to no other part. */
final class TrailerFinder implements PartFinder {
    @Override
    public void find(Layout layout, Claims claims) {
        List<Section> marks = claims.of(Part.END_MARK);
        int end = layout.draft().text().length();
        if (!marks.isEmpty() && marks.get(0).range().end() < end) {
            claims.claim(Part.TRAILER, new TextRange(marks.get(0).range().end(), end));
        }
    }
}
