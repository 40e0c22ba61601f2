package org.disclosurelint.anatomy;

import java.util.regex.Pattern;

/** Finds the marks that end a release: {@code ###}, {@code -30-}, {@code ENDS}, a wire's {@code -0-}. */
final class EndMarkFinder implements PartFinder {
    private static final Pattern MARK = Pattern.compile(
            "(?:#\\s?){3,12}|(?:\\+\\s?){3,12}|(?:\\*\\s?){3,12}|[-–—]{1,3} ?(?:30|0) ?[-–—]{1,3}(?: .{0,60})?|[-–—]{1,2}30[-–—]{1,2}\\S{0,12}(?: .{0,40})?"
                    + "|[-–—*#<(\\[ ]{0,6}(?:ENDS?|End|Ends|END OF (?:PRESS |NEWS )?RELEASE|End of (?:press |news )?release)[-–—*#>)\\] .]{0,6}");

    @Override
    public void find(Layout layout, Claims claims) {
        boolean prose = false;
        for (Line line : layout.lines()) {
            if (prose && line.text().length() <= 80 && MARK.matcher(line.text()).matches() && claims.isFree(line)) {
                claims.claim(Part.END_MARK, line.range());
            }
            prose |= line.isProse();
        }
    }
}
