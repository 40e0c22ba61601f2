package org.disclosurelint.format.markdown;

import java.util.List;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.DraftFormat;
import org.disclosurelint.format.Reading;
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
    public List<Draft> read(SourceFile file, Reading how) {
        return List.of(new MarkdownReader(SourceText.decode(file, how.encoding())).read());
    }
}
