package org.disclosurelint.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurelint.source.Span;

/**
 * What stands in the file of a draft beside the release as it reads: traces of how it was written. Immutable.
 *
 * @param anchor the stretch of prose it is about; empty for what is no prose (a deletion, a property of the file)
 * @param at its place in the source
 * @param words what to quote, on one line; may be empty
 * @param note what more there is to say: the text of a comment, the name of a property
 * @param author who made it, if the file says so
 */
public record Mark(Kind kind, TextRange anchor, Span at, String words, Optional<String> note, Optional<String> author) {
    /** What a mark is. */
    public enum Kind {
        /** Words that a tracked change puts in. */
        INSERTION,
        /** Words that a tracked change takes out. */
        DELETION,
        /** Words that a tracked change moves. */
        MOVE,
        /** A tracked change of looks. */
        FORMATTING,
        /** A comment in the margin. */
        COMMENT,
        /** Words that the file holds and nobody sees. */
        HIDDEN_TEXT,
        /** Words on a colored ground. */
        HIGHLIGHT,
        /** A field without a result, or a placeholder that nobody filled in. */
        FIELD,
        /** What the file says of itself: author, company. */
        PROPERTY,
        /** Macros that the file holds; they are never run. */
        MACRO,
        /** The name of the file ends as another format does. */
        WRONG_ENDING;

        /** The word in rule files and reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The words of all kinds, in their order. */
        public static List<String> ids() {
            return Arrays.stream(values()).map(Kind::id).toList();
        }

        /** The kind of a word. */
        public static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
        }
    }
}
