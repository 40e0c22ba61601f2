package org.disclosurelint.format.asciidoc;

import java.util.Arrays;
import org.disclosurelint.format.prose.MappedText;

/**
 * Text on its way from markup to words. Each character knows where it came from, and whether it may still be markup: what
 * was escaped or passed through looks like {@link #PLAIN} to whoever looks for markup. Mutable.
 */
final class Marked {
    /** How a character looks that is no markup. */
    static final char PLAIN = '\u0096';
    /** A line break that was asked for. */
    static final char BREAK = '\u0001';

    private final StringBuilder seen = new StringBuilder();
    private final StringBuilder shown = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /** The characters in which markup is looked for; one for each that is shown. */
    CharSequence seen() {
        return seen;
    }

    int length() {
        return seen.length();
    }

    char at(int i) {
        return i < 0 || i >= seen.length() ? '\n' : seen.charAt(i);
    }

    /** What is shown of a stretch. */
    String shown(int from, int to) {
        return shown.substring(from, to);
    }

    void append(char c, int start, int end, boolean markup) {
        if (seen.length() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        starts[seen.length()] = start;
        ends[seen.length()] = end;
        seen.append(markup ? c : PLAIN);
        shown.append(c);
    }

    /** Takes back the last character: the sign that escapes what follows. */
    void dropLast() {
        seen.setLength(seen.length() - 1);
        shown.setLength(shown.length() - 1);
    }

    /** Appends a stretch of another text as it is. */
    void append(Marked from, int start, int end) {
        for (int i = start; i < end; i++) {
            append(from.shown.charAt(i), from.starts[i], from.ends[i], from.seen.charAt(i) != PLAIN);
        }
    }

    /** Appends a stretch of another text in which there is no markup any more. */
    void appendPlain(Marked from, int start, int end) {
        for (int i = start; i < end; i++) {
            append(from.shown.charAt(i), from.starts[i], from.ends[i], from.shown.charAt(i) == '\n');
        }
    }

    /** Appends what stands for a stretch of another text as a whole. */
    void append(String words, Marked from, int start, int end, boolean markup) {
        for (int i = 0; i < words.length(); i++) {
            append(words.charAt(i), from.starts[start], from.ends[end - 1], markup);
        }
    }

    /** For each place the first closing bracket at it or behind it that no backslash escapes; -1 if there is none. */
    int[] brackets() {
        int[] brackets = new int[length() + 1];
        int next = -1;
        for (int i = length(); i >= 0; i--) {
            next = at(i) == ']' && at(i - 1) != '\\' ? i : next;
            brackets[i] = next;
        }
        return brackets;
    }

    MappedText text(int from, int to) {
        MappedText text = new MappedText();
        for (int i = from; i < to; i++) {
            text.append(shown.charAt(i), starts[i], ends[i]);
        }
        return text;
    }

    boolean isBreak(int i) {
        return seen.charAt(i) == BREAK;
    }
}
