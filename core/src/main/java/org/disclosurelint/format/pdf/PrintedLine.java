package org.disclosurelint.format.pdf;

import java.util.List;

/**
 * A line as printed: chunks with one baseline, parted by columns of white.
 *
 * @param page 1-based
 * @param region which column of the page it stands in, counted from 0 in reading order through the whole file
 * @param chunks from left to right; at least one
 */
record PrintedLine(int page, int region, List<Chunk> chunks) {
    PrintedLine {
        chunks = List.copyOf(chunks);
    }

    PrintedLine in(int otherRegion) {
        return new PrintedLine(page, otherRegion, chunks);
    }

    float left() {
        return chunks.get(0).left();
    }

    float right() {
        return chunks.get(chunks.size() - 1).right();
    }

    float width() {
        return right() - left();
    }

    private Chunk longest() {
        Chunk longest = chunks.get(0);
        for (Chunk chunk : chunks) {
            longest = chunk.words().length() > longest.words().length() ? chunk : longest;
        }
        return longest;
    }

    float size() {
        return longest().size();
    }

    float baseline() {
        return longest().baseline();
    }

    boolean artifact() {
        return chunks.stream().allMatch(Chunk::artifact);
    }

    /** How many characters it holds. */
    int length() {
        return chunks.stream().mapToInt(c -> c.words().length()).sum() + chunks.size() - 1;
    }

    /** The text without white space. */
    String letters() {
        StringBuilder letters = new StringBuilder();
        for (Chunk chunk : chunks) {
            letters.append(chunk.words().replace(" ", ""));
        }
        return letters.toString();
    }
}
