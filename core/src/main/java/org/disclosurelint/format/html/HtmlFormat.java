package org.disclosurelint.format.html;

import java.util.List;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.format.DraftFormat;
import org.disclosurelint.format.Reading;
import org.disclosurelint.format.plain.Preamble;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/**
 * HTML, whole pages and fragments, as <a href="https://html.spec.whatwg.org/">browsers read it</a>, broken or not. Nothing that
 * a page names is loaded.
 */
public final class HtmlFormat implements DraftFormat {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<String> extensions() {
        return List.of("html", "htm", "xhtml");
    }

    @Override
    public boolean recognizes(SourceFile file) {
        return HtmlHead.of(file).beginsPage();
    }

    @Override
    public List<Draft> read(SourceFile file, Reading how) {
        SourceText source = SourceText.decode(
                file, how.encoding().or(() -> HtmlHead.of(file).charset()));
        Preamble preamble = Preamble.of(source);
        int start =
                preamble.lines() == 0 ? 0 : source.lineSpan(preamble.lines()).end();
        DraftBuilder draft = new DraftBuilder(source).frontMatter(preamble.data());
        new HtmlReader(source, new Span(start, source.text().length())).read(draft);
        return List.of(draft.build());
    }
}
