package org.disclosurelint.format.word;

import java.util.List;
import org.disclosurelint.source.Span;

/**
 * What is to be written into the margin of a Word document. Immutable.
 *
 * @param at the words it is about, in the rendition of the document; an empty stretch is a place between words
 * @param address how people name the place, to be said where Word allows no comment: {@code footnote 3}
 * @param paragraphs what the comment says, at least one; the first is bold
 */
public record MarginNote(Span at, String address, List<String> paragraphs) {
    public MarginNote {
        paragraphs = List.copyOf(paragraphs);
    }
}
