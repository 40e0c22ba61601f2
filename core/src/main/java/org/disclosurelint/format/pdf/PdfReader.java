package org.disclosurelint.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;

/** Opens a PDF within bounds, and tells plainly why one cannot be read. One reader, one file. */
final class PdfReader {
    private final SourceFile file;

    PdfReader(SourceFile file) {
        this.file = file;
    }

    Draft read() {
        if (file.size() > SourceFile.MAX_BYTES) {
            throw problem("too large for a draft: " + file.size() + " bytes, at most " + SourceFile.MAX_BYTES, "");
        }
        byte[] bytes = file.bytes();
        Bounds bounds = new Bounds();
        try {
            return draft(pages(bytes, bounds));
        } catch (InvalidPasswordException e) {
            throw problem("is encrypted and opens only with a password", "save it without a password");
        } catch (Bounds.Exceeded e) {
            throw problem(e.getMessage() + ", which is more than is read of a PDF", "");
        } catch (IOException | RuntimeException e) {
            throw e instanceof ProblemsException told ? told : damaged(e);
        } catch (StackOverflowError e) {
            throw problem("damaged PDF: its parts are nested too deep", "save it anew");
        } catch (OutOfMemoryError e) {
            throw problem("takes more memory to unpack than there is", "");
        }
    }

    private Draft draft(List<PrintedPage> pages) {
        List<PrintedLine> lines = new ArrayList<>();
        for (PrintedPage page : pages) {
            int region = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).region() + 1;
            lines.addAll(Gutters.inReadingOrder(Rows.of(page), region));
        }
        return new Prose(file, lines).draft();
    }

    private List<PrintedPage> pages(byte[] bytes, Bounds bounds) throws IOException {
        try (PDDocument document = new BoundedParser(bytes, bounds).parse()) {
            return scan(document, bounds);
        } finally {
            bounds.rethrow(); // what PDFBox took for a fault of one part
        }
    }

    private List<PrintedPage> scan(PDDocument document, Bounds bounds) throws IOException {
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            throw problem(
                    "its owner does not allow its text to be taken out",
                    "save it without restrictions, or lint the file that it was made from");
        }
        PageScanner scanner = new PageScanner(bounds);
        List<PrintedPage> pages = scanner.scan(document);
        String from = "lint the file that it was made from";
        if (pages.stream().allMatch(page -> page.letters().stream().allMatch(Letter::isBlank))) {
            throw problem(
                    scanner.hasPictures() ? "holds pictures of text; no text can be read" : "holds no text", from);
        }
        if (scanner.isUnreadable()) {
            throw problem("its fonts do not tell which letters they show; no text can be read", from);
        }
        return pages;
    }

    private ProblemsException damaged(Exception e) {
        String why = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        return problem("damaged PDF: " + why.substring(0, Math.min(200, why.length())), "save it anew");
    }

    private ProblemsException problem(String message, String hint) {
        return new ProblemsException(List.of(new Problem(
                file.path(), Optional.empty(), "", message, Optional.of(hint).filter(h -> !h.isEmpty()))));
    }
}
