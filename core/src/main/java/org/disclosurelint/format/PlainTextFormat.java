package org.disclosurelint.format;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;

/**
 * Plain text, hard-wrapped or one line a paragraph. What is running text, what are lines of an address, columns, a list or a
 * table is told from the layout.
 */
public final class PlainTextFormat implements DraftFormat {
    private static final Set<String> EXTENSIONS = Set.of("", "txt", "text");

    @Override
    public String name() {
        return "plain-text";
    }

    @Override
    public boolean reads(SourceFile file) {
        return EXTENSIONS.contains(file.extension());
    }

    @Override
    public Draft read(SourceFile file, Optional<Charset> encoding) {
        return new PlainTextReader(SourceText.decode(file, encoding)).read();
    }
}
