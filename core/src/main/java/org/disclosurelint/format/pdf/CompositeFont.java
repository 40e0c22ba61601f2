package org.disclosurelint.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** A font of several bytes a letter. */
final class CompositeFont extends TextFont {
    private static final int MOST_WIDTHS = 1 << 16;
    private static final Set<String> COLLECTIONS = Set.of("GB1", "CNS1", "Japan1", "Korea1");

    private final @Nullable CMap codes;
    private final Map<Integer, Float> widths = new HashMap<>();
    private final float usualWidth;
    private final Optional<CmapLookup> shapes;
    private final byte[] shapeOfCid;
    private final Optional<CMap> collection;

    CompositeFont(COSDictionary described, Bounds bounds) throws IOException {
        super(described);
        COSBase encoding = described.getDictionaryObject(COSName.ENCODING);
        codes = encoding == null ? null : readCMap(encoding);
        COSDictionary descendant = FontOperator.descendant(described);
        usualWidth = descendant.getInt(COSName.DW, 1000);
        COSArray all = descendant.getCOSArray(COSName.W);
        if (all != null) {
            readWidths(all, bounds);
        }
        boolean says = described.containsKey(COSName.TO_UNICODE);
        shapes = says ? Optional.empty() : new FontProgram(descendant).shapes();
        shapeOfCid = says ? new byte[0] : shapeOfCid(descendant);
        collection = says ? Optional.empty() : collection(descendant);
    }

    /** {@code first [w w w]} gives widths one by one, {@code first last w} one for all; PDF 32000-1, 9.7.4.3. */
    private void readWidths(COSArray all, Bounds bounds) throws IOException {
        int i = 0;
        while (i + 1 < all.size()) {
            bounds.tick();
            int first = cid(all.getInt(i, 0));
            if (all.getObject(i + 1) instanceof COSArray some) {
                for (int n = 0; n < some.size() && first + n < MOST_WIDTHS; n++) {
                    bounds.tick();
                    put(first + n, some.getObject(n));
                }
                i += 2;
            } else {
                COSBase width = i + 2 < all.size() ? all.getObject(i + 2) : null;
                int last = width instanceof COSNumber ? cid(all.getInt(i + 1, first)) : -1;
                for (int cid = first; cid <= last; cid++) {
                    bounds.tick();
                    put(cid, width);
                }
                i += 3;
            }
        }
    }

    private static int cid(int said) {
        return Math.max(0, Math.min(MOST_WIDTHS - 1, said));
    }

    private void put(int cid, @Nullable COSBase width) {
        if (width instanceof COSNumber number) {
            widths.put(cid, number.floatValue());
        }
    }

    private static byte[] shapeOfCid(COSDictionary descendant) throws IOException {
        COSStream map = descendant.getCOSStream(COSName.CID_TO_GID_MAP);
        if (map == null) {
            return new byte[0];
        }
        try (InputStream in = map.createInputStream()) {
            return in.readNBytes(2 * MOST_WIDTHS);
        }
    }

    /** The letters of one of Adobe's collections of Chinese, Japanese and Korean ones, if the font is made after one. */
    private static Optional<CMap> collection(COSDictionary descendant) {
        COSDictionary info = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String ordering = info == null ? null : info.getString(COSName.ORDERING);
        if (ordering == null || !COLLECTIONS.contains(ordering)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CMapParser().parsePredefined("Adobe-" + ordering + "-UCS2"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public @Nullable String toUnicode(int code) {
        String mapped = super.toUnicode(code);
        int cid = codes == null ? code : codes.toCID(code);
        if (mapped == null && collection.isPresent()) {
            mapped = collection.get().toUnicode(cid);
        }
        if (mapped == null && shapes.isPresent()) {
            int at = 2 * cid;
            boolean listed = at >= 0 && at + 1 < shapeOfCid.length;
            int shape = listed ? (shapeOfCid[at] & 0xFF) << 8 | shapeOfCid[at + 1] & 0xFF : cid;
            List<Integer> letters = shapes.get().getCharCodes(shape);
            mapped = letters == null || letters.isEmpty() ? null : Character.toString(letters.get(0));
        }
        return mapped;
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
