package org.disclosurelint.format.pdf;

import java.io.IOException;
import java.util.Optional;

/** How much of a PDF is read at most. What goes beyond is no release but an attack on the reader, or a book. */
final class Bounds {
    /** The most pages; the longest release has a tenth of them. */
    static final int PAGES = 1_000;
    /** The most letters. */
    static final int LETTERS = 500_000;
    /** The most steps of drawing; forms that draw forms make many of few bytes. */
    static final int STEPS = 1_000_000;
    /** How long the reading may take, in seconds; a release takes a tenth of one. */
    static final int SECONDS = 30;
    /** How much the streams of a file may hold when they are unpacked, pictures not counted, in bytes: 256 MiB. */
    static final long UNPACKED = 256L << 20;

    private static final int SELDOM = 0xFFF;

    private final long deadline = System.nanoTime() + SECONDS * 1_000_000_000L;
    private int ticks;
    private int letters;
    private int steps;
    private long unpacked;
    private Optional<Exceeded> first = Optional.empty();

    /** Told to the author of the file as it stands. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        Exceeded(String what) {
            super(what);
        }
    }

    /** Remembers what was exceeded first, for PDFBox goes on after some exceptions as if a part were not there. */
    Exceeded exceeded(String what) {
        Exceeded exceeded = new Exceeded(what);
        first = first.or(() -> Optional.of(exceeded));
        return exceeded;
    }

    /** @throws Exceeded if any bound was exceeded before */
    void rethrow() throws Exceeded {
        if (first.isPresent()) {
            throw first.get();
        }
    }

    void unpacked(int bytes) throws Exceeded {
        tick();
        unpacked += bytes;
        if (unpacked > UNPACKED) {
            throw exceeded("unpacks to more than " + (UNPACKED >> 20) + " MiB, pictures not counted");
        }
    }

    void page(int number) throws Exceeded {
        if (number > PAGES) {
            throw exceeded("has more than " + PAGES + " pages");
        }
    }

    void glyph() throws Exceeded {
        tick();
        if (++letters > LETTERS) {
            throw exceeded("holds more than " + LETTERS + " letters");
        }
    }

    void step() throws Exceeded {
        tick();
        if (++steps > STEPS) {
            throw exceeded("draws with more than " + STEPS + " steps");
        }
    }

    /** Called at every step that a hostile file could make many of. */
    void tick() throws Exceeded {
        if ((++ticks & SELDOM) == 0 && System.nanoTime() > deadline) {
            throw exceeded("takes more than " + SECONDS + " seconds to read");
        }
    }
}
