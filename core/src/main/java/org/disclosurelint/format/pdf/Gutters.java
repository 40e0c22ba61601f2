package org.disclosurelint.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells running text set in columns, and puts the lines of one column before those of the next. Only what reads like running
 * text on both sides is taken apart: rows of a table and contacts side by side stay rows.
 */
final class Gutters {
    private static final int FEWEST_LINES = 4;
    private static final int DEEPEST = 3;
    private static final int CANDIDATES = 12;
    private static final int WORDS = 3;
    /** How wide the white between columns is at least, in sizes of the letters. */
    private static final double WHITE = 0.8;

    private final List<PrintedLine> done = new ArrayList<>();
    private int region;

    private Gutters(int firstRegion) {
        region = firstRegion;
    }

    /**
     * The lines of a page as they are read.
     *
     * @param lines from top to bottom
     * @param firstRegion the number of the first column of this page
     */
    static List<PrintedLine> inReadingOrder(List<PrintedLine> lines, int firstRegion) {
        Gutters gutters = new Gutters(firstRegion);
        gutters.read(lines, 0);
        return gutters.done;
    }

    /** Lines between which a strip of white runs down, {@code from} the first of them {@code to} behind the last. */
    private record Strip(float x, int from, int to) {}

    private void read(List<PrintedLine> lines, int depth) {
        Strip best = new Strip(0, 0, 0);
        if (depth < DEEPEST) {
            for (float x : candidates(lines)) {
                Strip strip = strip(lines, x);
                best = strip.to - strip.from > best.to - best.from ? strip : best;
            }
        }
        if (best.to == best.from) {
            lines.forEach(line -> done.add(Rows.joined(line.in(region))));
            region += lines.isEmpty() ? 0 : 1;
            return;
        }
        read(lines.subList(0, best.from), depth + 1);
        read(side(lines, best, true), depth + 1);
        read(side(lines, best, false), depth + 1);
        read(lines.subList(best.to, lines.size()), depth + 1);
    }

    /** Edges at which several words begin behind a wide gap. */
    private static List<Float> candidates(List<PrintedLine> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        float left = (float) lines.stream().mapToDouble(PrintedLine::left).min().orElse(0);
        for (PrintedLine line : lines) {
            float end = left;
            for (Chunk word : line.chunks()) {
                if (word.left() - end > WHITE * word.size()) {
                    counts.merge(Math.round(word.left() / 2), 1, Integer::sum);
                }
                end = word.right();
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= FEWEST_LINES)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(CANDIDATES)
                .map(e -> 2f * e.getKey() - 2)
                .toList();
    }

    /** The longest run of lines that no chunk bridges at a place, if there is running text on both sides. */
    private static Strip strip(List<PrintedLine> lines, float x) {
        Strip best = new Strip(x, 0, 0);
        int from = 0;
        for (int n = 0; n <= lines.size(); n++) {
            boolean bridged = n == lines.size()
                    || lines.get(n).chunks().stream()
                            .anyMatch(c -> c.left() < x && c.right() > x - WHITE * c.size() + 2);
            if (bridged) {
                Strip strip = new Strip(x, from, n);
                if (n - from > best.to - best.from
                        && isProse(side(lines, strip, true))
                        && isProse(side(lines, strip, false))) {
                    best = strip;
                }
                from = n + 1;
            }
        }
        return best;
    }

    private static List<PrintedLine> side(List<PrintedLine> lines, Strip strip, boolean left) {
        List<PrintedLine> side = new ArrayList<>();
        for (PrintedLine line : lines.subList(strip.from, strip.to)) {
            List<Chunk> chunks = line.chunks().stream()
                    .filter(chunk -> chunk.left() < strip.x == left)
                    .toList();
            if (!chunks.isEmpty()) {
                side.add(new PrintedLine(line.page(), line.region(), chunks));
            }
        }
        return side;
    }

    /** Whether lines are running text: most hold several words, and some begin in the middle of a sentence. */
    private static boolean isProse(List<PrintedLine> lines) {
        int wide = 0;
        int lower = 0;
        int words = 0;
        int figures = 0;
        for (PrintedLine line : lines) {
            wide += line.chunks().size() >= WORDS ? 1 : 0;
            lower += Character.isLowerCase(line.chunks().get(0).words().charAt(0)) ? 1 : 0;
            for (Chunk word : line.chunks()) {
                words++;
                figures += word.words().chars().anyMatch(Character::isDigit) ? 1 : 0;
            }
        }
        return lines.size() >= FEWEST_LINES
                && wide > 0.6 * lines.size()
                && lower >= 2
                && lower > 0.25 * lines.size()
                && figures < 0.3 * words;
    }
}
