package org.disclosurelint.format.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a file, read for no longer than the bounds say: broken files make PDFBox search them over and over. */
final class TimedBytes extends RandomAccessReadBuffer {
    private final Bounds bounds;

    TimedBytes(byte[] bytes, Bounds bounds) {
        super(bytes);
        this.bounds = bounds;
    }

    @Override
    public int read() throws IOException {
        bounds.tick();
        return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        bounds.tick();
        return super.read(into, offset, length);
    }
}
