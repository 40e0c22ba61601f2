package org.disclosurelint.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** A font of several bytes a letter. */
final class CompositeFont extends TextFont {
    private static final int MOST_WIDTHS = 1 << 16;

    private final @Nullable CMap codes;
    private final Map<Integer, Float> widths = new HashMap<>();
    private final float usualWidth;

    CompositeFont(COSDictionary described) throws IOException {
        super(described);
        COSBase encoding = described.getDictionaryObject(COSName.ENCODING);
        codes = encoding == null ? null : readCMap(encoding);
        COSDictionary descendant = FontOperator.descendant(described);
        usualWidth = descendant.getInt(COSName.DW, 1000);
        COSArray all = descendant.getCOSArray(COSName.W);
        if (all != null) {
            readWidths(all);
        }
    }

    /** {@code first [w w w]} gives widths one by one, {@code first last w} one for all; PDF 32000-1, 9.7.4.3. */
    private void readWidths(COSArray all) {
        int i = 0;
        while (i + 1 < all.size()) {
            int first = all.getInt(i, 0);
            if (all.getObject(i + 1) instanceof COSArray some) {
                for (int n = 0; n < some.size() && widths.size() < MOST_WIDTHS; n++) {
                    put(first + n, some.getObject(n));
                }
                i += 2;
            } else {
                int last = Math.min(all.getInt(i + 1, first), first + MOST_WIDTHS);
                for (int cid = first; i + 2 < all.size() && cid <= last && widths.size() < MOST_WIDTHS; cid++) {
                    put(cid, all.getObject(i + 2));
                }
                i += 3;
            }
        }
    }

    private void put(int cid, @Nullable COSBase width) {
        if (width instanceof COSNumber number) {
            widths.put(cid, number.floatValue());
        }
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return codes == null ? in.read() << 8 | Math.max(0, in.read()) : codes.readCode(in);
    }

    @Override
    public float getWidth(int code) {
        return widths.getOrDefault(codes == null ? code : codes.toCID(code), usualWidth);
    }

    @Override
    public float getWidthFromFont(int code) {
        return getWidth(code);
    }

    @Override
    public boolean hasExplicitWidth(int code) {
        return widths.containsKey(code);
    }

    @Override
    protected float getStandard14Width(int code) {
        return usualWidth;
    }

    @Override
    public boolean isVertical() {
        return codes != null && codes.getWMode() == 1;
    }
}
