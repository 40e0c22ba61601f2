package org.disclosurelint.detect.horizon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/**
 * A word, a number or a mark. Unlike the tokens of the tagger it breaks "mid-2027" and "2025-2027" at the dash and keeps "3Q27".
 *
 * @param lower its characters in lower case
 */
record Atom(TextRange range, String lower, boolean capitalized) {
    private static final Pattern ATOM = Pattern.compile("\\d++(?:[.,:/]\\d++)++|[\\p{L}\\d]++|\\S");

    static List<Atom> of(String text, TextRange range) {
        List<Atom> atoms = new ArrayList<>();
        Matcher m = ATOM.matcher(text).region(range.start(), range.end());
        while (m.find()) {
            atoms.add(new Atom(
                    new TextRange(m.start(), m.end()),
                    m.group().toLowerCase(Locale.ROOT),
                    Character.isUpperCase(text.charAt(m.start()))));
        }
        return atoms;
    }
}
