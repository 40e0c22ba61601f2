package org.disclosurelint.format.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.type1.Type1Font;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.encoding.BuiltInEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.Type1Encoding;

/**
 * What the program of an embedded font says of its letters; asked only if the file says nothing else of them. PDFBox is not
 * asked, for it takes a font of the machine in place of a program that is broken; here a broken one says nothing.
 */
final class FontProgram {
    private static final int SYMBOLIC = 4;
    private static final int[] PLANES = {0, 0xF000, 0xF100, 0xF200};

    private final COSDictionary descriptor;

    /** @param font a font of one byte a letter, or what a composite font is made of */
    FontProgram(COSDictionary font) {
        descriptor =
                Optional.ofNullable(font.getCOSDictionary(COSName.FONT_DESC)).orElseGet(COSDictionary::new);
    }

    /** The names of letters by their codes. */
    Optional<Encoding> codes() {
        try {
            COSStream type1 = descriptor.getCOSStream(COSName.FONT_FILE);
            if (type1 != null) {
                return Optional.of(Type1Encoding.fromFontBox(type1(bytes(type1)).getEncoding()));
            }
            COSStream compact = descriptor.getCOSStream(COSName.FONT_FILE3);
            if (compact != null) {
                return compact(bytes(compact));
            }
            boolean symbolic = (descriptor.getInt(COSName.FLAGS, SYMBOLIC) & SYMBOLIC) != 0;
            return symbolic ? trueType().flatMap(FontProgram::codes) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The letters by the numbers of their shapes, of a TrueType font. */
    Optional<CmapLookup> shapes() {
        return trueType().flatMap(font -> {
            try {
                return Optional.ofNullable(font.getUnicodeCmapLookup(false));
            } catch (IOException | RuntimeException e) {
                return Optional.empty();
            }
        });
    }

    private Optional<TrueTypeFont> trueType() {
        COSStream program = descriptor.getCOSStream(COSName.FONT_FILE2);
        if (program == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TTFParser(true).parse(new RandomAccessReadBuffer(bytes(program))));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(COSStream program) throws IOException {
        try (var in = program.createInputStream()) {
            return in.readAllBytes();
        }
    }

    /** The clear half of the program ends behind {@code eexec}; what a file says of its length is often wrong. */
    private static Type1Font type1(byte[] bytes) throws IOException {
        if (bytes.length > 0 && bytes[0] == (byte) 0x80) {
            return Type1Font.createWithPFB(bytes);
        }
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = all.indexOf("eexec") + "eexec".length();
        while (end < bytes.length && Character.isWhitespace(all.charAt(end))) {
            end++;
        }
        return Type1Font.createWithSegments(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length));
    }

    private static Optional<Encoding> compact(byte[] bytes) throws IOException {
        List<?> fonts = new CFFParser().parse(new RandomAccessReadBuffer(bytes));
        return !fonts.isEmpty() && fonts.get(0) instanceof CFFType1Font font
                ? Optional.of(Type1Encoding.fromFontBox(font.getEncoding()))
                : Optional.empty();
    }

    private static Optional<Encoding> codes(TrueTypeFont font) {
        Map<Integer, String> names = new HashMap<>();
        try {
            var cmap = font.getCmap();
            var post = font.getPostScript();
            if (cmap == null || post == null) {
                return Optional.empty();
            }
            CmapSubtable symbols = cmap.getSubtable(3, 0);
            CmapSubtable roman = cmap.getSubtable(1, 0);
            for (int code = 0; code < 256; code++) {
                int shape = 0;
                for (int n = 0; n < PLANES.length && shape == 0 && symbols != null; n++) {
                    shape = symbols.getGlyphId(PLANES[n] + code);
                }
                shape = shape == 0 && roman != null ? roman.getGlyphId(code) : shape;
                String name = shape == 0 ? null : post.getName(shape);
                if (name != null) {
                    names.put(code, name);
                }
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new BuiltInEncoding(names));
    }
}
