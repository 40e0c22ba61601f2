package org.disclosurelint.format.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's parser, all of whose streams (of objects, of pages, of fonts, encrypted or not) are {@link CountedStream}s. */
final class BoundedParser extends PDFParser {

    BoundedParser(byte[] bytes, Bounds bounds) throws IOException {
        super(new TimedBytes(bytes, bounds), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document.close();
        document = new Document(this, bounds);
    }

    private static final class Document extends COSDocument {
        private final ICOSParser parser;
        private final RandomAccessStreamCache cache;
        private final Bounds bounds;

        Document(ICOSParser parser, Bounds bounds) throws IOException {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.parser = parser;
            this.cache = IOUtils.createMemoryOnlyStreamCache().create();
            this.bounds = bounds;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long from, long length) throws IOException {
            COSStream stream = new CountedStream(cache, parser.createRandomAccessReadView(from, length), bounds);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }
}
