package org.disclosurelint.detect.pattern;

/**
 * A stretch of folded text, whether it begins and ends where words do, and the numbers of its {@linkplain #trigram trigrams}.
 * Immutable and thread-safe.
 */
final class Stretch {
    static final int TRIGRAM = 3;
    /** How many numbers there are, as a power of two: a long release holds some thousands of trigrams. */
    static final int BITS = 16;
    /**
     * Stands for the edge of a word at either end of a stretch as it is written: a noncharacter of Unicode, which no stretch holds since the
     * reader of patterns says nothing of it.
     */
    static final String EDGE = "\uFFFF";

    /** Any of the ten digits, which are not looked for like words. */
    static final Stretch DIGIT = new Stretch("0", false, false);

    private final String folded;
    private final boolean begins;
    private final boolean ends;
    private final int[] trigrams;

    private Stretch(String folded, boolean begins, boolean ends) {
        this.folded = folded;
        this.begins = begins;
        this.ends = ends;
        this.trigrams = new int[Math.max(0, folded.length() - TRIGRAM + 1)];
        for (int i = 0; i < trigrams.length; i++) {
            trigrams[i] = trigram(folded, i);
        }
    }

    /** @param written with {@link #EDGE} at either end, or not */
    static Stretch of(String written) {
        return new Stretch(written.replace(EDGE, ""), written.startsWith(EDGE), written.endsWith(EDGE));
    }

    /** A stretch as it is written, without the edges within it: what they ask is not asked. */
    static String plain(String written) {
        if (written.indexOf(EDGE, 1) < 0) {
            return written.equals(EDGE) ? "" : written;
        }
        String bare = written.replace(EDGE, "");
        return bare.isEmpty()
                ? bare
                : (written.startsWith(EDGE) ? EDGE : "") + bare + (written.endsWith(EDGE) ? EDGE : "");
    }

    /** The number of the three characters at a place, below 2 to the power of {@link #BITS}; different ones may share it. */
    static int trigram(String text, int at) {
        int characters = (text.charAt(at) * 67 + text.charAt(at + 1)) * 67 + text.charAt(at + 2);
        return characters * 0x9E3779B1 >>> Integer.SIZE - BITS;
    }

    /** Whether it may stand in a text that holds these trigrams, folded. */
    boolean mayStandIn(long[] held) {
        for (int trigram : trigrams) {
            if ((held[trigram >> 6] & 1L << trigram) == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where it stands in a text, at an offset or behind it; -1 if nowhere.
     *
     * @param folded the text as folded
     */
    int next(String text, String folded, int from) {
        int at = folded.indexOf(this.folded, from);
        while (at >= 0 && !isAtEdges(text, at)) {
            at = folded.indexOf(this.folded, at + 1);
        }
        return at;
    }

    /** In UTF-16 units. */
    int length() {
        return folded.length();
    }

    private boolean isAtEdges(String text, int at) {
        return !(begins && isWithinWord(text, at)) && !(ends && isWithinWord(text, at + folded.length()));
    }

    /** Whatever the syntax of a pattern takes for words: between two of these no word begins or ends. */
    private static boolean isWithinWord(String text, int at) {
        return at > 0 && at < text.length() && isWord(text.charAt(at - 1)) && isWord(text.charAt(at));
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
