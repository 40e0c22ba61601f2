package org.disclosurelint.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.format.Reading;
import org.disclosurelint.format.RevisionView;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as a word processor saves them: one release, in both formats. */
@Timeout(120)
class SavedWordTest {
    private static final String TEXT = """
            Velder Foods, Inc.

            FOR IMMEDIATE RELEASE

            Contact:
            Paul Inness
            330-555-0119

            Velder Foods Opens Second Bakery

            AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. (Nasdaq: VLDF) opened its second bakery on Monday, and expects to \
            employ 40 people there.

            Sales rose 7 percent in the year. More is on our site.

            White bread

            Rye bread

            2026  2025
            Sales  41.2  38.5
            Profit  3.9  3.1

            ###

            Full time.""";

    private static byte[] bytes(String name) {
        try (InputStream in = SavedWordTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Draft read(String name, RevisionView view) {
        return new WordFormat()
                .read(SourceFile.of(name, bytes(name)), Reading.DEFAULT.with(view))
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"velder.docx", "velder.doc"})
    void theSameReleaseReadsTheSame(String name) {
        Draft draft = read(name, RevisionView.FINAL);
        assertThat(draft.text()).isEqualTo(TEXT);
        assertThat(draft.marks())
                .extracting(Mark::kind)
                .containsExactly(
                        Mark.Kind.DELETION,
                        Mark.Kind.INSERTION,
                        Mark.Kind.COMMENT,
                        Mark.Kind.HIDDEN_TEXT,
                        Mark.Kind.HIGHLIGHT,
                        Mark.Kind.PROPERTY,
                        Mark.Kind.PROPERTY);
        assertThat(draft.marks().get(2).note()).contains("Is that settled?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"velder.docx", "velder.doc"})
    void theOriginalIsReadWithoutTheTrackedChanges(String name) {
        assertThat(read(name, RevisionView.ORIGINAL).text()).isEqualTo(TEXT.replace("its second", "its third"));
        assertThat(read(name, RevisionView.ALL).text()).isEqualTo(TEXT.replace("its second", "its third second"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"velder.docx", "velder.doc"})
    void bothAreRecognizedByTheirContent(String name) {
        assertThat(new WordFormat().recognizes(SourceFile.of("release", bytes(name))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 3_000, 9_000, 13_000})
    void anOldDocumentThatWasCutOffIsDamaged(int length) {
        byte[] part = Arrays.copyOf(bytes("velder.doc"), length);
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> new WordFormat().read(SourceFile.of("velder.doc", part), Reading.DEFAULT));
    }

    @Test
    void anyDamageOfAnOldDocumentIsAProblemOrReadButNeverAFailure() {
        byte[] whole = bytes("velder.doc");
        Random random = new Random(20261122);
        for (int n = 0; n < 200; n++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 8; i++) {
                broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
            }
            try {
                new WordFormat().read(SourceFile.of("velder.doc", broken), Reading.DEFAULT);
            } catch (ProblemsException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }

    @Test
    void encryptedDocumentsAreToldOf() throws IOException {
        byte[] old = bytes("velder.doc");
        int fib = indexOf(old, new byte[] {(byte) 0xEC, (byte) 0xA5});
        old[fib + 0x0B] |= 0x01;
        assertEncrypted(old);

        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
            container.writeFilesystem(out);
            assertEncrypted(out.toByteArray());
        }
    }

    private static void assertEncrypted(byte[] bytes) {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> new WordFormat().read(SourceFile.of("velder.doc", bytes), Reading.DEFAULT))
                .withMessageContaining("is encrypted; save it without a password");
    }

    private static int indexOf(byte[] bytes, byte[] what) {
        for (int i = 512; i < bytes.length - 1; i++) {
            if (bytes[i] == what[0] && bytes[i + 1] == what[1]) {
                return i;
            }
        }
        throw new IllegalStateException("not found");
    }

    @Test
    void nothingIsPrintedWhileADocumentIsRead() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream all = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try {
            System.setOut(all);
            System.setErr(all);
            List.of("velder.docx", "velder.doc").forEach(name -> read(name, RevisionView.FINAL));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void tooManyParagraphsOrCharactersOfAnOldDocumentAreRefused() throws IOException {
        assertTooMuch(longer("\r".repeat(DocBudget.MOST_PARAGRAPHS)), "more than 100000 paragraphs");
        assertTooMuch(longer("x".repeat(DocBudget.MOST_CHARACTERS)), "more than 5000000 characters");
    }

    private static byte[] longer(String more) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes("velder.doc")));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getRange().getParagraph(0).insertBefore(more);
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void assertTooMuch(byte[] bytes, String message) {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> new WordFormat().read(SourceFile.of("velder.doc", bytes), Reading.DEFAULT))
                .withMessageContaining(message);
    }
}
