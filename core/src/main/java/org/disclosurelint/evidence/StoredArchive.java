package org.disclosurelint.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disclosurelint.source.SourceFile;

/**
 * A zip file whose entries are stored, not compressed: its bytes follow from the entries alone and not from somebody's
 * compression library, it cannot swell when it is read, and how large it must be can be told from its entries.
 */
final class StoredArchive {
    /** The largest archive, in bytes: 1 GiB. */
    static final long LARGEST = 1L << 30;

    /** How many entries there may be. */
    static final int MOST_ENTRIES = 10_000;

    /** How many bytes stand before an entry, with it in the table of contents, and at the end, besides names and content. */
    static final int HEADER = 30;

    static final int TABLE_ENTRY = 46;
    static final int END = 22;

    /** The one time of all entries. Not the first day that a zip file can tell, to which Java adds the time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private StoredArchive() {}

    /**
     * Writes an archive; does not close the stream.
     *
     * @param files the entries, in their order; the path of each is its name
     */
    static void write(List<SourceFile> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (SourceFile file : files) {
            ZipEntry entry = new ZipEntry(file.path());
            entry.setMethod(ZipEntry.STORED);
            entry.setTimeLocal(TIME);
            entry.setSize(file.size());
            entry.setCrc(crc(file));
            zip.putNextEntry(entry);
            try (InputStream in = file.stream()) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static long crc(SourceFile file) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(file.stream(), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return sum.getValue();
    }
}
