package org.disclosurelint.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * How the bytes of a zip file lie. A zip file names its entries twice, before each and in a table at the end, and whoever reads
 * it believes one or the other; between them anything may stand. In an evidence pack both say the same, and nothing stands
 * between.
 */
final class ArchiveLayout {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int MOST_OF_TABLE = 8 << 20;

    private ArchiveLayout() {}

    /**
     * Whether a file ends as a whole archive does that is small enough to be opened.
     *
     * @return what is wrong, or the empty string
     */
    static String faultOfEnd(Path file) throws IOException {
        long size = Files.size(file);
        if (size > StoredArchive.LARGEST) {
            return "larger than an evidence pack may be: " + size + " bytes, at most " + StoredArchive.LARGEST;
        }
        if (size < StoredArchive.END) {
            return "no zip file: it has " + size + " bytes";
        }
        ByteBuffer end;
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(size - StoredArchive.END);
            end = ByteBuffer.wrap(in.readNBytes(StoredArchive.END)).order(ByteOrder.LITTLE_ENDIAN);
        }
        if (end.getInt(0) != END_SIGNATURE) {
            return "no whole zip file: it is cut off, or something stands behind its end";
        }
        int entries = Short.toUnsignedInt(end.getShort(10));
        long table = Integer.toUnsignedLong(end.getInt(12));
        return entries > StoredArchive.MOST_ENTRIES || table > MOST_OF_TABLE
                ? "more entries than an evidence pack may have: " + entries + ", at most " + StoredArchive.MOST_ENTRIES
                : "";
    }

    /** How large an archive is that holds these entries and nothing else. */
    static long size(List<ZipEntry> entries) {
        return StoredArchive.END
                + entries.stream()
                        .mapToLong(e -> StoredArchive.HEADER
                                + StoredArchive.TABLE_ENTRY
                                + 2L * e.getName().getBytes(StandardCharsets.UTF_8).length
                                + e.getSize())
                        .sum();
    }

    /** Whether the entries are named before each as in the table at the end. */
    static boolean namesAgree(Path file, List<String> table) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int n = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                // What is compressed is not read on: it may swell.
                if (entry.getMethod() != ZipEntry.STORED
                        || n >= table.size()
                        || !entry.getName().equals(table.get(n))) {
                    return false;
                }
                n++;
            }
            return n == table.size();
        } catch (ZipException | IllegalArgumentException e) {
            return false;
        }
    }
}
