package org.disclosurelint.format.plain;

import java.util.List;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.format.DraftFormat;
import org.disclosurelint.format.Reading;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;

/**
 * Plain text, hard-wrapped or one line a paragraph. What is running text, what are lines of an address, columns, a list or a
 * table is told from the layout.
 */
public final class PlainTextFormat implements DraftFormat {
    @Override
    public String name() {
        return "plain-text";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "text", "");
    }

    @Override
    public List<Draft> read(SourceFile file, Reading how) {
        SourceText source = SourceText.decode(file, how.encoding());
        Preamble preamble = Preamble.of(source);
        DraftBuilder draft = new DraftBuilder(source).frontMatter(preamble.data());
        new PlainTextReader(source, SourceLine.of(source, preamble.lines() + 1), draft).read();
        return List.of(draft.build());
    }
}
