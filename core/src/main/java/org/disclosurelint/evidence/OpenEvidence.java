package org.disclosurelint.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.YamlFile;
import org.jspecify.annotations.Nullable;

/** An evidence pack that is open, held against its manifest. Nothing is unpacked. Used once. */
final class OpenEvidence {
    private final Path file;
    private final ZipFile zip;
    private final List<String> differences;
    private int parts;

    /** @param differences gets what is not as it must be */
    OpenEvidence(Path file, ZipFile zip, List<String> differences) {
        this.file = file;
        this.zip = zip;
        this.differences = differences;
    }

    /** How many parts the manifest lists. */
    int parts() {
        return parts;
    }

    void verify() throws IOException {
        List<ZipEntry> table = new ArrayList<>();
        zip.stream().forEach(table::add);
        Map<String, ZipEntry> entries = new LinkedHashMap<>();
        for (ZipEntry entry : table) {
            if (isAsWeWrite(entry) && entries.putIfAbsent(entry.getName(), entry) != null) {
                differ(entry.getName(), "stands in the pack twice");
            }
        }
        // An entry that is larger than the pack, or lies within another, is never read.
        long expected = ArchiveLayout.size(table);
        if (expected != Files.size(file)) {
            differ(
                    "the pack",
                    "has " + Files.size(file) + " bytes, with these entries and nothing else it would have "
                            + expected);
        }
        Optional<Manifest> manifest = manifest(entries.remove(Manifest.NAME));
        if (manifest.isEmpty() || expected > Files.size(file)) {
            return;
        }
        parts = manifest.get().parts().size();
        for (Map.Entry<String, Manifest.Entry> part : manifest.get().parts().entrySet()) {
            compare(part.getKey(), part.getValue(), Optional.ofNullable(entries.remove(part.getKey())));
        }
        entries.keySet().forEach(name -> differ(name, "is not in the manifest"));
        if (differences.isEmpty()
                && !ArchiveLayout.namesAgree(
                        file, table.stream().map(ZipEntry::getName).toList())) {
            differ("the pack", "its entries are not those of its table of contents");
        }
    }

    private boolean isAsWeWrite(ZipEntry entry) {
        String name = entry.getName();
        if (!EntryName.isSafe(name)) {
            differ(name, "no entry of an evidence pack is called so; unpacked, it could land elsewhere");
            return false;
        }
        if (entry.getMethod() != ZipEntry.STORED || entry.getCompressedSize() != entry.getSize()) {
            differ(name, "is compressed, and no entry of an evidence pack is");
            return false;
        }
        if (entry.getExtra() != null || entry.getComment() != null) {
            differ(name, "has an addition that no entry of an evidence pack has");
        }
        return true;
    }

    private Optional<Manifest> manifest(@Nullable ZipEntry entry) throws IOException {
        if (entry == null) {
            differ(Manifest.NAME, "is missing");
            return Optional.empty();
        }
        if (entry.getSize() > YamlFile.LARGEST) {
            differ(Manifest.NAME, "is larger than a manifest may be: " + entry.getSize() + " bytes");
            return Optional.empty();
        }
        List<Problem> problems = new ArrayList<>();
        Optional<Manifest> manifest;
        try (InputStream in = zip.getInputStream(entry)) {
            manifest = Manifest.read(SourceFile.of(Manifest.NAME, in.readNBytes(YamlFile.LARGEST + 1)), problems);
        }
        problems.forEach(p -> differ(
                Manifest.NAME
                        + p.region()
                                .map(r -> ":" + r.startLine() + ":" + r.startColumn())
                                .orElse(""),
                "is no manifest: " + EntryName.shown(p.message())));
        return manifest;
    }

    private void compare(String name, Manifest.Entry listed, Optional<ZipEntry> found) throws IOException {
        if (found.isEmpty()) {
            if (!listed.withheld()) {
                differ(name, "is missing");
            }
            return;
        }
        if (listed.withheld()) {
            differ(name, "is there, and the manifest says that it was left out");
        }
        String sha256;
        try (InputStream in = zip.getInputStream(found.get())) {
            sha256 = Sha256.of(in);
        }
        if (found.get().getSize() != listed.bytes() || !sha256.equals(listed.sha256())) {
            differ(
                    name,
                    "differs: " + found.get().getSize() + " bytes, SHA-256 " + sha256 + "; the manifest says "
                            + listed.bytes() + " bytes, SHA-256 " + listed.sha256());
        }
    }

    private void differ(String what, String how) {
        differences.add(EntryName.shown(what) + ": " + how);
    }
}
