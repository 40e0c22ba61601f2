package org.disclosurelint.format;

import java.util.List;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.source.SourceFile;

/** A format whose reader breaks on every draft. */
public final class BrokenFormat implements DraftFormat {
    @Override
    public String name() {
        return "broken";
    }

    @Override
    public List<String> extensions() {
        return List.of("broken");
    }

    @Override
    public List<Draft> read(SourceFile file, Reading how) {
        throw new IllegalStateException("an index beyond the end");
    }
}
