package org.disclosurelint.format.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/**
 * Sets the font of the text that follows. For a font whose program is not in the file, PDFBox would look through the fonts of
 * the machine and write a list of them into the home folder; all that text needs stands in the file, so these fonts are ours.
 */
final class FontOperator extends OperatorProcessor {
    private final Map<COSDictionary, Optional<PDFont>> fonts = new IdentityHashMap<>();

    FontOperator(PDFStreamEngine engine) {
        super(engine);
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
        var text = getContext().getGraphicsState().getTextState();
        text.setFontSize(size.floatValue());
        PDResources resources = getContext().getResources();
        COSDictionary all = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary described = all == null ? null : all.getCOSDictionary(name);
        Optional<PDFont> font = Optional.empty();
        if (described != null) {
            font = fonts.containsKey(described) ? fonts.get(described) : font(described);
            fonts.put(described, font);
        }
        font.ifPresent(text::setFont);
    }

    private static Optional<PDFont> font(COSDictionary described) throws IOException {
        COSName type = described.getCOSName(COSName.SUBTYPE);
        if (COSName.TYPE3.equals(type)) {
            return Optional.of(PDFontFactory.createFont(described));
        }
        if (COSName.TYPE0.equals(type)) {
            boolean readable = described.containsKey(COSName.TO_UNICODE) || !isEmbedded(descendant(described));
            return Optional.of(readable ? new CompositeFont(described) : PDFontFactory.createFont(described));
        }
        boolean says = described.containsKey(COSName.TO_UNICODE) || described.containsKey(COSName.ENCODING);
        return Optional.of(
                says || !isEmbedded(described) ? new PlainFont(described) : PDFontFactory.createFont(described));
    }

    private static boolean isEmbedded(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null
                && (descriptor.containsKey(COSName.FONT_FILE)
                        || descriptor.containsKey(COSName.FONT_FILE2)
                        || descriptor.containsKey(COSName.FONT_FILE3));
    }

    /** The first font that a composite one is made of. */
    static COSDictionary descendant(COSDictionary composite) {
        COSArray fonts = composite.getCOSArray(COSName.DESCENDANT_FONTS);
        COSBase first = fonts == null || fonts.size() == 0 ? null : fonts.getObject(0);
        return first instanceof COSDictionary found ? found : new COSDictionary();
    }
}
