package org.disclosurelint.format.word;

import java.util.List;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.DraftFormat;
import org.disclosurelint.format.Reading;
import org.disclosurelint.source.SourceFile;

/**
 * Word: {@code .docx} and its kin (Office Open XML, ECMA-376), and the binary {@code .doc} of Word 6 to 2003. Macros are never run, links
 * never followed. What is read is one side of the tracked changes; all of them are marks.
 */
public final class WordFormat implements DraftFormat {
    @Override
    public String name() {
        return "word";
    }

    @Override
    public List<String> extensions() {
        return List.of("docx", "docm", "dotx", "dotm", "doc", "dot");
    }

    @Override
    public boolean recognizes(SourceFile file) {
        return Container.of(file) != Container.NONE;
    }

    @Override
    public boolean alwaysShows() {
        return true;
    }

    @Override
    public List<Draft> read(SourceFile file, Reading how) {
        return List.of(
                switch (Container.of(file)) {
                    case ZIP -> docx(file, how);
                    case OLE -> DocReader.read(file, how.revisions());
                    case ENCRYPTED -> throw WordProblem.encrypted(file);
                    case NONE -> throw WordProblem.of(file, "no Word document", "");
                });
    }

    private static Draft docx(SourceFile file, Reading how) {
        DocxReader reader = new DocxReader(file, how.revisions());
        return reader.read().draft(reader.traces());
    }
}
