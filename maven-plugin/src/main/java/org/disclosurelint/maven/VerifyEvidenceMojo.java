package org.disclosurelint.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.disclosurelint.evidence.EvidencePack;
import org.disclosurelint.evidence.EvidenceVerification;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Proves that nothing changed in an evidence pack since {@code evidence} made it; fails if something did, and names it. */
@Mojo(name = "verify-evidence", threadSafe = true, requiresProject = false)
@NullUnmarked // Maven sets the fields
public final class VerifyEvidenceMojo extends DisclosureMojo {
    private static final int MOST_SHOWN = 100;

    /** The evidence pack. Looked for in the module, then in the root of the repository. Without it where {@code evidence} writes it. */
    @Parameter(property = "disclosure.evidence")
    private @Nullable String evidence;

    /**
     * The SHA-256 that the pack had when it was made, from wherever it was kept. Without it that in the file beside the pack, which
     * whoever changes the pack can change too.
     */
    @Parameter(property = "disclosure.sha256")
    private @Nullable String sha256;

    /** Maven makes it. */
    public VerifyEvidenceMojo() {
        super("nothing was verified");
    }

    @Override
    void run(Places places, ParameterReader parameters) throws IOException, MojoFailureException {
        parameters.close();
        Path pack = pack(places);
        Path beside = pack.resolveSibling(pack.getFileName() + EvidencePack.HASH_ENDING);
        Optional<String> kept = sha256 != null
                ? Optional.of(sha256)
                : Files.isRegularFile(beside) ? Optional.of(hash(beside)) : Optional.empty();
        EvidenceVerification verification = EvidenceVerification.of(pack, places.shown(pack), kept);
        List<String> differences = verification.differences();
        differences.stream().limit(MOST_SHOWN).forEach(getLog()::error);
        if (!verification.passed()) {
            throw new MojoFailureException(differences.size()
                    + (differences.size() == 1 ? " difference in " : " differences in ") + places.shown(pack) + ": "
                    + differences.get(0) + (differences.size() == 1 ? "" : "; the others are above"));
        }
        String basis = sha256 != null
                ? "and it is the pack of the hash that was given"
                : kept.isPresent()
                        ? "and of the hash beside it, which proves nothing against whoever can change both:"
                                + " give one kept elsewhere as disclosure.sha256"
                        : "but there is no hash to tell whether it is the pack that was made: give it as"
                                + " disclosure.sha256";
        Consumer<CharSequence> log = sha256 == null && kept.isEmpty() ? getLog()::warn : getLog()::info;
        log.accept(places.shown(pack) + ": all " + verification.parts() + " parts are as its manifest says, " + basis);
        getLog().info("SHA-256 of the pack: " + verification.sha256());
    }

    private Path pack(Places places) {
        if (evidence == null) {
            Path made = places.reportFolder(null, project()).resolve(EvidencePack.FILE_NAME);
            if (Files.isRegularFile(made)) {
                return made;
            }
            throw notThere("no evidence pack at " + places.shown(made) + ": name one");
        }
        return places.find(evidence)
                .filter(Files::isRegularFile)
                .orElseThrow(() -> notThere("no file '" + evidence + "'; looked for " + places.tried(evidence)));
    }

    private static ProblemsException notThere(String message) {
        return new ProblemsException(List.of(Problem.of("disclosure.evidence", message)));
    }

    /** The first word, as {@code sha256sum} writes it. */
    private static String hash(Path beside) throws IOException {
        try (InputStream in = Files.newInputStream(beside)) {
            String head = new String(in.readNBytes(200), StandardCharsets.ISO_8859_1);
            return head.strip().split("\\s", 2)[0];
        }
    }
}
