package org.disclosurelint.detect.name;

/** A text in small letters without anything but letters and digits, so that "Gulf Stream" is found in "Gulfstream". */
final class ClosedText {
    private final String closed;

    /** For each place of the text, how many letters and digits stand before it. */
    private final int[] before;

    private ClosedText(String closed, int[] before) {
        this.closed = closed;
        this.before = before;
    }

    static ClosedText of(String text) {
        StringBuilder closed = new StringBuilder(text.length());
        int[] before = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            before[at] = closed.length();
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                closed.append(Character.toLowerCase(c));
            }
        }
        before[text.length()] = closed.length();
        return new ClosedText(closed.toString(), before);
    }

    /** Whether the word, itself closed, stands before {@code start} or behind {@code end}, both places of the text. */
    boolean hasOutside(String word, int start, int end) {
        int first = closed.indexOf(word);
        return (first >= 0 && first + word.length() <= before[start]) || closed.indexOf(word, before[end]) >= 0;
    }
}
