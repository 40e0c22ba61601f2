package org.disclosurelint.format.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks the streams of a file without keeping anything, before PDFBox unpacks them into memory: a few kilobytes can stand
 * for gigabytes. Pictures are left out, for they are never unpacked. What is encrypted cannot be looked into.
 */
final class PackedStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int HEAD = 1024;
    private static final int LAYERS = 4;

    private final byte[] bytes;
    private final Bounds bounds;
    private long unpacked;

    private PackedStreams(byte[] bytes, Bounds bounds) {
        this.bytes = bytes;
        this.bounds = bounds;
    }

    /** @throws Bounds.Exceeded if the streams together hold more than {@link Bounds#UNPACKED} */
    static void check(byte[] bytes, Bounds bounds) throws IOException {
        new PackedStreams(bytes, bounds).check();
    }

    private void check() throws IOException {
        int i = 0;
        while (i + STREAM.length < bytes.length) {
            bounds.tick();
            if (isStream(i)) {
                int from = i + STREAM.length;
                while (from < bytes.length && (bytes[from] == '\r' || bytes[from] == '\n' || bytes[from] == ' ')) {
                    from++;
                }
                i = isPicture(i) ? from : from + unpack(from);
            }
            i++;
        }
    }

    private boolean isStream(int at) {
        if (bytes[at] != 's' || at > 0 && bytes[at - 1] == 'd') {
            return false;
        }
        for (int n = 1; n < STREAM.length; n++) {
            if (bytes[at + n] != STREAM[n]) {
                return false;
            }
        }
        return true;
    }

    private boolean isPicture(int stream) {
        int from = Math.max(0, stream - HEAD);
        String head = new String(bytes, from, stream - from, StandardCharsets.ISO_8859_1);
        String own = head.substring(Math.max(0, head.lastIndexOf("obj")));
        boolean structure = own.contains("ObjStm") || own.contains("XRef");
        return !structure && own.contains("/Image");
    }

    /** Unpacks what begins at a place, and what is packed within it; gives how many bytes of the file that took. */
    private int unpack(int from) throws IOException {
        int taken = 0;
        for (int layers = 1; layers <= LAYERS; layers++) {
            Inflater first = new Inflater();
            try {
                InputStream in = new InflaterInputStream(
                        new ByteArrayInputStream(bytes, from, bytes.length - from), first, 1 << 14);
                for (int n = 1; n < layers; n++) {
                    in = new InflaterInputStream(in);
                }
                count(in);
            } catch (Bounds.Exceeded e) {
                throw e;
            } catch (IOException e) {
                layers = LAYERS; // no deflated data, or no more of it
            }
            taken = Math.max(taken, (int) Math.min(first.getBytesRead(), bytes.length - from));
            first.end();
        }
        return taken;
    }

    private void count(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 14];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bounds.tick();
            unpacked += read;
            if (unpacked > Bounds.UNPACKED) {
                throw new Bounds.Exceeded(
                        "unpacks to more than " + (Bounds.UNPACKED >> 20) + " MiB, pictures not counted");
            }
        }
    }
}
