package org.disclosurelint.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells the encoding of a source file from its bytes, and decodes it strictly: nothing is replaced, what cannot be decoded is
 * a problem. Byte offsets in messages count from 0 at the first byte of the file, a byte-order mark included.
 */
final class Decoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final SourceFile file;
    private final byte[] bytes;

    private Decoder(SourceFile file) {
        this.file = file;
        this.bytes = file.bytes();
    }

    static SourceText decode(SourceFile file, Optional<Charset> forced) {
        return new Decoder(file).decode(forced);
    }

    private SourceText decode(Optional<Charset> forced) {
        if (bytes.length > SourceFile.MAX_BYTES) {
            throw problem(SourceFile.tooLarge(bytes.length));
        }
        Signature.of(bytes).ifPresent(kind -> {
            throw problem("seems to be " + kind + ", not text: see its first bytes, at byte offset 0");
        });
        if (forced.isPresent()) {
            return strictly(forced.get());
        }
        if (startsWith(0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE);
        }
        if (startsWith(0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE);
        }
        Signature.binary(bytes).ifPresent(what -> {
            throw problem(what);
        });
        return guess();
    }

    private SourceText guess() {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int badUtf8 = fault(StandardCharsets.UTF_8, out);
        if (badUtf8 < 0) {
            return text(StandardCharsets.UTF_8, out);
        }
        boolean isUtf8 = out.position() < badUtf8;
        if (isUtf8) {
            // Some bytes before the fault came in sequences that make sense in no other encoding.
            throw problem("broken UTF-8 text: byte offset " + badUtf8 + " (counted from 0) cannot be decoded");
        }
        out.clear();
        int bad1252 = fault(WINDOWS_1252, out);
        if (bad1252 < 0) {
            return text(WINDOWS_1252, out);
        }
        throw problem("neither UTF-8 text (byte offset " + badUtf8
                + " cannot be decoded, counted from 0) nor windows-1252 text" + " (byte offset " + bad1252
                + " cannot)");
    }

    private SourceText strictly(Charset charset) {
        CharBuffer out = CharBuffer.allocate(
                1 + (int) (bytes.length * (double) charset.newDecoder().maxCharsPerByte()));
        int fault = fault(charset, out);
        if (fault >= 0) {
            throw problem(
                    "not " + charset.name() + " text: byte offset " + fault + " (counted from 0) cannot be decoded");
        }
        return text(charset, out);
    }

    /** The offset of the first byte that cannot be decoded, or -1; what could be decoded is in the buffer. */
    private int fault(Charset charset, CharBuffer out) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        return result.isError() ? in.position() : -1;
    }

    private SourceText text(Charset charset, CharBuffer decoded) {
        String text = decoded.flip().toString();
        return new SourceText(file, charset, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private boolean startsWith(int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private ProblemsException problem(String message) {
        return new ProblemsException(List.of(Problem.of(file.path(), message)));
    }
}
