package org.disclosurelint.format.word;

import java.util.Optional;
import org.disclosurelint.draft.Mark;

/**
 * A mark in the making.
 *
 * @param from 0-based offset in the line
 * @param to 0-based offset behind it; {@code from} for words that are not in the line
 * @param words what to quote, of words that are not in the line; empty for those that are
 */
record Trace(Mark.Kind kind, int from, int to, String words, Optional<String> note, Optional<String> author) {
    boolean isOf(Mark.Kind other, Optional<String> otherNote, Optional<String> otherAuthor) {
        return kind == other && note.equals(otherNote) && author.equals(otherAuthor);
    }
}
