package org.disclosurelint.format.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/**
 * Sets the font of the text that follows. For a font whose program is not in the file, or broken, PDFBox would look through the
 * fonts of the machine and write a list of them into the home folder; all that text needs stands in the file, so fonts are ours.
 */
final class FontOperator extends OperatorProcessor {
    private final Map<COSDictionary, PDFont> fonts = new IdentityHashMap<>();
    private final Bounds bounds;

    FontOperator(PDFStreamEngine engine, Bounds bounds) {
        super(engine);
        this.bounds = bounds;
    }

    @Override
    public String getName() {
        return OperatorName.SET_FONT_AND_SIZE;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.size() < 2
                || !(operands.get(0) instanceof COSName name)
                || !(operands.get(1) instanceof COSNumber size)) {
            return;
        }
        PDResources resources = getContext().getResources();
        COSDictionary all = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        set(all == null ? null : all.getCOSDictionary(name), size.floatValue());
    }

    /** Sets the size, and the font if there is one. */
    void set(@Nullable COSDictionary described, float size) throws IOException {
        var text = getContext().getGraphicsState().getTextState();
        text.setFontSize(size);
        if (described != null) {
            PDFont font = fonts.get(described);
            if (font == null) {
                font = font(described);
                fonts.put(described, font);
            }
            text.setFont(font);
        }
    }

    private PDFont font(COSDictionary described) throws IOException {
        COSName type = described.getCOSName(COSName.SUBTYPE);
        if (COSName.TYPE3.equals(type)) {
            return new PDType3Font(described);
        }
        return COSName.TYPE0.equals(type) ? new CompositeFont(described, bounds) : new PlainFont(described);
    }

    /** The first font that a composite one is made of. */
    static COSDictionary descendant(COSDictionary composite) {
        COSArray fonts = composite.getCOSArray(COSName.DESCENDANT_FONTS);
        COSBase first = fonts == null || fonts.size() == 0 ? null : fonts.getObject(0);
        return first instanceof COSDictionary found ? found : new COSDictionary();
    }
}
