package org.disclosurelint.format.word;

import java.util.ArrayList;
import java.util.List;
import org.disclosurelint.format.RevisionView;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * The way back from a draft to the XML of the {@code .docx} from which it was read, for whoever writes into a copy of it.
 *
 * <p>It is read from the same bytes in the same view as the draft, so its {@link #rendition} equals {@code draft.source()}, and the
 * span of a finding in the draft is a span here. The tree is the caller's own: every {@link #read} parses anew, and a change of the
 * tree does not reach the places that were told before it. So ask for all places first, then change from back to front.
 *
 * <pre>
 *   WordBody body = WordBody.read(file, RevisionView.FINAL);
 *   for (WordRun place : body.runs(draft.locate(range))) {
 *       place.node();     // the text within w:t, or w:tab, w:br …
 *       place.offset();   // where in the data of the text the stretch begins, place.length() characters of it
 *       place.run();      // the w:r around it
 *   }
 * </pre>
 *
 * <p>Not thread-safe, because the tree is not.
 */
public final class WordBody {
    private final DocxReader reader;
    private final FlowWriter lines;
    private final SourceText rendition;

    private WordBody(DocxReader reader) {
        this.reader = reader;
        lines = reader.read();
        rendition = lines.rendition();
    }

    /**
     * Reads a {@code .docx}.
     *
     * @throws ProblemsException if it is none, is damaged or encrypted, or exceeds a bound
     */
    public static WordBody read(SourceFile file, RevisionView view) {
        if (!Container.of(file).equals(Container.ZIP)) {
            throw WordProblem.of(file, "no .docx, so nothing can be written into a copy of it", "save it as .docx");
        }
        return new WordBody(new DocxReader(file, view));
    }

    /** The text, one line a paragraph; equal to the source of the draft that was read in the same view. */
    public SourceText rendition() {
        return rendition;
    }

    /** The main part ({@code word/document.xml}) as a tree that may be changed. */
    public Document document() {
        return reader.document();
    }

    /** The name of the main part within the package, in lower case: {@code word/document.xml}. */
    public String partName() {
        return reader.partName();
    }

    /**
     * What of the XML holds a stretch of the rendition, in the order of reading. Empty if the stretch is empty or holds what no run
     * says, as document properties.
     */
    public List<WordRun> runs(Span span) {
        List<WordRun> found = new ArrayList<>();
        for (TextLine line : lines.lines()) {
            int at = lines.start(line);
            if (at < span.end() && at + line.length() > span.start()) {
                for (WordRun run : line.runs()) {
                    int from = Math.max(at + run.start(), span.start());
                    int to = Math.min(at + run.start() + run.length(), span.end());
                    if (from < to) {
                        int skip = from - at - run.start();
                        found.add(new WordRun(run.node(), run.offset() + skip, run.start() + skip, to - from));
                    }
                }
            }
        }
        return found;
    }

    /** Whether a place is of the main part, and not of a header, a footer or a note. */
    public boolean isInMainPart(WordRun run) {
        Node owner = run.node().getOwnerDocument();
        return document().isSameNode(owner);
    }
}
