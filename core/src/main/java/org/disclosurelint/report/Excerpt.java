package org.disclosurelint.report;

import java.util.ArrayList;
import java.util.List;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.Region;
import org.disclosurelint.source.SourceText;

/**
 * The source lines of a region with carets under the words, as a compiler would print them.
 *
 * <pre>
 *   12 | The Company will benefit from the new structure.
 *      |             ^^^^^^^^^^^^
 * </pre>
 */
final class Excerpt {
    /** How much of a line is shown, in UTF-16 code units; of a longer one, what stands around the words. */
    private static final int WIDTH = 100;

    /** How many code units of a long line are shown before the words. */
    private static final int BEFORE = 30;

    /** A region of more lines is shown by its first two and its last one. */
    private static final int MOST_LINES = 4;

    private final SourceText source;
    private final Region region;
    private final int lastLine;
    private final int gutter;
    private final boolean numbered;

    /** From a line of the text to the line of the file from which it came. */
    private final int shift;

    private Excerpt(SourceText source, Region region, Finding finding) {
        this.source = source;
        this.region = region;
        // A region that ends before the first character of a line has nothing on that line.
        boolean endsBeforeLine = region.endColumn() == 1 && region.endLine() > region.startLine();
        this.lastLine = Math.min(endsBeforeLine ? region.endLine() - 1 : region.endLine(), source.lineCount());
        this.shift = finding.region().startLine() - region.startLine();
        this.numbered = finding.address().isEmpty();
        this.gutter = numbered ? String.valueOf(lastLine + shift).length() : 1;
    }

    /** The lines of a finding; those of a file without lines have no numbers. */
    static List<String> of(SourceText source, Finding finding) {
        Region region = finding.address().isPresent()
                ? finding.region()
                : source.within(new Place(finding.path(), finding.region()));
        return new Excerpt(source, region, finding).lines();
    }

    private List<String> lines() {
        List<String> out = new ArrayList<>();
        int count = lastLine - region.startLine() + 1;
        for (int line = region.startLine(); line <= lastLine; line++) {
            int nth = line - region.startLine();
            if (count > MOST_LINES && nth == 2) {
                out.add(margin("...") + "(" + (count - 3) + " more lines)");
                line = lastLine;
            }
            add(out, line);
        }
        return out;
    }

    private void add(List<String> out, int number) {
        String line = source.line(number);
        int from = number == region.startLine() ? region.startColumn() - 1 : indent(line);
        int to = number == lastLine && number == region.endLine()
                ? region.endColumn() - 1
                : line.stripTrailing().length();
        from = Math.min(from, line.length());
        to = Math.max(from, Math.min(to, line.length()));
        int start = 0;
        int end = line.length();
        if (end > WIDTH) {
            start = notWithinPair(line, Math.max(0, Math.min(from - BEFORE, end - WIDTH)));
            end = notWithinPair(line, Math.min(end, start + WIDTH));
        }
        String lead = start > 0 ? "..." : "";
        String trail = end < line.length() ? "..." : "";
        int shownTo = Math.min(to, end);
        int before = lead.length() + line.codePointCount(start, Math.min(from, end));
        int carets = Math.max(1, line.codePointCount(Math.min(from, shownTo), shownTo));
        out.add(margin(numbered ? String.valueOf(number + shift) : "")
                + lead
                + Printable.line(line.substring(start, end))
                + trail);
        out.add(margin("") + " ".repeat(before) + "^".repeat(carets));
    }

    private String margin(String label) {
        return "  " + " ".repeat(Math.max(0, gutter - label.length())) + label + " | ";
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static int notWithinPair(String line, int at) {
        boolean within = at > 0
                && at < line.length()
                && Character.isLowSurrogate(line.charAt(at))
                && Character.isHighSurrogate(line.charAt(at - 1));
        return within ? at - 1 : at;
    }
}
