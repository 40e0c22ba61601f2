package org.disclosurelint.format.pdf;

import java.util.Optional;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A font known by its letters and widths alone, as the file describes them: its program is never read, nothing is drawn. */
abstract class TextFont extends PDFont {
    TextFont(COSDictionary described) {
        super(described);
    }

    @Override
    public String getName() {
        return Optional.ofNullable(dict.getNameAsString(COSName.BASE_FONT)).orElse("");
    }

    @Override
    public BoundingBox getBoundingBox() {
        return new BoundingBox(0, -250, 1000, 750);
    }

    @Override
    public float getHeight(int code) {
        return 700;
    }

    @Override
    public boolean isEmbedded() {
        return false;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    protected byte[] encode(int unicode) {
        throw new UnsupportedOperationException("nothing is written");
    }

    @Override
    public void addToSubset(int codePoint) {
        throw new UnsupportedOperationException("nothing is written");
    }

    @Override
    public void subset() {
        throw new UnsupportedOperationException("nothing is written");
    }

    @Override
    public boolean willBeSubset() {
        return false;
    }
}
