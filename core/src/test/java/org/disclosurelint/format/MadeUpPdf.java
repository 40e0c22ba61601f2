package org.disclosurelint.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.source.SourceFile;

/** A PDF made up line by line, as printed. Places are in points from the lower left corner of a letter-size page. */
final class MadeUpPdf {
    static final float LEFT = 72;
    static final float RIGHT = 540;

    private final PDDocument document = new PDDocument();
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private PDPageContentStream page;
    private float y;
    private float size = 11;

    MadeUpPdf() {
        page = open();
    }

    /** Something that is done to a page by hand. */
    interface Drawing {
        void draw(PDPageContentStream page, PDFont font) throws IOException;
    }

    private PDPageContentStream open() {
        PDPage next = new PDPage(PDRectangle.LETTER);
        document.addPage(next);
        y = 700;
        try {
            return new PDPageContentStream(document, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MadeUpPdf nextPage() {
        draw((p, f) -> p.close());
        page = open();
        return this;
    }

    MadeUpPdf draw(Drawing drawing) {
        try {
            drawing.draw(page, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    MadeUpPdf size(float points) {
        size = points;
        return this;
    }

    MadeUpPdf at(float x, float yNow, String text) {
        return draw((p, f) -> {
            p.beginText();
            p.setFont(f, size);
            p.newLineAtOffset(x, yNow);
            p.showText(text);
            p.endText();
        });
    }

    MadeUpPdf turned(float x, float yNow, double degrees, String text) {
        return draw((p, f) -> {
            p.beginText();
            p.setFont(f, size);
            p.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, yNow));
            p.showText(text);
            p.endText();
        });
    }

    /** A line right below the one before. */
    MadeUpPdf line(float x, String text) {
        y -= 1.2f * size;
        return at(x, y, text);
    }

    MadeUpPdf line(String text) {
        return line(LEFT, text);
    }

    MadeUpPdf gap() {
        y -= 0.8f * size;
        return this;
    }

    /** A paragraph wrapped at the right margin, with a gap behind it. */
    MadeUpPdf paragraph(String text) {
        return paragraph(LEFT, RIGHT, text).gap();
    }

    MadeUpPdf paragraph(float left, float right, String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > right - left) {
                line(left, line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return line(left, line.toString());
    }

    MadeUpPdf moveTo(float yNow) {
        y = yNow;
        return this;
    }

    float width(String text) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MadeUpPdf right(float edge, String text) {
        return at(edge - width(text), y, text);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        draw((p, f) -> {
            p.close();
            document.save(out);
            document.close();
        });
        return out.toByteArray();
    }

    byte[] encrypted(String userPassword, boolean mayExtract) {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(mayExtract);
        return draw((p, f) -> document.protect(new StandardProtectionPolicy("owner", userPassword, permission)))
                .bytes();
    }

    PDDocument document() {
        return document;
    }

    Draft read() {
        return Drafts.read(SourceFile.of("release.pdf", bytes()));
    }
}
