package org.disclosurelint.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.Mark;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/**
 * A paragraph in the making: what is read of it, where each character comes from, and the traces of how it was written. One line of
 * the rendition. Not thread-safe.
 */
final class TextLine {
    /** How many characters of words that are not in the line are kept to be quoted. */
    static final int LONGEST_QUOTE = 500;

    /** Where a comment begins or ends, counted in the line. */
    record CommentPoint(String id, int offset, boolean isStart) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Trace> traces = new ArrayList<>();
    private final List<CommentPoint> comments = new ArrayList<>();
    private final List<WordRun> runs = new ArrayList<>();
    private String address;
    private Look look = Look.PLAIN;
    private boolean hasPageNumber;

    TextLine(String address) {
        this.address = address;
    }

    /** A paragraph that goes on here; the line is known by the first that holds something, and looks like the last. */
    void goOn(String as) {
        if (text.isEmpty()) {
            address = as;
        }
    }

    /** Appends a character that a node holds, a line end as a space; {@code offset} counts in its text. */
    void append(char c, @Nullable Node node, int offset) {
        if (node != null) {
            WordRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            boolean next = last != null
                    && last.node() == node
                    && last.offset() + last.length() == offset
                    && last.start() + last.length() == text.length();
            if (last != null && next) {
                runs.set(runs.size() - 1, new WordRun(node, last.offset(), last.start(), last.length() + 1));
            } else {
                runs.add(new WordRun(node, offset, text.length(), 1));
            }
        }
        text.append(c == '\n' || c == '\r' ? ' ' : c);
    }

    /** Traces the character that was appended last. */
    void trace(Mark.Kind kind, Optional<String> note, Optional<String> author) {
        int end = text.length();
        int last = lastOf(kind, note, author);
        if (last >= 0 && traces.get(last).to() == end - 1) {
            traces.set(
                    last,
                    new Trace(
                            kind, traces.get(last).from(), end, traces.get(last).words(), note, author));
        } else {
            traces.add(new Trace(kind, end - 1, end, "", note, author));
        }
    }

    /** Traces words that are not in the line. */
    void traceUnread(Mark.Kind kind, String words, Optional<String> note, Optional<String> author) {
        int at = text.length();
        int last = lastOf(kind, note, author);
        if (last >= 0 && traces.get(last).from() == at) {
            String before = traces.get(last).words();
            if (before.length() < LONGEST_QUOTE) {
                traces.set(last, new Trace(kind, at, at, before + words, note, author));
            }
        } else {
            traces.add(new Trace(kind, at, at, words, note, author));
        }
    }

    /** Traces a stretch as a whole. */
    void trace(Trace whole) {
        traces.add(whole);
    }

    /** Whether a trace of a kind ends where the line ends so far. */
    boolean endsWith(Mark.Kind kind) {
        // As in lastOf: what ends here is among the last sixteen.
        return traces.subList(Math.max(0, traces.size() - 16), traces.size()).stream()
                .anyMatch(t -> t.kind() == kind && t.to() == text.length());
    }

    private int lastOf(Mark.Kind kind, Optional<String> note, Optional<String> author) {
        // Traces of one place are few: the last sixteen hold every one that can go on.
        for (int i = traces.size() - 1; i >= Math.max(0, traces.size() - 16); i--) {
            if (traces.get(i).isOf(kind, note, author)) {
                return i;
            }
        }
        return -1;
    }

    void comment(String id, boolean isStart) {
        comments.add(new CommentPoint(id, text.length(), isStart));
    }

    void look(Look as) {
        look = as;
    }

    void hasPageNumber(boolean has) {
        hasPageNumber |= has;
    }

    CharSequence text() {
        return text;
    }

    int length() {
        return text.length();
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    /** Whether somebody wrote beside what is read here. */
    boolean hasTraces() {
        return !traces.isEmpty() || !comments.isEmpty();
    }

    /** Whether the number of a page stands in it, which is not read. */
    boolean hasPageNumber() {
        return hasPageNumber;
    }

    String address() {
        return address;
    }

    Look look() {
        return look;
    }

    List<Trace> traces() {
        return traces;
    }

    List<CommentPoint> comments() {
        return comments;
    }

    List<WordRun> runs() {
        return runs;
    }
}
