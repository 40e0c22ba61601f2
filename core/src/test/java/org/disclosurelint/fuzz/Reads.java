package org.disclosurelint.fuzz;

import java.util.List;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.DraftFormats;
import org.disclosurelint.format.Reading;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.Span;

/** What must come of any bytes: a draft that leads back to its source, or a problem. */
final class Reads {
    private static final DraftFormats FORMATS = DraftFormats.load(Reads.class.getClassLoader());

    private Reads() {}

    static void anyBytes(String name, byte[] bytes) {
        List<Draft> drafts;
        try {
            drafts = FORMATS.read(SourceFile.of(name, bytes), Reading.DEFAULT);
        } catch (ProblemsException e) {
            if (e.getCause() instanceof RuntimeException defect) {
                throw defect;
            }
            if (e.getCause() instanceof Error defect) {
                throw defect;
            }
            return;
        }
        for (Draft draft : drafts) {
            int end = draft.source().text().length();
            int last = 0;
            for (Block block : draft.blocks()) {
                Span at = draft.locate(block.range());
                if (block.range().start() < last || at.start() < 0 || at.end() > end) {
                    throw new AssertionError("a block out of place: " + block + " at " + at);
                }
                last = block.range().end();
            }
            draft.marks().forEach(m -> draft.source().words(m.at()));
        }
    }
}
