package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Fonts that a file describes wrongly, or not at all, cost no time and never make the machine's own fonts be looked for. */
@Timeout(60)
class HostileFontTest {
    private static final String SAYS = "(Example Corp. opens a plant.) Tj ET";

    @TempDir
    Path home;

    @Test
    void widthsOfAllLettersThereCouldEverBeAreNotCounted() {
        String font = "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font"
                + "/Subtype/CIDFontType2/BaseFont/A/W[2147418111 2147483647 /X 0 2147483647 500"
                + " -2147483648 2147483647 500]>>]>>";
        PdfFormatTest.assertProblem(page("BT /F 12 Tf 50 700 Td <00410042> Tj ET", font, ""), "");
    }

    @Test
    void theFontsOfTheMachineAreNeverLookedFor() throws Exception {
        String times = "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>";
        String empty = "/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4/";
        String type0 =
                "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font/BaseFont/A";
        List<byte[]> files = List.of(
                page("BT 50 700 Td " + SAYS, times, ""),
                page("BT /None 12 Tf 50 700 Td " + SAYS, times, ""),
                page("BT /G gs 50 700 Td " + SAYS, times, "/ExtGState<</G<</Font[5 0 R 12]>>>>"),
                page("BT /F 12 Tf 50 700 Td " + SAYS, type1("Type1", empty + "FontFile 7 0 R>>"), ""),
                page("BT /F 12 Tf 50 700 Td " + SAYS, type1("Type1", empty + "FontFile3 7 0 R>>"), ""),
                page("BT /F 12 Tf 50 700 Td " + SAYS, type1("TrueType", empty + "FontFile2 7 0 R>>"), ""),
                page("BT /F 12 Tf 50 700 Td " + SAYS, type1("TrueType", empty + "FontFile2 null>>"), ""),
                page("BT /F 12 Tf 50 700 Td " + SAYS, type1("Type3", ""), ""),
                page(
                        "BT /F 12 Tf 50 700 Td " + SAYS,
                        type0 + "/Subtype/CIDFontType2" + empty + "FontFile2 7 0 R>>>>]>>",
                        ""),
                page(
                        "BT /F 12 Tf 50 700 Td " + SAYS,
                        type0 + "/Subtype/CIDFontType0" + empty + "FontFile3 7 0 R>>>>]>>",
                        ""));
        for (int n = 0; n < files.size(); n++) {
            Files.write(home.resolve(n + ".pdf"), files.get(n));
        }
        Path log = home.resolve("classes.log");
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.home=" + home,
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said.txt").toFile())
                .start();
        assertThat(reader.waitFor(50, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(home.resolve("said.txt"))).isEmpty();
        assertThat(reader.exitValue()).isZero();
        assertThat(Files.readString(log)).contains("PDFTextStripper").doesNotContain("FileSystemFontProvider");
        assertThat(home.resolve(".pdfbox.cache")).doesNotExist();
    }

    /** Reads all files of a folder, in a Java machine of its own. */
    static final class Reading {
        public static void main(String[] folder) throws IOException {
            for (int n = 0; Files.exists(Path.of(folder[0], n + ".pdf")); n++) {
                try {
                    Drafts.read(SourceFile.of("release.pdf", Files.readAllBytes(Path.of(folder[0], n + ".pdf"))));
                } catch (ProblemsException e) {
                    // told of, which is as good
                }
            }
        }
    }

    private static String type1(String type, String descriptor) {
        return "<</Type/Font/BaseFont/A/Subtype/" + type + descriptor + ">>";
    }

    private static byte[] page(String content, String font, String resources) {
        String objects = "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>"
                + resources + ">>>> endobj\n5 0 obj " + font + " endobj\n"
                + "7 0 obj <</Length 6>>\nstream\nbroken\nendstream endobj\n";
        return HostilePdfTest.file(
                objects, "4 0 obj <</Length " + content.length() + ">>", content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
