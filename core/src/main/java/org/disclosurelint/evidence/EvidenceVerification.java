package org.disclosurelint.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;

/**
 * Whether an evidence pack is what it was when it was made. Its manifest proves that its parts belong together; that the pack
 * as a whole is the one that was made is proved only by its hash, kept elsewhere.
 *
 * @param sha256 of the pack, 64 hexadecimal digits
 * @param parts how many parts the manifest lists
 * @param differences what is not as it must be, a line each; empty if nothing changed
 */
public record EvidenceVerification(String sha256, int parts, List<String> differences) {
    public EvidenceVerification {
        differences = List.copyOf(differences);
    }

    /**
     * Verifies a pack.
     *
     * @param shown how messages name the file
     * @param expected the SHA-256 that the pack had when it was made, if somebody kept it
     * @throws ProblemsException if the file is no zip file, or a broken one, or the hash expected is none
     */
    public static EvidenceVerification of(Path file, String shown, Optional<String> expected) throws IOException {
        Optional<String> hash = expected.map(h -> h.strip().toLowerCase(Locale.ROOT));
        hash.filter(h -> !Manifest.SHA_256.matcher(h).matches()).ifPresent(h -> {
            throw problem("disclosure.sha256", "no SHA-256: 64 hexadecimal digits are expected");
        });
        String fault = ArchiveLayout.faultOfEnd(file);
        if (!fault.isEmpty()) {
            throw problem(shown, fault);
        }
        String sha256;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            sha256 = Sha256.of(in);
        }
        List<String> differences = new ArrayList<>();
        hash.filter(h -> !h.equals(sha256))
                .ifPresent(h -> differences.add("the pack: its SHA-256 is " + sha256 + ", expected was " + h));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            OpenEvidence open = new OpenEvidence(file, zip, differences);
            open.verify();
            return new EvidenceVerification(sha256, open.parts(), differences);
        } catch (IOException | IllegalArgumentException e) {
            throw problem(shown, "no whole zip file: " + EntryName.shown(String.valueOf(e.getMessage())));
        }
    }

    /** Whether nothing changed. */
    public boolean passed() {
        return differences.isEmpty();
    }

    private static ProblemsException problem(String path, String message) {
        return new ProblemsException(List.of(Problem.of(path, message)));
    }
}
