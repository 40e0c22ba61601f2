package org.disclosurelint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {
    private static final String TEXT = "The company’s plan – “new”";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "windows-1252, windows-1252", "x-UTF-16LE-BOM, UTF-16LE", "UTF-16, UTF-16BE"})
    void theEncodingIsToldFromTheBytes(String written, String read) {
        SourceText source = decode(TEXT.getBytes(Charset.forName(written)));
        assertThat(source.text()).isEqualTo(TEXT);
        assertThat(source.charset()).isEqualTo(Charset.forName(read));
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() {
        assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(TEXT);
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        assertThat(decode(new byte[0]).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"129", "141", "143", "144", "157"})
    void theBytesThatWindows1252LeavesOpenAreAProblem(int open) {
        assertThatThrownBy(() -> decode(new byte[] {'a', (byte) 0xE9, 'b', (byte) open}))
                .hasMessageContaining("neither UTF-8 text (byte offset 1 cannot be decoded, counted from 0)")
                .hasMessageContaining("nor windows-1252 text (byte offset 3 cannot)");
    }

    @Test
    void aFaultFarIntoTheFileIsNamedByItsOffsetInTheFile() {
        byte[] bytes = ("\uFEFF" + "é".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        bytes[30_001] = (byte) 0xFF;
        assertThatThrownBy(() -> decode(bytes)).hasMessageContaining("broken UTF-8 text: byte offset 3000");
    }

    @Test
    void utf16WithoutAMarkIsNamed() {
        assertThatThrownBy(() -> decode(TEXT.getBytes(StandardCharsets.UTF_16LE)))
                .hasMessageContaining("seems to be UTF-16 text without a byte-order mark")
                .hasMessageContaining("byte offset 1 (counted from 0) is NUL");
    }

    @Test
    void anOddNumberOfBytesIsNoUtf16() {
        assertThatThrownBy(() -> decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'}))
                .hasMessageContaining("not UTF-16LE text: byte offset 4");
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7, a PDF", "PK\u0003\u0004xx, ZIP archive", "{\\rtf1, rich-text", "GIF89a, GIF"})
    void filesOfOtherKindsAreNamed(String head, String kind) {
        assertThatThrownBy(() -> decode(head.getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageStartingWith("draft.txt: seems to be ")
                .hasMessageContaining(kind)
                .hasMessageContaining("byte offset 0");
    }

    @Test
    void bytesThatAreNoTextAreNamed() {
        assertThatThrownBy(() -> decode(new byte[] {'a', 'b', 0, 'c', 1, 2}))
                .hasMessageContaining("seems to be a binary file, not text: byte offset 2 (counted from 0) is NUL");
        assertThatThrownBy(() -> decode("ab\u0001\u0002\u0003\u0004".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("control characters, the first at byte offset 2");
    }

    @Test
    void anEncodingThatWasNamedIsUsed() {
        byte[] bytes = "Ã©".getBytes(WINDOWS_1252);
        SourceFile file = SourceFile.of("draft.txt", bytes);
        assertThat(SourceText.decode(file, Optional.of(WINDOWS_1252)).text()).isEqualTo("Ã©");
        assertThat(SourceText.decode(file, Optional.empty()).text()).isEqualTo("é");
        assertThatThrownBy(() -> SourceText.decode(file, Optional.of(StandardCharsets.US_ASCII)))
                .hasMessageContaining("not US-ASCII text: byte offset 0");
        SourceFile wide = SourceFile.of("draft.txt", TEXT.getBytes(StandardCharsets.UTF_16LE));
        assertThat(SourceText.decode(wide, Optional.of(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void aFileThatIsTooLargeIsNotRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("draft.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(SourceFile.MAX_BYTES + 1L);
        }
        assertThatThrownBy(() -> SourceFile.read(folder, file))
                .hasMessage("draft.txt: too large for a draft: 16777217 bytes, at most 16777216 are read");
        assertThatThrownBy(() -> decode(new byte[SourceFile.MAX_BYTES + 1])).hasMessageContaining("too large");
    }

    private static SourceText decode(byte[] bytes) {
        return SourceText.decode(SourceFile.of("draft.txt", bytes), Optional.empty());
    }
}
