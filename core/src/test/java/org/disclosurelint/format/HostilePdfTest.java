package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that are broken or mean harm are told of or read, within bounded time and memory; nothing else ever happens. */
@Timeout(60)
class HostilePdfTest {
    private static final String PAGE = """
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources
              <</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>> endobj
            5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Times-Roman>> endobj
            """;

    @Test
    void truncatedFilesAreToldOfOrRead() {
        byte[] whole = new MadeUpPdf()
                .paragraph("One line of a release that is cut off.")
                .bytes();
        for (int end = 5; end < whole.length; end += 37) {
            readOrTold(Arrays.copyOf(whole, end));
        }
    }

    @Test
    void filesWithBrokenBytesAreToldOfOrRead() {
        byte[] whole = new MadeUpPdf()
                .paragraph("One line of a release that was damaged.")
                .bytes();
        Random random = new Random(7);
        for (int n = 0; n < 60; n++) {
            byte[] broken = whole.clone();
            for (int k = 0; k < 12; k++) {
                broken[5 + random.nextInt(broken.length - 5)] = (byte) random.nextInt(256);
            }
            readOrTold(broken);
        }
    }

    @Test
    void aSignatureAloneIsAProblem() {
        PdfFormatTest.assertProblem("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1), "damaged PDF");
    }

    @Test
    void aStreamThatUnpacksToGigabytesIsAProblem() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int n = 0; n < 300; n++) {
                out.write(blanks);
            }
        }
        byte[] file = file(PAGE, "4 0 obj <</Filter/FlateDecode/Length " + packed.size() + ">>", packed.toByteArray());
        PdfFormatTest.assertProblem(file, "unpacks to more than 256 MiB");
    }

    @Test
    void aStreamPackedTwiceIsUnpackedTwiceForTheCount() throws IOException {
        byte[] inner = new byte[1 << 20];
        Arrays.fill(inner, (byte) ' ');
        byte[] once = deflated(inner, 300);
        byte[] twice = deflated(once, 1);
        assertThat(twice.length).isLessThan(40_000);
        byte[] file = file(PAGE, "4 0 obj <</Filter[/FlateDecode/FlateDecode]/Length " + twice.length + ">>", twice);
        PdfFormatTest.assertProblem(file, "unpacks to more than 256 MiB");
    }

    @Test
    void everyWayOfPackingIsCounted() throws IOException {
        byte[] twice = deflated(deflated(blanks(), 300), 1);
        assertBomb("/RunLengthDecode", repeated(4_300_000));
        assertBomb("[/ASCII85Decode/FlateDecode/FlateDecode]", packed("ASCII85Decode", twice));
        assertBomb("[/ASCIIHexDecode/FlateDecode/FlateDecode]", packed("ASCIIHexDecode", twice));
        assertBomb("[/LZWDecode/FlateDecode/FlateDecode]", packed("LZWDecode", twice));
        assertBomb("[/FlateDecode/FlateDecode]/Note(/Subtype/Image)", twice);
    }

    @Test
    void whatIsPackedAsAPictureIsNoText() {
        byte[] file = file(
                PAGE,
                "4 0 obj <</Filter/CCITTFaxDecode/DecodeParms<</Columns 60000/Rows 60000>>/Length 9>>",
                "123456789".getBytes(StandardCharsets.ISO_8859_1));
        PdfFormatTest.assertProblem(file, "holds no text");
    }

    @Test
    void rowsWiderThanAnyTableAreAProblem() throws IOException {
        byte[] packed = deflated(blanks(), 1);
        String parameters = "/DecodeParms<</Predictor 12/Columns 2000000000>>";
        PdfFormatTest.assertProblem(
                file(PAGE, "4 0 obj <</Filter/FlateDecode" + parameters + "/Length " + packed.length + ">>", packed),
                "more than 65536 columns");
    }

    @Test
    void objectsInsideAPackedStreamAreCounted() throws IOException {
        byte[] packed = deflated(blanks(), 300);
        String head = "4 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.length + ">>";
        PdfFormatTest.assertProblem(file("", head, packed), "unpacks to more than 256 MiB");
    }

    private static void assertBomb(String filter, byte[] packed) {
        assertThat(packed.length).isLessThan(SourceFile.MAX_BYTES - 10_000);
        PdfFormatTest.assertProblem(
                file(PAGE, "4 0 obj <</Filter" + filter + "/Length " + packed.length + ">>", packed),
                "unpacks to more than 256 MiB");
    }

    private static byte[] repeated(int bytes) {
        byte[] packed = new byte[bytes];
        for (int n = 0; n + 1 < bytes; n += 2) {
            packed[n] = (byte) 0x81; // 128 times
            packed[n + 1] = ' ';
        }
        return packed;
    }

    private static byte[] blanks() {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    private static byte[] packed(String filter, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        FilterFactory.INSTANCE
                .getFilter(filter)
                .encode(new ByteArrayInputStream(bytes), packed, new COSDictionary(), 0);
        return packed.toByteArray();
    }

    private static byte[] deflated(byte[] bytes, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int n = 0; n < times; n++) {
                out.write(bytes);
            }
        }
        return packed.toByteArray();
    }

    @Test
    void formsThatDrawThemselvesAndEachOtherEnd() {
        StringBuilder forms = new StringBuilder(PAGE);
        String draw = "/A Do /B Do /A Do /B Do ";
        for (int n = 6; n < 60; n++) {
            forms.append(n)
                    .append(" 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A ")
                    .append(n == 59 ? 6 : n + 1)
                    .append(" 0 R/B ")
                    .append(n == 59 ? 7 : n + 1)
                    .append(" 0 R>>>>/Length ")
                    .append(draw.length())
                    .append(">>\nstream\n")
                    .append(draw)
                    .append("\nendstream endobj\n");
        }
        PdfFormatTest.assertProblem(
                file(forms.toString(), "4 0 obj <</Length 6>>", "/X Do ".getBytes(StandardCharsets.ISO_8859_1)),
                "more than 1000000 steps");
    }

    @Test
    void aPageTreeTenThousandDeepIsReadOrToldOf() {
        StringBuilder tree = new StringBuilder("1 0 obj <</Type/Catalog/Pages 10 0 R>> endobj\n");
        for (int n = 10; n < 10_010; n++) {
            tree.append(n)
                    .append(" 0 obj <</Type/Pages/Count 1/Kids[")
                    .append(n + 1)
                    .append(" 0 R]>> endobj\n");
        }
        tree.append("10010 0 obj <</Type/Page/MediaBox[0 0 9 9]>> endobj\n");
        readOrTold(file(tree.toString(), "4 0 obj <</Length 0>>", new byte[0]));
    }

    @Test
    void arraysNestedTenThousandDeepAreToldOf() {
        readOrTold(file(
                PAGE + "7 0 obj " + "[".repeat(10_000) + "]".repeat(10_000) + " endobj\n",
                "4 0 obj <</Length 0>>",
                new byte[0]));
        String content = "[".repeat(100_000) + " TJ";
        readOrTold(file(
                PAGE, "4 0 obj <</Length " + content.length() + ">>", content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aPageWithMoreLettersThanAnyReleaseIsAProblem() {
        String content = "BT /F 1 Tf " + ("(" + "a".repeat(1000) + ") Tj ").repeat(510) + "ET";
        PdfFormatTest.assertProblem(
                file(
                        PAGE,
                        "4 0 obj <</Length " + content.length() + ">>",
                        content.getBytes(StandardCharsets.ISO_8859_1)),
                "more than 500000 letters");
    }

    @Test
    void sixteenMebibytesOfNothingAreToldOf() {
        byte[] bytes = new byte[SourceFile.MAX_BYTES];
        Arrays.fill(bytes, (byte) '<');
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 9);
        readOrTold(bytes);
        for (int i = 9; i < bytes.length; i += 7) {
            bytes[i] = (byte) "stream xref obj ".charAt(i % 16);
        }
        readOrTold(bytes);
    }

    static byte[] file(String objects, String head, byte[] stream) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(("%PDF-1.7\n" + objects + head + "\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(stream);
        file.writeBytes("\nendstream endobj\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    private static void readOrTold(byte[] bytes) {
        try {
            Drafts.read(SourceFile.of("release.pdf", bytes));
        } catch (ProblemsException e) {
            assertThat(e).hasMessageStartingWith("release.pdf: ");
        }
    }
}
