package org.disclosurelint.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is by its first bytes, if it is none that holds plain text. */
enum Signature {
    PDF("a PDF", "%PDF-"),
    ZIP("a Word document (.docx) or another ZIP archive", "PK\u0003\u0004"),
    OLE("a Word document (.doc) or another OLE file", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    RTF("a rich-text file (.rtf)", "{\\rtf"),
    PNG("a PNG image", "\u0089PNG\r\n"),
    JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
    GIF("a GIF image", "GIF8"),
    GZIP("a gzip archive", "\u001F\u008B"),
    UTF_32_LE("UTF-32 text, which is not read", "\u00FF\u00FE\u0000\u0000"),
    UTF_32_BE("UTF-32 text, which is not read", "\u0000\u0000\u00FE\u00FF");

    private static final int SAMPLE = 1 << 16;
    private static final int MANY = 50;

    private final String label;
    private final byte[] magic;

    Signature(String label, String magic) {
        this.label = label;
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What a file seems to be, as a noun with its article; empty if no signature stands at its beginning. */
    static Optional<String> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(s ->
                        Arrays.equals(s.magic, 0, s.magic.length, bytes, 0, Math.min(s.magic.length, bytes.length)))
                .map(s -> s.label)
                .findFirst();
    }

    /** Why the bytes are no text in an encoding of one byte a letter, with the offset that gives them away. */
    static Optional<String> binary(byte[] bytes) {
        int nul = 0;
        while (nul < bytes.length && bytes[nul] != 0) {
            nul++;
        }
        if (nul < bytes.length) {
            String what = isWide(bytes)
                    ? "seems to be UTF-16 text without a byte-order mark: name the encoding, or save it as UTF-8; "
                    : "seems to be a binary file, not text: ";
            return Optional.of(what + "byte offset " + nul + " (counted from 0) is NUL");
        }
        int controls = 0;
        int first = -1;
        int end = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < end; i++) {
            if (isControl(bytes[i])) {
                controls++;
                first = first < 0 ? i : first;
            }
        }
        return controls > 3 && controls > end / MANY
                ? Optional.of(
                        "seems to be a binary file, not text: it is full of control characters, the first at byte offset "
                                + first + " (counted from 0)")
                : Optional.empty();
    }

    /** Whether every other byte is mostly NUL, as in UTF-16 of a European language. */
    private static boolean isWide(byte[] bytes) {
        int[] nuls = new int[2];
        int end = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < end; i++) {
            nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int most = Math.max(nuls[0], nuls[1]);
        return bytes.length > 1 && Math.min(nuls[0], nuls[1]) * 10 < most && most * 2 > end / 2;
    }

    private static boolean isControl(byte b) {
        return (b >= 0 && b < ' ' && "\t\n\u000B\f\r\u001A\u001B".indexOf(b) < 0) || b == 0x7F;
    }
}
