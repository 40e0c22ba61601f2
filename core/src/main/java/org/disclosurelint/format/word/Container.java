package org.disclosurelint.format.word;

import java.nio.charset.StandardCharsets;
import org.disclosurelint.source.SourceFile;

/** What a Word document is packed in, by its bytes. */
enum Container {
    /** Office Open XML: {@code .docx}, {@code .docm}. */
    ZIP,
    /** The binary format of Word 6 to 2003: {@code .doc}. */
    OLE,
    /** Office Open XML under a password. */
    ENCRYPTED,
    NONE;

    private static final byte[] OLE_MAGIC = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
    private static final byte[] WORD_PART = "word/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WORD_STREAM = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] PACKAGE_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /** By the first bytes and the names in its directory, which stand there as they are. */
    static Container of(SourceFile file) {
        byte[] bytes = file.bytes();
        if (stands(ZIP_MAGIC, bytes, 0)) {
            return holds(bytes, WORD_PART) ? ZIP : NONE;
        }
        if (stands(OLE_MAGIC, bytes, 0)) {
            return holds(bytes, WORD_STREAM) ? OLE : holds(bytes, PACKAGE_STREAM) ? ENCRYPTED : NONE;
        }
        return NONE;
    }

    private static boolean holds(byte[] bytes, byte[] name) {
        for (int i = 0; i + name.length <= bytes.length; i++) {
            if (bytes[i] == name[0] && stands(name, bytes, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(byte[] name, byte[] bytes, int at) {
        if (at + name.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (bytes[at + i] != name[i]) {
                return false;
            }
        }
        return true;
    }
}
