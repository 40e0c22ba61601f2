package org.disclosurelint.format.asciidoc;

import java.util.List;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.DraftFormat;
import org.disclosurelint.format.Reading;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;

/**
 * <a href="https://docs.asciidoctor.org/asciidoc/latest/">AsciiDoc</a> as Asciidoctor reads it. What is not read (see
 * docs/formats.md) is a problem, never left out in silence.
 */
public final class AsciidocFormat implements DraftFormat {
    @Override
    public String name() {
        return "asciidoc";
    }

    @Override
    public List<String> extensions() {
        return List.of("adoc", "asciidoc", "asc");
    }

    @Override
    public List<Draft> read(SourceFile file, Reading how) {
        Preprocessor read = Preprocessor.read(SourceText.decode(file, how.encoding()), how.encoding());
        return List.of(new AsciidocReader(read).read());
    }
}
