package org.disclosurelint.format.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Takes the letters from the pages of a file, as a reader sees them: not those drawn invisibly (but for the text that was
 * recognized in a scanned page, which lies invisibly on its picture), not those askew or at right angles to the rest, and no
 * letter twice that is drawn twice to look bold. What fields of a form show is read, what notes and stamps say is not.
 */
final class PageScanner extends PDFTextStripper {
    private static final float SMALLEST = 1;

    private final Bounds bounds;
    private final List<PrintedPage> pages = new ArrayList<>();
    private final BitSet artifacts = new BitSet();
    private int artifactDepth;
    private int depth;
    private boolean picture;
    private boolean pictures;
    private int glyphs;
    private int unreadable;

    PageScanner(Bounds bounds) throws IOException {
        this.bounds = bounds;
        FontOperator fonts = new FontOperator(this, bounds);
        addOperator(fonts);
        addOperator(new GraphicsStateOperator(this, fonts));
        setStartPage(0);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    List<PrintedPage> scan(PDDocument file) throws IOException {
        writeText(file, Writer.nullWriter());
        return pages;
    }

    /** Whether a page holds a picture. */
    boolean hasPictures() {
        return pictures;
    }

    /** Whether so many signs have no letter that what is left is no text. */
    boolean isUnreadable() {
        return unreadable > 20 && unreadable > glyphs / 3;
    }

    @Override
    protected void processPages(PDPageTree tree) throws IOException {
        for (PDPage page : tree) {
            bounds.page(pages.size() + 1);
            processPage(page);
        }
    }

    @Override
    protected void startPage(PDPage page) {
        artifacts.clear();
        artifactDepth = 0;
        depth = 0;
        picture = hasPicture(page.getResources());
        pictures |= picture;
    }

    private static boolean hasPicture(PDResources resources) {
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
            if (annotation instanceof PDAnnotationWidget widget && isFilledIn(widget)) {
                showAnnotation(widget);
            }
        }
        List<TextPosition> found = new ArrayList<>();
        charactersByArticle.forEach(found::addAll);
        pages.add(new PrintedPage(pages.size() + 1, letters(found)));
    }

    private static boolean isFilledIn(PDAnnotationWidget widget) {
        COSDictionary field = widget.getCOSObject();
        for (int up = 0; field != null && up < 32; up++) {
            COSName type = field.getCOSName(COSName.FT);
            if (type != null) {
                boolean text = type.equals(COSName.TX) || type.equals(COSName.CH);
                return text && !widget.isHidden() && !widget.isNoView();
            }
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return false;
    }

    /** The letters that stand upright once the page is held as most of its letters ask. */
    private List<Letter> letters(List<TextPosition> found) {
        Map<Float, Integer> directions = new HashMap<>();
        for (TextPosition letter : found) {
            if (isStraight(letter)) {
                directions.merge(letter.getDir(), 1, Integer::sum);
            }
        }
        float most = 0;
        for (Map.Entry<Float, Integer> direction : directions.entrySet()) {
            most = direction.getValue() > directions.getOrDefault(most, 0) ? direction.getKey() : most;
        }
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            TextPosition at = found.get(i);
            float size = at.getFontSizeInPt() > SMALLEST ? at.getFontSizeInPt() : at.getHeightDir() * 1.4f;
            boolean finite = Float.isFinite(at.getXDirAdj() + at.getYDirAdj() + at.getWidthDirAdj() + size);
            if (isStraight(at) && at.getDir() == most && finite && size > SMALLEST) {
                float x = at.getXDirAdj();
                float right = x + Math.max(0, at.getWidthDirAdj());
                letters.add(
                        new Letter(Spelling.of(at.getUnicode()), x, right, at.getYDirAdj(), size, artifacts.get(i)));
            }
        }
        letters.removeIf(letter -> letter.text().isEmpty());
        return letters;
    }

    /** Whether a letter stands at a right angle to the page, give or take what slants a scan. */
    private static boolean isStraight(TextPosition letter) {
        Matrix matrix = letter.getTextMatrix();
        float along = Math.abs(matrix.getScaleX());
        float across = Math.abs(matrix.getShearY());
        return Math.min(along, across) <= 0.1 * Math.max(along, across);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        boolean invisible = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
        if (invisible && !picture) {
            return;
        }
        super.processTextPosition(letter);
        if (artifactDepth > 0) {
            artifacts.set(Math.max(
                    0, charactersByArticle.stream().mapToInt(List::size).sum() - 1));
        }
    }

    /** Text before which no font was set gets one of ours; PDFBox would look for one on the machine. */
    @Override
    protected void showText(byte[] text) throws IOException {
        var state = getGraphicsState().getTextState();
        if (state.getFont() == null) {
            state.setFont(new PlainFont(new COSDictionary()));
        }
        super.showText(text);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        bounds.glyph();
        glyphs++;
        unreadable += font.toUnicode(code) == null ? 1 : 0;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        bounds.step();
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        bounds.tick();
        if (e instanceof Bounds.Exceeded) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        depth++;
        if (artifactDepth == 0 && COSName.ARTIFACT.equals(tag)) {
            artifactDepth = depth;
        }
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (depth == artifactDepth) {
            artifactDepth = 0;
        }
        depth = Math.max(0, depth - 1);
        super.endMarkedContentSequence();
    }
}
