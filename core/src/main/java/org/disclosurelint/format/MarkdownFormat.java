package org.disclosurelint.format;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;

/**
 * Markdown: <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a> with the tables of GitHub and front matter. Two
 * things are read as their author meant them, not as the specification has it: a line {@code ###} is the end mark, and an
 * indented or fenced block is text as typed.
 */
public final class MarkdownFormat implements DraftFormat {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<String> extensions() {
        return List.of("md", "markdown");
    }

    @Override
    public Draft read(SourceFile file, Optional<Charset> encoding) {
        return new MarkdownReader(SourceText.decode(file, encoding)).read();
    }
}
