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

/** Tells the encoding of a source file from its bytes, and decodes it strictly. */
final class Decoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Decoder() {}

    static SourceText decode(SourceFile file, Optional<Charset> forced) {
        byte[] bytes = file.bytes();
        if (forced.isPresent()) {
            return read(file, bytes, forced.get());
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return read(file, bytes, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return read(file, bytes, StandardCharsets.UTF_16LE);
        }
        try {
            return read(file, bytes, StandardCharsets.UTF_8);
        } catch (ProblemsException notUtf8) {
            return read(file, bytes, WINDOWS_1252);
        }
    }

    private static SourceText read(SourceFile file, byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(1 + (int) (bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new ProblemsException(List.of(Problem.of(
                    file.path(),
                    "not " + charset.name() + " text: byte offset " + in.position() + " cannot be decoded")));
        }
        decoder.flush(out);
        String text = out.flip().toString();
        return new SourceText(file, charset, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
