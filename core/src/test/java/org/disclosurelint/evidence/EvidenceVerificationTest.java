package org.disclosurelint.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceVerificationTest {
    private static final String DRAFT = "drafts/drafts/b.txt";

    @TempDir
    Path root;

    private EvidencePack.Written written;
    private Path pack;

    @BeforeEach
    void aPack() throws IOException {
        written = new Kept(root).pack();
        pack = written.file();
    }

    @Test
    void aPackThatNobodyChangedPasses() throws IOException {
        EvidenceVerification verification = verify(Optional.of(written.sha256().toUpperCase(Locale.ROOT)));

        assertThat(verification.differences()).isEmpty();
        assertThat(verification.passed()).isTrue();
        assertThat(verification.sha256()).isEqualTo(written.sha256());
        assertThat(verification.parts()).isEqualTo(Kept.entries(pack).size() - 1);
    }

    @Test
    void aChangedDraftIsNamed() throws IOException {
        change(all -> all.put(DRAFT, "Nobody will benefit.".getBytes(StandardCharsets.UTF_8)));

        assertThat(differences()).singleElement().asString().startsWith(DRAFT + ": differs: 20 bytes, SHA-256 ");
    }

    @Test
    void aByteChangedInPlaceIsNamed() throws IOException {
        replaceInPlace("The heron", "The raven");

        // The draft, what it includes, and every report that has these words together.
        assertThat(differences())
                .anySatisfy(d -> assertThat(d).startsWith("drafts/drafts/b.txt: differs: "))
                .anySatisfy(d -> assertThat(d).startsWith("included/shared/end.adoc: differs: "))
                .allSatisfy(d -> assertThat(d).contains(": differs: "));
    }

    @Test
    void whatIsMissingAndWhatIsAddedIsNamed() throws IOException {
        change(all -> {
            all.remove(DRAFT);
            all.put("drafts/drafts/c.txt", new byte[] {1});
        });

        assertThat(differences())
                .containsExactly(DRAFT + ": is missing", "drafts/drafts/c.txt: is not in the manifest");
    }

    @Test
    void aPackWithoutAManifestDoesNotPass() throws IOException {
        change(all -> all.remove("manifest.json"));

        assertThat(differences()).containsExactly("manifest.json: is missing");
    }

    @Test
    void aManifestThatIsNoneIsNamed() throws IOException {
        change(all -> all.put("manifest.json", "{\"parts\": [{\"entry\": \"x\"}]}".getBytes(StandardCharsets.UTF_8)));

        assertThat(differences())
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d).startsWith("manifest.json").contains("is no manifest: "));
    }

    @Test
    void whoChangesTheManifestTooIsFoundOutOnlyByTheHash() throws IOException {
        byte[] other = "Nobody will benefit.".getBytes(StandardCharsets.UTF_8);
        change(all -> {
            SourceFile before = SourceFile.of(DRAFT, all.getOrDefault(DRAFT, other));
            String manifest = new String(all.getOrDefault("manifest.json", other), StandardCharsets.UTF_8)
                    .replace(before.sha256(), SourceFile.of(DRAFT, other).sha256())
                    .replace("\"bytes\" : " + before.size() + ",", "\"bytes\" : " + other.length + ",");
            all.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
            all.put(DRAFT, other);
        });

        assertThat(differences()).isEmpty();
        assertThat(verify(Optional.of(written.sha256())).differences())
                .singleElement()
                .asString()
                .startsWith("the pack: its SHA-256 is ")
                .endsWith(", expected was " + written.sha256());
    }

    @Test
    void theSameEntryTwiceIsNamed() throws IOException {
        change(all -> all.put("drafts/drafts/c.txt", new byte[] {1}));
        replaceInPlace("drafts/drafts/c.txt", DRAFT);

        assertThat(differences()).contains(DRAFT + ": stands in the pack twice");
    }

    @Test
    void aNameThatLeadsOutIsNamedAndPrintedHarmlessly() throws IOException {
        change(all -> {
            all.put("drafts/../../x", new byte[] {1});
            all.put("/x", new byte[] {1});
            all.put("x\u001b[31m", new byte[] {1});
        });

        assertThat(differences())
                .contains(
                        "drafts/../../x: no entry of an evidence pack is called so; unpacked, it could land elsewhere",
                        "/x: no entry of an evidence pack is called so; unpacked, it could land elsewhere",
                        "x?[31m: no entry of an evidence pack is called so; unpacked, it could land elsewhere");
    }

    @Test
    void whatIsCompressedIsNotRead() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("drafts/bomb.txt"));
            zip.write(new byte[64 << 20]);
        }
        Files.write(pack, bomb.toByteArray());

        assertThat(differences())
                .contains(
                        "drafts/bomb.txt: is compressed, and no entry of an evidence pack is",
                        "manifest.json: is missing");
    }

    @Test
    void wordsBetweenTheEntriesAreFound() throws IOException {
        byte[] bytes = Files.readAllBytes(pack);
        int table = indexOf(bytes, new byte[] {'P', 'K', 1, 2});
        byte[] hidden = "hidden".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, table);
        out.write(hidden);
        out.write(bytes, table, bytes.length - table);
        byte[] changed = out.toByteArray();
        int at = changed.length - 6;
        int offset = table + hidden.length;
        for (int i = 0; i < 4; i++) {
            changed[at + i] = (byte) (offset >> 8 * i);
        }
        Files.write(pack, changed);

        assertThat(differences()).singleElement().asString().startsWith("the pack: has " + changed.length + " bytes");
    }

    @Test
    void anEntryThatIsCalledOtherwiseInTheTableIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(pack);
        byte[] name = DRAFT.getBytes(StandardCharsets.UTF_8);
        int table = indexOf(bytes, new byte[] {'P', 'K', 1, 2});
        for (int at = 0; at < table; at++) {
            if (bytes[at] == 'P'
                    && bytes[at + 1] == 'K'
                    && Arrays.equals(bytes, at + 30, at + 30 + name.length, name, 0, name.length)) {
                bytes[at + 30] = 'D';
            }
        }
        Files.write(pack, bytes);

        assertThat(differences()).containsExactly("the pack: its entries are not those of its table of contents");
    }

    @Test
    void whatIsNoWholeZipFileIsAProblem() throws IOException {
        byte[] bytes = Files.readAllBytes(pack);
        List<byte[]> broken = List.of(
                new byte[0],
                "no zip file, but words enough to be one".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(bytes, bytes.length - 1),
                Arrays.copyOf(bytes, bytes.length / 2),
                Arrays.copyOf(bytes, bytes.length + 1),
                Arrays.copyOfRange(bytes, 100, bytes.length));
        for (byte[] some : broken) {
            Files.write(pack, some);
            assertThatExceptionOfType(ProblemsException.class)
                    .isThrownBy(this::differences)
                    .withMessageMatching("(?s)pack\\.zip: no (whole )?zip file: .+");
        }
    }

    @Test
    void aHashThatIsNoneIsAProblem() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> verify(Optional.of("cafe")))
                .withMessageContaining("disclosure.sha256: no SHA-256: 64 hexadecimal digits are expected");
    }

    @Test
    void noByteCanBeChangedWithoutADifferenceFromTheHashOrInAPartUnseen() throws IOException {
        byte[] whole = Files.readAllBytes(pack);
        Map<String, byte[]> parts = Kept.entries(pack);
        Random random = new Random(6);
        for (int i = 0; i < 400; i++) {
            byte[] changed = whole.clone();
            // Half of them where names, sizes and places stand.
            int at = i % 2 == 0 ? random.nextInt(whole.length) : whole.length - 1 - random.nextInt(2_000);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(pack, changed);
            assertThat(passes(Optional.of(written.sha256()))).as("byte %d", at).isFalse();
            if (passes(Optional.empty())) {
                assertThat(Kept.entries(pack))
                        .as("byte %d", at)
                        .usingRecursiveComparison()
                        .isEqualTo(parts);
            }
        }
    }

    private boolean passes(Optional<String> hash) throws IOException {
        try {
            return verify(hash).passed();
        } catch (ProblemsException e) {
            return false;
        }
    }

    private EvidenceVerification verify(Optional<String> hash) throws IOException {
        return EvidenceVerification.of(pack, "pack.zip", hash);
    }

    private List<String> differences() throws IOException {
        return verify(Optional.empty()).differences();
    }

    private void change(Consumer<Map<String, byte[]>> how) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(Kept.entries(pack));
        how.accept(all);
        Kept.repack(all, pack);
    }

    /** Every occurrence, by one of the same length; no checksum is made anew. */
    private void replaceInPlace(String words, String others) throws IOException {
        String bytes = new String(Files.readAllBytes(pack), StandardCharsets.ISO_8859_1);
        Files.write(pack, bytes.replace(words, others).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 0; at < bytes.length - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new AssertionError("not in the pack");
    }
}
