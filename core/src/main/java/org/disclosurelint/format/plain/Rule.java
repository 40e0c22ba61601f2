package org.disclosurelint.format.plain;

import java.util.regex.Pattern;
import org.disclosurelint.format.prose.Glyph;

/** Lines without words: rules drawn with dashes and the like, and end marks, which must not be taken for them. */
public final class Rule {
    private static final Pattern END_MARK = Pattern.compile("#[# \t]*|[-–—* ]{0,4}(?:30|0|end|END|End)[-–—* ]{0,4}");

    private Rule() {}

    /** Whether the line is an end mark: {@code ###}, {@code # # #}, {@code -30-}, {@code END}. */
    public static boolean isEndMark(SourceLine line) {
        return END_MARK.matcher(line.text()).matches()
                && (line.length() > 2 || line.text().startsWith("#"));
    }

    /** Whether the line is a rule: at least three of dashes, stars, underscores, equals signs and the like. */
    public static boolean isSeparator(SourceLine line) {
        int strokes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.text().charAt(i);
            if ("-–—_=*~+.·•|─━═".indexOf(c) >= 0) {
                strokes++;
            } else if (!Glyph.isSpace(c)) {
                return false;
            }
        }
        return strokes >= 3;
    }
}
