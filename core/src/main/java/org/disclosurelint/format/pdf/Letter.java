package org.disclosurelint.format.pdf;

import org.disclosurelint.format.prose.Glyph;

/**
 * What one sign of a font shows on a page. Places are in points, seen by a reader who holds the page so that most of its text
 * is upright: {@code x} grows to the right, {@code baseline} downwards, both from the upper left corner.
 *
 * @param text one or more characters; blank for a space that was typed
 * @param x the left edge
 * @param right the right edge
 * @param size the size of the font
 * @param artifact whether the file says that it is no content, as a running header or a page number
 */
record Letter(String text, float x, float right, float baseline, float size, boolean artifact) {
    boolean isBlank() {
        return text.chars().allMatch(c -> Glyph.isSpace(Glyph.fold((char) c)));
    }

    float width() {
        return right - x;
    }
}
