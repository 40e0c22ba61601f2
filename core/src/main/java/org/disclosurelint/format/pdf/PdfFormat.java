package org.disclosurelint.format.pdf;

import java.util.List;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.DraftFormat;
import org.disclosurelint.format.Reading;
import org.disclosurelint.source.SourceFile;

/**
 * PDF, as releases go out: the text in reading order, each printed line with its page and its number on it. Running headers,
 * footers and page numbers are no prose. Nothing that a file asks for is done: no script, no action, no file or address opened.
 */
public final class PdfFormat implements DraftFormat {
    /** Readers of PDF look this far for the signature, as mail programs put lines before it. */
    private static final int HEAD = 1024;

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public List<String> extensions() {
        return List.of("pdf");
    }

    @Override
    public boolean recognizes(SourceFile file) {
        String head = file.head(HEAD);
        int at = head.indexOf("%PDF-");
        return at == 0 || at > 0 && file.extension().equals("pdf");
    }

    @Override
    public boolean alwaysShows() {
        return true;
    }

    @Override
    public List<Draft> read(SourceFile file, Reading how) {
        return List.of(new PdfReader(file).read());
    }
}
