package org.disclosurelint.format.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The gaps between the letters of letter-spaced words in a line. In {@code N E W S   R E L E A S E} the narrow gaps part
 * letters, the wide one parts words.
 */
final class LetterSpacing {
    private static final int FEWEST = 4;

    private final BitSet closed = new BitSet();

    private LetterSpacing() {}

    private record Gap(int from, int width) {}

    static LetterSpacing of(CharSequence line) {
        LetterSpacing spacing = new LetterSpacing();
        List<Gap> gaps = new ArrayList<>();
        int lastLetter = -1;
        int i = 0;
        while (i < line.length()) {
            if (isGap(line.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < line.length() && !isGap(line.charAt(end))) {
                end++;
            }
            if (end - i == 1 && isLetter(line.charAt(i))) {
                if (lastLetter >= 0) {
                    gaps.add(new Gap(lastLetter + 1, i - lastLetter - 1));
                }
                lastLetter = i;
            } else {
                spacing.close(line, gaps);
                lastLetter = -1;
            }
            i = end;
        }
        spacing.close(line, gaps);
        return spacing;
    }

    private void close(CharSequence line, List<Gap> gaps) {
        boolean marks = !gaps.isEmpty() && line.charAt(gaps.get(0).from - 1) == '#';
        if (gaps.size() + 1 >= FEWEST || marks) {
            int narrow = gaps.stream().mapToInt(Gap::width).min().orElse(0);
            gaps.stream().filter(g -> g.width == narrow).forEach(g -> closed.set(g.from));
        }
        gaps.clear();
    }

    private static boolean isGap(char c) {
        return Glyph.isSpace(Glyph.fold(c));
    }

    private static boolean isLetter(char c) {
        return Character.isUpperCase(c) || c == '#' || c == '&';
    }

    /** Whether the gap at a place of the line lies between two letters of one word. */
    boolean closesUp(int from) {
        return closed.get(from);
    }
}
