package org.disclosurelint.format;

import java.nio.charset.Charset;
import java.util.Optional;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** Plain text, hard-wrapped or not. */
public final class PlainTextFormat implements DraftFormat {
    @Override
    public String name() {
        return "plain-text";
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.extension().isEmpty() || file.extension().equals("txt");
    }

    @Override
    public Draft read(SourceFile file, Optional<Charset> encoding) {
        SourceText source = SourceText.decode(file, encoding);
        DraftBuilder draft = new DraftBuilder(source);
        int blank = 0;
        boolean open = false;
        for (int n = 1; n <= source.lineCount(); n++) {
            String line = source.line(n);
            if (line.isBlank()) {
                if (open) {
                    draft.closeBlock(Block.Kind.PARAGRAPH, 0, blank);
                    blank = 0;
                }
                open = false;
                blank++;
                continue;
            }
            Span span = source.lineSpan(n);
            int from = span.start() + line.length() - line.stripLeading().length();
            int to = span.start() + line.stripTrailing().length();
            if (open) {
                draft.append("\n", new Span(from, from));
            } else {
                draft.openBlock();
                open = true;
            }
            draft.openLine(from - span.start()).append(new Span(from, to)).closeLine();
        }
        if (open) {
            draft.closeBlock(Block.Kind.PARAGRAPH, 0, blank);
        }
        return draft.build();
    }
}
