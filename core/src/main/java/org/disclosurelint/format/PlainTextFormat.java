package org.disclosurelint.format;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.DraftBuilder;
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
    public Draft read(SourceFile file, Optional<Charset> encoding) {
        SourceText source = SourceText.decode(file, encoding);
        Preamble preamble = Preamble.of(source);
        DraftBuilder draft = new DraftBuilder(source).frontMatter(preamble.data());
        new PlainTextReader(source, SourceLine.of(source, preamble.lines() + 1), draft).read();
        return draft.build();
    }
}
