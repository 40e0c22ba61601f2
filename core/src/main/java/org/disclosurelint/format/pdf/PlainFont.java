package org.disclosurelint.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Type1Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.jspecify.annotations.Nullable;

/** A font of one byte a letter. */
final class PlainFont extends TextFont {
    private static final float USUAL_WIDTH = 500;

    private final Encoding encoding;
    private final GlyphList names;

    PlainFont(COSDictionary described) {
        super(described);
        encoding = encoding(described.getDictionaryObject(COSName.ENCODING));
        names = getName().contains("ZapfDingbats") ? GlyphList.getZapfDingbats() : GlyphList.getAdobeGlyphList();
    }

    private Encoding encoding(@Nullable COSBase said) {
        Encoding own = own();
        if (said instanceof COSName name) {
            Encoding known = Encoding.getInstance(name);
            return known == null ? own : known;
        }
        return said instanceof COSDictionary differences ? new DictionaryEncoding(differences, false, own) : own;
    }

    /** The codes of the font itself, by its program only if the file says nothing of them. */
    private Encoding own() {
        boolean says = dict.containsKey(COSName.TO_UNICODE) || dict.containsKey(COSName.ENCODING);
        Optional<Encoding> program = says ? Optional.empty() : new FontProgram(dict).codes();
        if (program.isPresent()) {
            return program.get();
        }
        var metrics = getStandard14AFM();
        if (metrics != null) {
            return new Type1Encoding(metrics);
        }
        boolean trueType = COSName.TRUE_TYPE.equals(dict.getCOSName(COSName.SUBTYPE));
        return trueType ? WinAnsiEncoding.INSTANCE : StandardEncoding.INSTANCE;
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return in.read();
    }

    @Override
    public @Nullable String toUnicode(int code) {
        String mapped = super.toUnicode(code);
        return mapped == null ? names.toUnicode(encoding.getName(code)) : mapped;
    }

    @Override
    public @Nullable String toUnicode(int code, GlyphList others) {
        return toUnicode(code);
    }

    @Override
    protected float getStandard14Width(int code) {
        var metrics = getStandard14AFM();
        String name = encoding.getName(code);
        return metrics == null || name.equals(".notdef") ? USUAL_WIDTH : metrics.getCharacterWidth(name);
    }

    @Override
    public float getWidthFromFont(int code) {
        return getStandard14Width(code);
    }

    @Override
    public boolean hasExplicitWidth(int code) {
        return dict.containsKey(COSName.WIDTHS);
    }

    @Override
    public boolean isVertical() {
        return false;
    }
}
