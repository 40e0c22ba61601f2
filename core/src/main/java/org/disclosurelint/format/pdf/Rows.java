package org.disclosurelint.format.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts the letters of a page together to lines. Letters are of one line if they stand on one baseline; small ones that stand
 * higher or lower right behind a letter, as the marks of footnotes do, belong to its line. Linear but for sorting.
 */
final class Rows {
    /** Parts of the size of the letters, found by measuring printed releases. */
    private static final double SAME_BASELINE = 0.25;

    private static final double WORD = 0.2;
    private static final double COLUMN = 1.5;
    private static final double NARROW_COLUMN = 0.9;
    private static final double USUAL = 0.3;
    private static final double SPACED = 0.15;
    private static final int FEWEST_SPACED = 6;

    private Rows() {}

    /** The lines from the top of the page to its bottom, each word a chunk of its own. */
    static List<PrintedLine> of(PrintedPage page) {
        List<PrintedLine> lines = new ArrayList<>();
        for (List<Letter> row : withMarks(byBaseline(page.letters()))) {
            List<Chunk> chunks = words(row);
            if (!chunks.isEmpty()) {
                lines.add(new PrintedLine(page.number(), 0, chunks));
            }
        }
        lines.sort(Comparator.comparingDouble(PrintedLine::baseline));
        return lines;
    }

