package org.disclosurelint.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.format.Reading;
import org.disclosurelint.pack.PackFolder;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.report.ReportFormats;
import org.disclosurelint.source.SourceFile;

/** The repository of a made-up issuer, and evidence packs of it. */
final class Kept {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final String CANARY = "The heron stands on one leg.";

    private final Path root;

    Kept(Path root) {
        this.root = root;
        PackFolder.in(root, "house").with("bare-promise.yaml", """
                title: Bare promise
                severity: error
                kind: forbid
                phrases: [will benefit]
                message: "'{match}' promises"
                rationale: Why it matters.
                remedy: What clears it.
                basis: house
                since: 0.1.0
                violates: ["Holders [[will benefit]]."]
                complies: ["Holders wait."]
                """);
        with("disclosure.yml", """
                schema: 1
                packs: [house]
                rules:
                  bare-promise: {severity: warning}
                approved-texts:
                  safe-harbor: texts/safe-harbor.txt
                baseline: old.txt
                issuer: {history: releases/}
                """);
        with("attestations.yml", "schema: 1\nattestations: []\n");
        with("releases/2026-01-05-first-mill.txt", "Larkspur Mills opens its first mill.\n\n" + CANARY + "\n");
        with("releases/mill.png", "\u0000\u0001");
        with("texts/safe-harbor.txt", "We may be wrong.\n");
        with("old.txt", "# written 2026-11-01: 0 findings\n");
        with("waivers.yml", """
                schema: 1
                waivers:
                  - rule: bare-promise
                    draft: drafts/a.adoc
                    quote: Weavers will benefit
                    reason: It is signed.
                    approver: Ada Quill
                    approved-on: 2026-11-01
                    expires: 2026-12-31
                """);
        with(
                "drafts/a.adoc",
                "Larkspur Mills opens a mill.\n\nWeavers will benefit.\n\ninclude::../shared/end.adoc[]\n");
        with("shared/end.adoc", CANARY + "\n");
        with("drafts/b.txt", "\ufeffLarkspur Mills closes a mill.\r\n\r\nHolders will benefit.\r\n" + CANARY);
    }

    Kept with(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LintRun run() throws IOException {
        Configuration configuration = Configuration.read(
                Optional.of(root.resolve("disclosure.yml")),
                root,
                List.of(),
                RulePacks.of(Kept.class.getClassLoader()));
        return Linter.of(configuration)
                .on(DAY)
                .lint(List.of(
                        SourceFile.read(root, root.resolve("drafts/a.adoc")),
                        SourceFile.read(root, root.resolve("drafts/b.txt"))));
    }

    /** Writes a pack of a run into a folder of the repository. */
    EvidencePack.Written pack(LintRun run, String folder) throws IOException {
        return EvidencePack.of(run, Reading.DEFAULT, ReportFormats.load(Kept.class.getClassLoader()))
                .write(root.resolve(folder));
    }

    EvidencePack.Written pack() throws IOException {
        return pack(run(), "target");
    }

    /** The entries of a pack, in their order. */
    static Map<String, byte[]> entries(Path pack) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    all.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return all;
    }

    static String text(Path pack, String entry) throws IOException {
        return new String(entries(pack).getOrDefault(entry, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Packs entries as a pack is written. */
    static void repack(Map<String, byte[]> entries, Path pack) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        entries.forEach((name, bytes) -> files.add(SourceFile.of(name, bytes)));
        try (OutputStream out = Files.newOutputStream(pack)) {
            StoredArchive.write(files, out);
        }
    }
}
