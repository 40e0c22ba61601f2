package org.disclosurelint.format.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The margins, the usual distance of lines and the usual width of letters in a printed file. Lengths are in points. */
final class Spacing {
    private static final int PROSE = 40;
    private static final int LINE = 28;
    private static final double APART = 1.22;
    private static final double ROWS_APART = 1.9;
    private static final double OTHER_SIZE = 0.12;

    /** Where the running text of a column lies. */
    private record Margins(float left, float right, boolean sure) {}

    private final Map<Integer, Margins> margins = new HashMap<>();
    private final Map<Integer, Float> leadings = new HashMap<>();
    private final float letter;
    private final float usualLeading;

    Spacing(List<PrintedLine> lines) {
        float width = 0;
        int length = 0;
        Map<Integer, List<PrintedLine>> regions = new HashMap<>();
        for (PrintedLine line : lines) {
            for (Chunk chunk : line.chunks()) {
                width += chunk.width();
                length += chunk.words().length();
            }
            regions.computeIfAbsent(line.region(), r -> new ArrayList<>()).add(line);
        }
        letter = Math.max(1, width / Math.max(1, length));
        regions.forEach((region, all) -> margins.put(region, margins(all)));
        borrowMargins();
        usualLeading = measureLeadings(lines);
    }

    private static Margins margins(List<PrintedLine> lines) {
        Map<Integer, Integer> lefts = new HashMap<>();
        List<Float> rights = new ArrayList<>();
        float left = Float.MAX_VALUE;
        float right = 0;
        int most = 0;
        for (PrintedLine line : lines) {
            int weight = lefts.merge(Math.round(line.left()), line.length(), Integer::sum);
            if (weight > most) {
                most = weight;
                left = line.left();
            }
            right = Math.max(right, line.right());
        }
        int length = 0;
        for (PrintedLine line : lines) {
            length += line.length();
            if (line.width() > 0.6 * (right - left) && line.chunks().size() == 1) {
                rights.add(line.right());
            }
        }
        boolean prose = length > LINE * lines.size();
        Collections.sort(rights, Collections.reverseOrder());
        // The edge to which at least two lines reach: one alone may hang over it.
        for (int n = 0; n + 1 < rights.size(); n++) {
            if (rights.get(n) - rights.get(n + 1) < 12) {
                return new Margins(left, rights.get(n), prose && rights.size() > 3);
            }
        }
        return new Margins(left, right, false);
    }

    /** A page with a few lines has the margins of one with many that begins at the same edge. */
    private void borrowMargins() {
        List<Margins> sure =
                margins.values().stream().filter(Margins::sure).limit(50).toList();
        margins.replaceAll((region, own) -> own.sure()
                ? own
                : sure.stream()
                        .filter(other -> Math.abs(other.left() - own.left()) < 40 && other.right() > own.right() - 60)
                        .findFirst()
                        .map(other -> new Margins(Math.min(own.left(), other.left()), other.right(), false))
                        .orElse(own));
    }

    private float measureLeadings(List<PrintedLine> lines) {
        Map<Integer, Map<Integer, Integer>> distances = new HashMap<>();
        for (int n = 1; n < lines.size(); n++) {
            PrintedLine line = lines.get(n);
            PrintedLine before = lines.get(n - 1);
            float distance = line.baseline() - before.baseline();
            boolean near = distance > 0.8 * line.size() && distance < 2.6 * line.size();
            if (line.region() == before.region() && key(line) == key(before) && near) {
                distances
                        .computeIfAbsent(key(line), k -> new HashMap<>())
                        .merge(Math.round(2 * distance), Math.min(line.length(), before.length()), Integer::sum);
            }
        }
        int most = 0;
        float usual = 1.2f;
        for (Map.Entry<Integer, Map<Integer, Integer>> size : distances.entrySet()) {
            Map.Entry<Integer, Integer> mode =
                    Collections.max(size.getValue().entrySet(), Map.Entry.comparingByValue());
            if (mode.getValue() > PROSE) {
                leadings.put(size.getKey(), mode.getKey() / 2f);
            }
            if (mode.getValue() > most) {
                most = mode.getValue();
                usual = mode.getKey() / (float) Math.max(1, size.getKey());
            }
        }
        return usual;
    }

    /** The size in half points. */
    private static int key(PrintedLine line) {
        return Math.round(2 * line.size());
    }

    private Margins of(PrintedLine line) {
        return margins.getOrDefault(line.region(), new Margins(0, 0, false));
    }

    /** How many letters of usual width a length takes. */
    int columns(float length) {
        return Math.round(Math.min(length, 5_000) / letter);
    }

    /** How far a line stands to the right of its column's edge, in letters. */
    int indent(PrintedLine line) {
        return Math.max(0, columns(line.left() - of(line).left()));
    }

    /** The width of a line's column. */
    float width(PrintedLine line) {
        return of(line).right() - of(line).left();
    }

    /** How much room a line would have left, had it taken the first word of the next one. */
    float slack(PrintedLine line, PrintedLine next) {
        float word = next.chunks().get(0).firstWordWidth() * line.size() / Math.max(1, next.size());
        return of(line).right() - line.right() - 0.25f * line.size() - word;
    }

    boolean isFull(PrintedLine line, PrintedLine next) {
        return slack(line, next) < 0.1f * line.size() && line.width() > 0.3 * width(line);
    }

    /** How many blank lines a typist would have left between two lines. */
    int blankLines(PrintedLine before, PrintedLine line) {
        boolean rows = before.chunks().size() > 1 && line.chunks().size() > 1;
        if (before.region() != line.region()) {
            return rows || goesOn(before, line) ? 0 : 1;
        }
        float larger = Math.max(before.size(), line.size());
        if (Math.abs(before.size() - line.size()) > OTHER_SIZE * larger && !rows) {
            return 1;
        }
        float leading = leadings.getOrDefault(key(line), usualLeading * line.size());
        float distance = line.baseline() - before.baseline();
        boolean apart = distance > (rows ? ROWS_APART : APART) * leading;
        return apart ? Math.max(1, Math.round(distance / leading) - 1) : 0;
    }

    /** Whether a paragraph goes on at the head of the next column or page. */
    private boolean goesOn(PrintedLine before, PrintedLine line) {
        String end = before.letters();
        boolean ended = ".!?:".indexOf(end.charAt(end.length() - 1)) >= 0 || end.endsWith(".”") || end.endsWith(".\"");
        boolean lower = Character.isLowerCase(line.letters().charAt(0));
        boolean indented = indent(line) > 1 && indent(line) != indent(before);
        boolean filled = of(before).right() - before.right() < 0.03 * width(before);
        return lower && !ended || !indented && (ended ? filled : isFull(before, line));
    }
}