    private static List<List<Letter>> byBaseline(List<Letter> letters) {
        List<Letter> sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(Letter::baseline));
        List<List<Letter>> rows = new ArrayList<>();
        List<Letter> row = new ArrayList<>();
        for (Letter letter : sorted) {
            Letter first = row.isEmpty() ? letter : row.get(0);
            double near = SAME_BASELINE * Math.min(letter.size(), first.size());
            if (letter.baseline() - first.baseline() > near) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(letter);
        }
        rows.add(row);
        rows.forEach(r -> r.sort(Comparator.comparingDouble(Letter::x)));
        return rows;
    }

    /** Moves raised and lowered small letters into the lines that they belong to. */
    private static List<List<Letter>> withMarks(List<List<Letter>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            List<Letter> kept = new ArrayList<>();
            List<Letter> above = r > 0 ? rows.get(r - 1) : List.of();
            List<Letter> below = r + 1 < rows.size() ? rows.get(r + 1) : List.of();
            List<Letter> toAbove = new ArrayList<>();
            List<Letter> toBelow = new ArrayList<>();
            for (Letter letter : rows.get(r)) {
                if (touches(letter, below) || follows(letter, toBelow)) {
                    toBelow.add(letter);
                } else if (touches(letter, above) || follows(letter, toAbove)) {
                    toAbove.add(letter);
                } else {
                    kept.add(letter);
                }
            }
            if (!toAbove.isEmpty() || !toBelow.isEmpty()) {
                rows.set(r, kept);
                move(rows, r - 1, toAbove);
                move(rows, r + 1, toBelow);
            }
        }
        return rows;
    }

    private static void move(List<List<Letter>> rows, int to, List<Letter> letters) {
        if (!letters.isEmpty()) {
            rows.get(to).addAll(letters);
            rows.get(to).sort(Comparator.comparingDouble(Letter::x));
        }
    }

    private static boolean follows(Letter letter, List<Letter> moved) {
        return !moved.isEmpty()
                && letter.size() == moved.get(moved.size() - 1).size()
                && letter.x() - moved.get(moved.size() - 1).right() < WORD * letter.size();
    }

    /** Whether a small letter stands right behind one of a row, and no further up or down than a mark. */
    private static boolean touches(Letter mark, List<Letter> row) {
        int at = lastLeftOf(row, mark.x() + 0.1f);
        if (at < 0 || mark.isBlank()) {
            return false;
        }
        Letter base = row.get(at);
        float raised = base.baseline() - mark.baseline();
        return mark.size() < 0.85 * base.size()
                && raised < 0.7 * base.size()
                && raised > -0.35 * base.size()
                && mark.x() - base.right() < 0.5 * base.size();
    }

    private static int lastLeftOf(List<Letter> row, float x) {
        int from = 0;
        int to = row.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (row.get(middle).x() < x) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }

    /** The words of a row, each a chunk of its own. */
    private static List<Chunk> words(List<Letter> row) {
        List<Letter> letters = row.stream().filter(letter -> !letter.isBlank()).toList();
        double spacing = spacing(letters);
        List<Chunk> words = new ArrayList<>();
        List<Letter> word = new ArrayList<>();
        boolean typed = false;
        for (Letter letter : row) {
            if (letter.isBlank()) {
                typed = true;
                continue;
            }
            if (!word.isEmpty() && begins(word.get(word.size() - 1), letter, typed, spacing)) {
                words.add(word(word));
                word = new ArrayList<>();
            }
            word.add(letter);
            typed = false;
        }
        if (!word.isEmpty()) {
            words.add(word(word));
        }
        return words;
    }

    private static boolean begins(Letter before, Letter letter, boolean typed, double spacing) {
        double gap = gap(before, letter);
        boolean apart = spacing > 0 ? gap > 1.6 * spacing : gap > WORD || typed && gap > 0.05;
        return apart || isMark(before, letter);
    }

    private static Chunk word(List<Letter> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        return new Chunk(letters, Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** Whether the number of a footnote begins: kept apart from the word or the figure before it. */
    private static boolean isMark(Letter before, Letter letter) {
        return Character.isDigit(letter.text().charAt(0))
                && letter.size() < 0.85 * before.size()
                && before.baseline() - letter.baseline() > 0.15 * before.size();
    }

    /** The white between two letters, in sizes. */
    private static double gap(Letter before, Letter letter) {
        return (letter.x() - before.right()) / Math.max(1, Math.max(letter.size(), before.size()));
    }

    /** The gap between the letters of a letter-spaced line, in sizes; 0 for any other. */
    private static double spacing(List<Letter> letters) {
        double[] gaps = new double[Math.max(0, letters.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = gap(letters.get(i), letters.get(i + 1));
        }
        double median = gaps.length + 1 < FEWEST_SPACED ? 0 : median(gaps);
        return median > SPACED && median < COLUMN ? median : 0;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The line with its words put together up to the gaps that part columns. */
    static PrintedLine joined(PrintedLine words) {
        List<Letter> letters =
                words.chunks().stream().flatMap(w -> w.letters().stream()).toList();
        double spacing = spacing(letters);
        List<Chunk> all = words.chunks();
        double[] gaps = new double[all.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            List<Letter> before = all.get(i).letters();
            gaps[i] =
                    gap(before.get(before.size() - 1), all.get(i + 1).letters().get(0));
        }
        double usual = usual(gaps);
        List<Chunk> chunks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i == all.size() || isColumn(gaps[i - 1], usual, spacing)) {
                chunks.add(join(all.subList(from, i)));
                from = i;
            }
        }
        return new PrintedLine(words.page(), words.region(), chunks);
    }

    /** The gap between words: one of the narrower ones, as some may part columns. */
    private static double usual(double[] gaps) {
        double[] sorted = gaps.clone();
        Arrays.sort(sorted);
        double narrow = sorted.length == 0 ? USUAL : sorted[(sorted.length - 1) / 3];
        return sorted.length < 3 && narrow > COLUMN ? USUAL : narrow;
    }

    private static boolean isColumn(double gap, double usual, double spacing) {
        return gap > COLUMN + 3 * spacing && gap > 2 * usual || gap > NARROW_COLUMN + 3 * spacing && gap > 2.5 * usual;
    }

    private static Chunk join(List<Chunk> words) {
        return new Chunk(
                words.stream().flatMap(w -> w.letters().stream()).toList(),
                words.stream().map(Chunk::words).collect(Collectors.joining(" ")));
    }
}
