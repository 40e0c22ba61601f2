package org.disclosurelint.format.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.RevisionView;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@code .doc} of Word 6 to 2003 by Apache POI, in the order in which {@link DocxReader} reads the newer format: the header of
 * the first page, the body, text boxes, footnotes and endnotes, the footer. Of Word 6 and 95 the body alone.
 */
final class DocReader {
    /** Bit of the flags of the file information block that says that the file is encrypted ([MS-DOC] 2.5.2, fEncrypted). */
    private static final int ENCRYPTED = 0x01;

    private static final int FLAGS = 0x0B;

    private final SourceFile file;
    private final RevisionView view;
    private final FlowWriter writer;
    private final DocBudget budget;
    private final Traces traces = new Traces();

    private DocReader(SourceFile file, RevisionView view) {
        this.file = file;
        this.view = view;
        writer = new FlowWriter(file);
        budget = new DocBudget(file);
    }

    /** @throws ProblemsException if the file is damaged or encrypted, or exceeds a bound */
    static Draft read(SourceFile file, RevisionView view) {
        DocReader reader = new DocReader(file, view);
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            reader.refuseEncrypted(container);
            reader.read(container);
            return reader.writer.draft(reader.traces);
        } catch (ProblemsException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw WordProblem.encrypted(file);
        } catch (IOException | RuntimeException e) {
            throw WordProblem.damaged(file, "it cannot be read (" + e.getClass().getSimpleName() + ")");
        } catch (StackOverflowError | OutOfMemoryError e) {
            // POI descends into storages within storages, and sets up what the file says is to come.
            throw WordProblem.tooMuch(
                    file, "it does not fit into memory (" + e.getClass().getSimpleName() + ")");
        }
    }

    private void refuseEncrypted(POIFSFileSystem container) throws IOException {
        try (DocumentInputStream stream = container.createDocumentInputStream("WordDocument")) {
            byte[] head = stream.readNBytes(FLAGS + 1);
            if (head.length > FLAGS && (head[FLAGS] & ENCRYPTED) != 0) {
                throw WordProblem.encrypted(file);
            }
        }
    }

    private void read(POIFSFileSystem container) throws IOException {
        HWPFDocumentCore document = open(container);
        if (document instanceof HWPFDocument modern) {
            readAll(modern);
        } else {
            story(document, document.getRange(), n -> "paragraph " + n);
        }
        readProperties(document);
        if (container.getRoot().hasEntryCaseInsensitive("Macros")) {
            traces.macros(writer);
        }
    }

    private static HWPFDocumentCore open(POIFSFileSystem container) throws IOException {
        try {
            return new HWPFDocument(container.getRoot());
        } catch (OldWordFileFormatException e) {
            return new HWPFOldDocument(container.getRoot());
        }
    }

    private void readAll(HWPFDocument document) {
        HeaderStories edges = new HeaderStories(document);
        edge(document, edges.getFirstHeaderSubrange(), edges.getOddHeaderSubrange(), "header");
        story(document, document.getRange(), n -> "paragraph " + n);
        story(document, document.getMainTextboxRange(), n -> "text box");
        notes(document, document.getFootnotes(), document.getFootnoteRange(), "footnote");
        notes(document, document.getEndnotes(), document.getEndnoteRange(), "endnote");
        edge(document, edges.getFirstFooterSubrange(), edges.getOddFooterSubrange(), "footer");
        readComments(document.getCommentsRange());
    }

    private void story(HWPFDocumentCore document, Range range, IntFunction<String> names) {
        if (range.getEndOffset() > range.getStartOffset()) {
            writer.story(new DocStory(file, document, view, budget).read(range, names));
        }
    }

    /** The header or footer of the first page: its own if somebody wrote one, else that of all pages. */
    private void edge(HWPFDocument document, @Nullable Range first, @Nullable Range all, String name) {
        Range range = first != null && !first.text().isBlank() ? first : all;
        if (range != null && range.getEndOffset() > range.getStartOffset()) {
            writer.story(Paging.without(new DocStory(file, document, view, budget).read(range, n -> name)));
        }
    }

    private void notes(HWPFDocument document, Notes notes, Range all, String kind) {
        for (int i = 0; i < notes.getNotesCount(); i++) {
            String address = kind + " " + (i + 1);
            Range note = new Range(
                    all.getStartOffset() + notes.getNoteTextStartOffset(i),
                    all.getStartOffset() + notes.getNoteTextEndOffset(i),
                    document);
            story(document, note, n -> address);
        }
    }

    /** Comments stand in a story of their own, each behind the sign that stands where it is anchored. */
    private void readComments(Range range) {
        if (range.getEndOffset() <= range.getStartOffset()) {
            return;
        }
        List<String> texts = new ArrayList<>(List.of(range.text().split(String.valueOf(DocStory.COMMENT), -1)));
        for (int i = 1; i < texts.size(); i++) {
            String text = texts.get(i).replaceAll("[\\s\\x00-\\x1F]+", " ").strip();
            traces.comment(String.valueOf(i), new Traces.Comment("", text));
        }
    }

    private void readProperties(HWPFDocumentCore document) {
        SummaryInformation summary = document.getSummaryInformation();
        if (summary != null) {
            property("creator", summary.getAuthor());
            property("last modified by", summary.getLastAuthor());
        }
        DocumentSummaryInformation more = document.getDocumentSummaryInformation();
        if (more != null) {
            property("company", more.getCompany());
            property("manager", more.getManager());
        }
    }

    private void property(String name, @Nullable String words) {
        Optional.ofNullable(words).ifPresent(w -> traces.property(writer, name, w.replace("\0", "")));
    }
}
