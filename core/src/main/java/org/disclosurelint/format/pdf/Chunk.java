package org.disclosurelint.format.pdf;

import java.util.List;

/**
 * Letters of one line that stand so close that no column lies between them.
 *
 * @param letters from left to right, typed spaces left out; at least one
 * @param words the text, with a space between words
 */
record Chunk(List<Letter> letters, String words) {
    Chunk {
        letters = List.copyOf(letters);
    }

    float left() {
        return letters.get(0).x();
    }

    float right() {
        return letters.get(letters.size() - 1).right();
    }

    float width() {
        return right() - left();
    }

    /** The size of most of the letters; of half of them where two sizes meet. */
    float size() {
        return (float) letters.stream()
                .mapToDouble(Letter::size)
                .sorted()
                .skip(letters.size() / 2)
                .findFirst()
                .orElse(0);
    }

    /** Where most of the letters stand. */
    float baseline() {
        return (float) letters.stream()
                .mapToDouble(Letter::baseline)
                .sorted()
                .skip(letters.size() / 2)
                .findFirst()
                .orElse(0);
    }

    boolean artifact() {
        return letters.stream().allMatch(Letter::artifact);
    }

    /** The width of what must fit to bring the first word to the line before: it, or its part up to a hyphen. */
    float firstWordWidth() {
        int length = 0;
        for (int n = 0; n < letters.size(); n++) {
            length += letters.get(n).text().length();
            boolean hyphen = n > 0
                    && n + 1 < letters.size()
                    && "-—".contains(letters.get(n).text());
            if (hyphen || length < words.length() && words.charAt(length) == ' ') {
                return letters.get(n).right() - left();
            }
        }
        return width();
    }
}
