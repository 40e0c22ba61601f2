package org.disclosurelint.format.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/**
 * A stream that counts what it unpacks while it does, through whichever filters and wherever it lies in the file: a few
 * kilobytes can stand for gigabytes, and PDFBox itself would put them all into memory.
 */
final class CountedStream extends COSStream {
    /** They hold no text, and say themselves how large a picture to make of nothing (ISO 32000-1, 7.4.6 to 7.4.9). */
    private static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    /** The most of {@code /Columns} that a predictor of rows is given memory for; no table of places is as wide. */
    private static final int COLUMNS = 1 << 16;

    private final Bounds bounds;

    CountedStream(RandomAccessStreamCache cache, RandomAccessReadView packed, Bounds bounds) throws IOException {
        super(cache, packed);
        this.bounds = bounds;
    }

    /** Always a list: what is deflated only, PDFBox would otherwise unpack by a way of its own, past all counting. */
    @Override
    public COSBase getFilters() {
        return super.getFilters() instanceof COSName one ? new COSArray(List.of(one)) : super.getFilters();
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        if (filters().isEmpty()) {
            return super.createInputStream(options);
        }
        COSStream plain = new COSStream();
        try (OutputStream out = plain.createRawOutputStream()) {
            out.write(unpack(options));
        }
        return plain.createInputStream();
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        return filters().isEmpty() ? super.createView() : new RandomAccessReadBuffer(unpack(DecodeOptions.DEFAULT));
    }

    private byte[] unpack(DecodeOptions options) throws IOException {
        byte[] data;
        try (InputStream packed = createRawInputStream()) {
            data = IOUtils.toByteArray(packed);
        }
        List<COSName> filters = filters();
        for (int n = 0; n < filters.size(); n++) {
            checkParameters(filters.get(n));
            Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(n));
            Counted out = new Counted();
            filter.decode(new ByteArrayInputStream(data), out, this, n, options);
            data = out.bytes.toByteArray();
        }
        return data;
    }

    private List<COSName> filters() {
        List<COSName> names = new ArrayList<>();
        if (getFilters() instanceof COSArray several) {
            for (int n = 0; n < several.size(); n++) {
                if (several.getObject(n) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private void checkParameters(COSName filter) throws IOException {
        if (PICTURES.contains(filter)) {
            throw new IOException("text packed as a picture (" + filter.getName() + ")");
        }
        COSBase given = getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        List<COSBase> all = new ArrayList<>();
        if (given instanceof COSArray several) {
            for (int n = 0; n < several.size(); n++) {
                all.add(several.getObject(n));
            }
        } else if (given != null) {
            all.add(given);
        }
        for (COSBase one : all) {
            if (one instanceof COSDictionary parameters && parameters.getInt(COSName.COLUMNS, 1) > COLUMNS) {
                throw bounds.exceeded("unpacks to rows of more than " + COLUMNS + " columns");
            }
        }
    }

    /** Keeps what is unpacked as long as it is within the bounds. */
    private final class Counted extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int b) throws IOException {
            bounds.unpacked(1);
            bytes.write(b);
        }

        @Override
        public void write(byte[] more, int from, int length) throws IOException {
            bounds.unpacked(length);
            bytes.write(more, from, length);
        }
    }
}
