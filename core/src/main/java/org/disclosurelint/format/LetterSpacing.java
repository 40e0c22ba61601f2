package org.disclosurelint.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.disclosurelint.source.Span;

/**
 * The gaps between the letters of letter-spaced words in a stretch of a line. In {@code N E W S   R E L E A S E} the narrow
 * gaps part letters, the wide one parts words.
 */
final class LetterSpacing {
    private static final int FEWEST = 4;

    private final BitSet closed = new BitSet();
    private final int origin;

    private LetterSpacing(int origin) {
        this.origin = origin;
    }

    static LetterSpacing of(String all, Span span) {
        LetterSpacing spacing = new LetterSpacing(span.start());
        List<Span> gaps = new ArrayList<>();
        int lastLetter = -1;
        int i = span.start();
        while (i < span.end()) {
            if (isGap(all.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < span.end() && !isGap(all.charAt(end))) {
                end++;
            }
            if (end - i == 1 && isLetter(all.charAt(i))) {
                if (lastLetter >= 0) {
                    gaps.add(new Span(lastLetter + 1, i));
                }
                lastLetter = i;
            } else {
                spacing.close(all, gaps);
                lastLetter = -1;
            }
            i = end;
        }
        spacing.close(all, gaps);
        return spacing;
    }

    private void close(String all, List<Span> gaps) {
        boolean marks = !gaps.isEmpty() && all.charAt(gaps.get(0).start() - 1) == '#';
        if (gaps.size() + 1 >= FEWEST || marks) {
            int narrow = gaps.stream().mapToInt(Span::length).min().orElse(0);
            gaps.stream().filter(g -> g.length() == narrow).forEach(g -> closed.set(g.start() - origin));
        }
        gaps.clear();
    }

    private static boolean isGap(char c) {
        return Glyph.isSpace(Glyph.fold(c));
    }

    private static boolean isLetter(char c) {
        return Character.isUpperCase(c) || c == '#' || c == '&';
    }

    /** Whether a gap lies between two letters of one word. */
    boolean closesUp(Span gap) {
        return closed.get(gap.start() - origin);
    }
}
