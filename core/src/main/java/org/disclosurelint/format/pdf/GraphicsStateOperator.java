package org.disclosurelint.format.pdf;

import java.io.IOException;
import java.util.List;
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

/** Takes the font, and nothing else, from a named state of drawing: no letter depends on the rest. */
final class GraphicsStateOperator extends OperatorProcessor {
    private final FontOperator fonts;

    GraphicsStateOperator(PDFStreamEngine engine, FontOperator fonts) {
        super(engine);
        this.fonts = fonts;
    }

    @Override
    public String getName() {
        return OperatorName.SET_GRAPHICS_STATE_PARAMS;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDResources resources = getContext().getResources();
        if (resources == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
        COSDictionary state = all == null ? null : all.getCOSDictionary(name);
        COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
        if (font != null
                && font.size() == 2
                && font.getObject(0) instanceof COSDictionary described
                && font.getObject(1) instanceof COSNumber size) {
            fonts.set(described, size.floatValue());
        }
    }
}
