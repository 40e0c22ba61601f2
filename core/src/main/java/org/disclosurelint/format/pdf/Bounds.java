package org.disclosurelint.format.pdf;

import java.io.IOException;

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

    /** Told to the author of the file as it stands. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        Exceeded(String what) {
            super(what);
        }
    }

    void page(int number) throws Exceeded {
        if (number > PAGES) {
            throw new Exceeded("has more than " + PAGES + " pages");
        }
    }

    void glyph() throws Exceeded {
        tick();
        if (++letters > LETTERS) {
            throw new Exceeded("holds more than " + LETTERS + " letters");
        }
    }

    void step() throws Exceeded {
        tick();
        if (++steps > STEPS) {
            throw new Exceeded("draws with more than " + STEPS + " steps");
        }
    }

    /** Called at every step that a hostile file could make many of. */
    void tick() throws Exceeded {
        if ((++ticks & SELDOM) == 0 && System.nanoTime() > deadline) {
            throw new Exceeded("takes more than " + SECONDS + " seconds to read");
        }
    }
}
